/** One file: read, checked, and what is summed up of it. */
import { basename } from "node:path";
import { checkFile } from "../../application/check-files";
import type { SheetReview } from "../../application/review/review";
import { reviewOf } from "../../application/review/review-sheet";
import { collectedFile, type CollectedFile } from "../../application/summary/collect";
import { loadFile } from "../../files/load-file";
import { readWorkbook } from "../../files/read-workbook";
import { DEFAULT_PROFILE, profileById } from "../../law/index";
import type { ProfileId } from "../../law/profile";

/** How files are read, as plain data: it goes to threads. */
export interface CollectOptions {
  readonly profile: ProfileId;
  /** The budget year to go by where a form prints none; null to leave it open. */
  readonly year: number | null;
  /** True where opinions are written: only then reviews are made. */
  readonly reviews: boolean;
}

/** A file that was read, as plain data: it comes back from threads. */
export interface ReadFile extends CollectedFile {
  /** Of its forms, in the order of its sheets; none where they were not asked for. */
  readonly reviews: readonly SheetReview[];
}

/**
 * Reads one file; whatever is wrong with it stands in the answer.
 *
 * @example readFile("a.xlsx", { profile: "mof-2020", year: null, reviews: false }).sheets.length // 1
 */
export function readFile(file: string, { profile: id, year, reviews }: CollectOptions): ReadFile {
  const profile = profileById(id) ?? DEFAULT_PROFILE;
  const report = checkFile(file, { bytesOf: loadFile, read: readWorkbook }, { profile, year });
  const made = reviews ? report.sheets.map((sheet) => reviewOf(sheet, { profile, language: "zh-CN" })) : [];
  const own = made.flatMap((review) => (review === null ? [] : { ...review, file: basename(file) }));
  return { ...collectedFile(report), reviews: own };
}
