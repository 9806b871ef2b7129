/** Which files a command line names. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SPREADSHEET = /\.(?:xlsx|xlsm|xls|et)$/iu;

/** Excel's and WPS's own lock and backup files lie beside the open workbook. */
const NOT_A_FORM = /^(?:~\$|\.)/u;

const ORDER = new Intl.Collator("zh-CN", { numeric: true });

function inFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_A_FORM.test(entry.name))
    .sort((one, other) => ORDER.compare(one.name, other.name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return inFolder(path);
    return entry.isFile() && SPREADSHEET.test(entry.name) ? [path] : [];
  });
}

/**
 * The spreadsheets named on a command line, folders opened.
 *
 * A name that is no folder is passed on as it is, there or not: whoever reads it says what is wrong with it.
 *
 * @example findFiles(["a.xlsx", "forms"]) // ["a.xlsx", "forms/1.xlsx", "forms/2.xls"]
 */
export function findFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const found = statSync(name, { throwIfNoEntry: false });
    return found?.isDirectory() === true ? inFolder(name) : [name];
  });
}
