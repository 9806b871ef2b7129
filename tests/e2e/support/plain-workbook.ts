/** A small workbook that is not protected: what the samples, being forms, are. */
import ExcelJS from "exceljs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file on disk, and how to be rid of it. */
export interface TemporaryFile {
  path: string;
  remove: () => Promise<void>;
}

/** 经费.xlsx: a sheet 经费 with A1 项目, B1 金额, two rows and their sum in B4. */
export async function plainWorkbook(): Promise<TemporaryFile> {
  const folder = await mkdtemp(join(tmpdir(), "jixiao-e2e-"));
  const path = join(folder, "经费.xlsx");
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("经费");
  sheet.addRows([
    ["项目", "金额"],
    ["农村供水", 320],
    ["道路养护", 180],
    ["合计", { formula: "SUM(B2:B3)", result: 500 }],
  ]);
  await workbook.xlsx.writeFile(path);
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
