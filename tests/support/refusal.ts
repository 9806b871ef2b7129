/** What the reader says of a file it refuses. */
import { UnreadableFile, type WorkbookReader } from "../../src/application/ports";

/** Code and sentence of the refusal; fails where the file is read. */
export function refusalOf(read: WorkbookReader, bytes: Uint8Array): readonly [string, string] {
  try {
    read(bytes, "a.xlsx");
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.code, error.message];
    throw error;
  }
  throw new Error("the file was read");
}
