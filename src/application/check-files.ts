/** Checks many files, one after the other; a file that cannot be used never stops the next. */
import type { WorkbookReader } from "./ports";
import { UnreadableFile, type FileErrorCode } from "./ports";
import { checkBook, type CheckOptions } from "./check";
import type { SheetReport } from "./report";
import { fileSentences } from "../locales/files";

/** Why a file has no reports. */
export interface FileError {
  readonly code: FileErrorCode;
  readonly message: string;
}

export interface FileReport {
  /** As named by the caller. */
  readonly file: string;
  readonly error: FileError | null;
  readonly sheets: readonly SheetReport[];
}

/** How the files are come by: what it takes to get a file's bytes, and to read them. */
export interface FileAccess {
  /** @throws UnreadableFile */
  readonly bytesOf: (file: string) => Uint8Array;
  readonly read: WorkbookReader;
}

/**
 * Checks one file.
 *
 * This is the one place that catches: whatever goes wrong with a file becomes a sentence in its report.
 *
 * @example checkFile("a.pdf", access, options).error?.code // "unreadable"
 */
export function checkFile(file: string, { bytesOf, read }: FileAccess, options: CheckOptions): FileReport {
  const sentences = fileSentences(options.language ?? "zh-CN");
  try {
    const sheets = checkBook(read(bytesOf(file), file), options);
    const error: FileError | null = sheets.length > 0 ? null : { code: "no-form", message: sentences.noForm };
    return { file, error, sheets };
  } catch (problem) {
    const known = problem instanceof UnreadableFile;
    const error: FileError = known
      ? { code: problem.code, message: problem.sentence(sentences) }
      : { code: "unreadable", message: sentences.damaged };
    return { file, error, sheets: [] };
  }
}
