/** Reads an .xls or .et of the binary kind. */
import * as XLSX from "@e965/xlsx";
import type { Book } from "../../domain/grid";
import { damaged, encrypted, notAWorkbook } from "../refuse";
import { parseWorkbook } from "../sheetjs";
import { toBook } from "../to-book";
import { prepareRecords } from "./records";

interface Stream {
  readonly content?: Uint8Array | number[];
}

const compound = XLSX.CFB as {
  read(bytes: Buffer, options: { type: "buffer" }): object;
  find(file: object, path: string): Stream | null;
};

/**
 * Reads the stream of records.
 *
 * @param content the stream; not changed
 * @throws UnreadableFile
 */
export function readRecords(content: Uint8Array | number[]): Book {
  const stream = Buffer.from(content);
  const merges = prepareRecords(stream);
  return toBook(parseWorkbook(stream), merges);
}

/**
 * Reads a compound file that should hold a workbook.
 *
 * @param bytes the whole file
 * @throws UnreadableFile; an encrypted .xlsx is such a file too
 */
export function readCompound(bytes: Buffer): Book {
  let file: object;
  try {
    file = compound.read(bytes, { type: "buffer" });
  } catch {
    throw damaged();
  }
  if (compound.find(file, "/EncryptedPackage") ?? compound.find(file, "/EncryptionInfo")) throw encrypted();
  const stream = compound.find(file, "/Workbook") ?? compound.find(file, "/Book");
  if (stream?.content === undefined) throw notAWorkbook();
  return readRecords(stream.content);
}
