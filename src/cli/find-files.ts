/** Which files a command line names. */
import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from "node:fs";
import { join } from "node:path";

const SPREADSHEET = /\.(?:xlsx|xlsm|xls|et)$/iu;

/** Excel's and WPS's own lock and backup files lie beside the open workbook. */
const NOT_A_FORM = /^(?:~\$|\.)/u;

const ORDER = new Intl.Collator("zh-CN", { numeric: true });

/** What lies at a path, links followed; null where nobody can tell: nothing, no right to look, a link to itself. */
function statusOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** What a folder holds; null where nobody may look into it. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** @param above real paths of the folders it lies in: a link back to one of them leads nowhere else */
function inFolder(folder: string, above: readonly string[]): string[] {
  const entries = entriesOf(folder);
  if (entries === null) return [folder];
  const real = realpathSync(folder);
  if (above.includes(real)) return [];
  const named = entries
    .filter((entry) => !NOT_A_FORM.test(entry.name))
    .sort((one, other) => ORDER.compare(one.name, other.name));
  return named.flatMap((entry) => {
    const path = join(folder, entry.name);
    const isFolder = entry.isSymbolicLink() ? statusOf(path)?.isDirectory() === true : entry.isDirectory();
    if (isFolder) return inFolder(path, [...above, real]);
    return SPREADSHEET.test(entry.name) ? [path] : [];
  });
}

/**
 * The spreadsheets named on a command line, folders opened, links followed.
 *
 * A name that cannot be opened as a folder is passed on as it is, there or not: whoever reads it says what is wrong
 * with it.
 *
 * @example findFiles(["a.xlsx", "forms"]) // ["a.xlsx", "forms/1.xlsx", "forms/2.xls"]
 */
export function findFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => (statusOf(name)?.isDirectory() === true ? inFolder(name, []) : [name]));
}
