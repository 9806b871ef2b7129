/** `npm run samples`: writes the workbooks of assets/samples again. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { writeSheetPlan } from "../../src/files/write-sheet-plan";
import { inputSentence } from "../../src/locales/zh-CN/files";
import { DRAWN_SAMPLES, OLD_LAYOUT } from "./forms";

const FOLDER = join("assets", "samples");

async function main(): Promise<void> {
  for (const [name, draw] of DRAWN_SAMPLES) {
    writeFileSync(join(FOLDER, name), await writeSheetPlan(draw(), inputSentence));
  }
  const book = XLSX.utils.book_new();
  const rows = OLD_LAYOUT.map((row) => row.map((cell) => (cell === "" ? null : cell)));
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "自评表");
  XLSX.writeFile(book, join(FOLDER, "6-旧版式.xls"), { bookType: "biff8" });
}

void main();
