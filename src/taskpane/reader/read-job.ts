/** Reads one file and makes of it what was asked for. */
import { checkFile } from "../../application/check-files";
import { UnreadableFile, type WorkbookReader } from "../../application/ports";
import { profileFor } from "../../application/profile-for";
import type { SheetReview } from "../../application/review/review";
import { reviewSheet, type ReviewOptions } from "../../application/review/review-sheet";
import { collectedFile, type CollectedFile } from "../../application/summary/collect";
import type { Book } from "../../domain/grid";
import { LIMITS } from "../../files/limits";
import { tooLarge } from "../../files/refuse";
import type { Job } from "./protocol";

type Bytes = () => Uint8Array;

function refused(problem: UnreadableFile): Bytes {
  return () => {
    throw problem;
  };
}

/** A file may be gone, or have changed, since it was chosen. */
async function load(file: Blob): Promise<Bytes> {
  if (file.size > LIMITS.fileBytes) return refused(tooLarge("fileSize", LIMITS.fileBytes));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return () => bytes;
  } catch {
    return refused(new UnreadableFile("unreadable", ({ notAFile }) => notAFile));
  }
}

function reviewsOf(name: string, { sheets }: Book, options: ReviewOptions): SheetReview[] {
  return sheets
    .map((grid) => ({ ...reviewSheet(grid, options), file: name }))
    .filter(({ recognition }) => recognition.kind === "form");
}

function bookOf(name: string, bytes: Bytes, read: WorkbookReader): Book {
  try {
    return read(bytes(), name);
  } catch (problem) {
    if (problem instanceof UnreadableFile) return { sheets: [] };
    throw problem;
  }
}

/**
 * Does a job.
 *
 * @param read reads a workbook's bytes
 * @returns what is counted of the file, which tells why where it cannot be used; or the reviews of its forms, none where
 *   it cannot
 * @throws RangeError for options that no profile has
 * @example await readJob({ task: "review", name: "a.xlsx", file, options }, readWorkbook) // [{ file: "a.xlsx", … }]
 */
export async function readJob(
  { task, name, file, options: { profile: id, thresholds, year, language } }: Job,
  read: WorkbookReader,
): Promise<CollectedFile | SheetReview[]> {
  const options = { profile: profileFor(id, thresholds), year, language };
  const bytesOf = await load(file);
  if (task === "collect") return collectedFile(checkFile(name, { bytesOf, read }, options));
  return reviewsOf(name, bookOf(name, bytesOf, read), options);
}
