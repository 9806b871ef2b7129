/** What the use cases need of the outside, and the one way in which a file may refuse. */
import type { Book } from "../domain/grid";
import { fileSentences, type FileSentences } from "../locales/files";

/**
 * Why a file could not be used.
 *
 * - `unreadable` no workbook, or a damaged one
 * - `encrypted`  opens with a password only
 * - `too-large`  more than the limits allow
 * - `no-form`    a workbook that holds none of the official forms
 */
export type FileErrorCode = "unreadable" | "encrypted" | "too-large" | "no-form";

/** A file that cannot be used, with the sentence a person is shown; its message is the Chinese one. */
export class UnreadableFile extends Error {
  /** @param sentence chooses it among those of a language */
  constructor(
    readonly code: FileErrorCode,
    readonly sentence: (sentences: FileSentences) => string,
  ) {
    super(sentence(fileSentences("zh-CN")));
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
