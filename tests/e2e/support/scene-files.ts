/** Workbooks made for the scenes of the pane. */
import ExcelJS from "exceljs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SceneFiles } from "./scenes";

/** Three samples, each of which becomes a sheet of one workbook. */
const FORMS = ["1-规范填报", "2-分值和总分有误", "4-得分和原因有误"] as const;

async function together(path: string): Promise<string> {
  const all = new ExcelJS.Workbook();
  for (const name of FORMS) {
    const one = new ExcelJS.Workbook();
    await one.xlsx.readFile(join(process.cwd(), "assets/samples", `${name}.xlsx`));
    const [form] = one.worksheets;
    if (form === undefined) throw new Error(`${name} has no sheet`);
    const sheet = all.addWorksheet(name);
    const { model } = form;
    sheet.model = Object.assign(model, { id: sheet.id, name, mergeCells: (model as { merges?: string[] }).merges });
    sheet.name = name;
  }
  await all.xlsx.writeFile(path);
  return path;
}

async function ofRows(path: string, rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Sheet1").addRows(rows.map((row) => [...row]));
  await workbook.xlsx.writeFile(path);
  return path;
}

/** Writes them into a folder of their own; `remove` takes it away. */
export async function sceneFiles(): Promise<SceneFiles & { readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "jixiao-scenes-"));
  const plain = [
    ["项目", "金额"],
    ["农村供水", 320],
    ["合计", 500],
  ];
  const [empty, other, many] = await Promise.all([
    ofRows(join(folder, "空白.xlsx"), []),
    ofRows(join(folder, "经费.xlsx"), plain),
    together(join(folder, "三张表.xlsx")),
  ]);
  return { empty, plain: other, many, remove: () => rm(folder, { recursive: true, force: true }) };
}
