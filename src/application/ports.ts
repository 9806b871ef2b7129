/** What the use cases need of the outside, and the one way in which a file may refuse. */
import type { Book } from "../domain/grid";

/**
 * Why a file could not be used.
 *
 * - `unreadable` no workbook, or a damaged one
 * - `encrypted`  opens with a password only
 * - `too-large`  more than the limits allow
 * - `no-form`    a workbook that holds none of the official forms
 */
export type FileErrorCode = "unreadable" | "encrypted" | "too-large" | "no-form";

/** A file that cannot be used, with the sentence a person is shown. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: FileErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "UnreadableFile";
  }
}

/**
 * Reads a workbook's bytes.
 *
 * @param bytes the whole file
 * @param name the file's name
 * @throws UnreadableFile
 */
export type WorkbookReader = (bytes: Uint8Array, name: string) => Book;
