/** What the reader says of a file it refuses. */
import { UnreadableFile } from "../../src/application/ports";
import { readWorkbook } from "../../src/files/read-workbook";

/** Code and sentence of the refusal; fails where the file is read. */
export function refusalOf(bytes: Uint8Array): readonly [string, string] {
  try {
    readWorkbook(bytes, "a.xlsx");
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.code, error.message];
    throw error;
  }
  throw new Error("the file was read");
}
