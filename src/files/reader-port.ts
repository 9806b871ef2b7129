/** What reading a workbook takes of the machine it runs on: a browser's worker, or Node. */
import type * as XLSX from "@e965/xlsx";

export interface ReaderPort {
  /**
   * Unpacks what was deflated.
   *
   * @param length how much it should come to
   * @throws any error where it is damaged, or as soon as it comes to more
   */
  readonly inflate: (packed: Uint8Array, length: number) => Uint8Array;
  /** The checksum of a zip, from 0 to 2³² − 1. */
  readonly crc32: (bytes: Uint8Array) => number;
  /** Bytes in the shape in which SheetJS reads them fastest here. */
  readonly forSheetJs: (bytes: Uint8Array) => { readonly bytes: Uint8Array; readonly type: "buffer" | "array" };
  /**
   * Has SheetJS read a page or an XML 2003 table; it may be one that would keep it busy for ever.
   *
   * @throws UnreadableFile where it cannot, or not in the time it is given
   */
  readonly readText: (text: string) => XLSX.WorkBook;
}
