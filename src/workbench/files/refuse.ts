/** Why a file cannot be opened, or a workbook not saved. */

/** The reasons; each has a sentence of its own name in the locales. */
export type RefusalReason = "empty" | "notAWorkbook" | "encrypted" | "damaged" | "tooLarge" | "unusual" | "cannotSave";

/** A refusal; its `reason` picks the sentence that a person is told. */
export class WorkbookFileError extends Error {
  constructor(
    readonly reason: RefusalReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = "WorkbookFileError";
  }
}

/** Bytes of a file that are let in. */
export const FILE_BYTES = 50 * 1024 * 1024;
/** Characters of a workbook's parts, unpacked. */
export const UNPACKED_CHARACTERS = 300 * 1024 * 1024;
