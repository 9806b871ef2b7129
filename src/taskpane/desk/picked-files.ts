/** Which of the files that were chosen are taken, and under which names. */
import type { NamedFile } from "../reader/collector";

/** A file with its path below what was chosen: "水利局/自评表.xlsx". */
export interface FoundFile {
  readonly path: string;
  readonly file: Blob;
}

/** What a person chose. */
export interface Picked {
  readonly workbooks: readonly FoundFile[];
  /** How many are no workbooks by their names. */
  readonly others: number;
  /** Paths of files and folders that the system did not open. */
  readonly unopened: readonly string[];
}

/** Endings of the names of workbooks. */
export const WORKBOOK_ENDINGS = [".xlsx", ".xlsm", ".xls", ".et"] as const;

/** Hidden files and folders, Excel's lock files, and what systems put beside a person's files. */
const HIDDEN = /(?:^|\/)(?:\.|~\$|__MACOSX\/|thumbs\.db$|desktop\.ini$)/iu;

const BY_NAME = new Intl.Collator("zh-CN", { numeric: true });

/**
 * Sorts what was chosen: workbooks by their paths, others counted, hidden ones passed over.
 *
 * @param unopened paths of files and folders that the system did not open
 * @example sortFound([{ path: "a/~$b.xlsx", file }, { path: "a/b.XLSX", file }, { path: "说明.docx", file }])
 * // { workbooks: [{ path: "a/b.XLSX", file }], others: 1, unopened: [] }
 */
export function sortFound(found: readonly FoundFile[], unopened: readonly string[] = []): Picked {
  const seen = found.filter(({ path }) => !HIDDEN.test(path));
  const workbooks = seen.filter(({ path }) => WORKBOOK_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending)));
  return {
    workbooks: workbooks.sort(({ path: one }, { path: other }) => BY_NAME.compare(one, other)),
    others: seen.length - workbooks.length,
    unopened: unopened.filter((path) => !HIDDEN.test(path)).sort(BY_NAME.compare),
  };
}

function isSameFile(one: Blob, other: Blob): boolean {
  if (one.size !== other.size) return false;
  return one instanceof File && other instanceof File ? one.lastModified === other.lastModified : one === other;
}

/**
 * Names files that come to a list; a file that is in it already is passed over, another of the same name gets a number.
 *
 * @returns the files to be read, and how many were known
 * @example nameFiles([{ name: "a.xlsx", file: first }], [{ path: "a.xlsx", file: other }])
 * // { fresh: [{ name: "a.xlsx (2)", file: other }], known: 0 }
 */
export function nameFiles(
  list: readonly NamedFile[],
  found: readonly FoundFile[],
): { readonly fresh: readonly NamedFile[]; readonly known: number } {
  const listed = new Map(list.map(({ name, file }) => [name, file]));
  const taken = new Set(listed.keys());
  const fresh: NamedFile[] = [];
  for (const { path, file } of found) {
    let name = path;
    let isListed = false;
    for (let number = 2; taken.has(name) && !isListed; number += 1) {
      const there = listed.get(name);
      isListed = there !== undefined && isSameFile(there, file);
      name = `${path} (${number})`;
    }
    if (isListed) continue;
    taken.add(name);
    fresh.push({ name, file });
  }
  return { fresh, known: found.length - fresh.length };
}
