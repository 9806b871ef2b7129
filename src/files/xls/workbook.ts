/** Reads an .xls or .et of the binary kind. */
import * as XLSX from "@e965/xlsx";
import type { Book } from "../../domain/grid";
import type { ReaderPort } from "../reader-port";
import { damaged, encrypted, notAWorkbook } from "../refuse";
import { parseWorkbook } from "../sheetjs";
import { toBook } from "../to-book";
import { prepareRecords } from "./records";

interface Stream {
  readonly content?: Uint8Array | number[];
}

const compound = XLSX.CFB as {
  read(bytes: Uint8Array, options: { type: "buffer" | "array" }): object;
  find(file: object, path: string): Stream | null;
};

/**
 * Reads the stream of records.
 *
 * @param content the stream; not changed
 * @throws UnreadableFile
 */
export function readRecords(content: Uint8Array | number[], port: ReaderPort): Book {
  const stream = Uint8Array.from(content);
  const merges = prepareRecords(stream);
  return toBook(parseWorkbook(stream, port), merges);
}

/**
 * Reads a compound file that should hold a workbook.
 *
 * @param given the whole file
 * @throws UnreadableFile; an encrypted .xlsx is such a file too
 */
export function readCompound(given: Uint8Array, port: ReaderPort): Book {
  const { bytes, type } = port.forSheetJs(given);
  let file: object;
  try {
    file = compound.read(bytes, { type });
  } catch {
    throw damaged();
  }
  if (compound.find(file, "/EncryptedPackage") ?? compound.find(file, "/EncryptionInfo")) throw encrypted();
  const stream = compound.find(file, "/Workbook") ?? compound.find(file, "/Book");
  if (stream?.content === undefined) throw notAWorkbook();
  return readRecords(stream.content, port);
}
