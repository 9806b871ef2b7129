/** How SheetJS is asked to read: only what a grid holds. */
import * as XLSX from "@e965/xlsx";
import { CHINESE_FORMATS } from "./chinese-formats";
import type { ReaderPort } from "./reader-port";
import { damaged } from "./refuse";

const OPTIONS: XLSX.ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  // The text of numbers is made in number-formats.ts, each only once.
  cellText: false,
  cellNF: true,
};

const { load } = XLSX.SSF as { load: (code: string, id: number) => number };

/**
 * Reads bytes that were looked through before.
 *
 * @throws UnreadableFile where SheetJS cannot
 */
export function parseWorkbook(given: Uint8Array, port: ReaderPort): XLSX.WorkBook {
  for (const [id, code] of CHINESE_FORMATS) load(code, id);
  const { bytes, type } = port.forSheetJs(given);
  try {
    return XLSX.read(bytes, { ...OPTIONS, type });
  } catch {
    throw damaged();
  }
}
