import { Workbook, type Worksheet } from "exceljs";
import type { Book } from "../../src/domain/grid";
import { readWorkbook } from "../../src/files/read-workbook";
import { writeSheetPlan } from "../../src/files/write-sheet-plan";
import type { PlanCell, SheetPlan } from "../../src/forms/sheet-plan";
import { inputSentence } from "../../src/locales/zh-CN/files";

const read = (bytes: Uint8Array): Book => readWorkbook(bytes, "a.xlsx");

const cell = (given: Partial<PlanCell> & Pick<PlanCell, "row" | "column" | "kind">): PlanCell => ({
  value: null,
  bold: false,
  wrap: true,
  align: "center",
  border: true,
  locked: given.kind !== "input",
  ...given,
});

const PLAN: SheetPlan = {
  name: "项目支出绩效自评表",
  cells: [
    cell({ row: 1, column: 1, kind: "title", value: "项目支出绩效自评表", bold: true, border: false }),
    cell({ row: 2, column: 1, kind: "label", value: "执行率" }),
    cell({
      row: 2,
      column: 2,
      kind: "input",
      value: 0.9743,
      numberFormat: "0.00%",
      validation: { type: "decimal", min: 0, max: null, messageKey: "input.rate" },
    }),
    cell({
      row: 2,
      column: 3,
      kind: "input",
      validation: { type: "decimal", min: 0, max: 10, messageKey: "input.points" },
    }),
    cell({
      row: 3,
      column: 2,
      kind: "input",
      validation: { type: "list", values: ["优", "良"], strict: true, messageKey: "input.grade" },
    }),
    cell({ row: 4, column: 1, kind: "version", value: "表式版本：1", border: false, align: "left" }),
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
  columnWidths: [12, 20, 8],
  rowHeights: [{ row: 1, height: 30 }],
  freeze: { rows: 2, columns: 1 },
  protect: true,
  print: { paper: "A4", orientation: "landscape", fitToWidth: true, titleRows: [1, 2] },
};

async function written(plan: SheetPlan): Promise<Worksheet> {
  const workbook = new Workbook();
  await workbook.xlsx.load((await writeSheetPlan(plan, inputSentence)).buffer as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error("no sheet was written");
  return sheet;
}

describe("a plan written as a workbook", () => {
  test("reads back with its values, formats and merges", async () => {
    const grid = read(await writeSheetPlan(PLAN, inputSentence)).sheets[0];
    expect(grid?.name).toBe("项目支出绩效自评表");
    expect(grid?.at(1, 1)?.value).toBe("项目支出绩效自评表");
    expect(grid?.at(2, 2)).toEqual({ type: "number", value: 0.9743, text: "97.43%", percent: true, date: false });
    expect(grid?.at(4, 1)?.text).toBe("表式版本：1");
    expect(grid?.merges).toEqual(PLAN.merges);
  });

  test("looks as planned", async () => {
    const sheet = await written(PLAN);
    expect(sheet.getCell("A1").font).toMatchObject({ name: "宋体", size: 18, bold: true });
    expect(sheet.getCell("A2").alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
    expect(sheet.getCell("B2").border.top?.style).toBe("thin");
    expect(sheet.getCell("A4").border.top).toBeUndefined();
    expect([1, 2, 3].map((column) => sheet.getColumn(column).width)).toEqual([12, 20, 8]);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
  });

  test("prints on A4, all columns on one page", async () => {
    const { pageSetup } = await written(PLAN);
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(pageSetup.printTitlesRow).toBe("1:2");
  });

  test("says in Chinese what an input takes", async () => {
    const sheet = await written(PLAN);
    expect(sheet.getCell("B2").dataValidation).toMatchObject({
      type: "decimal",
      operator: "greaterThanOrEqual",
      formulae: [0],
      error: "请填百分比，如 97.43%，不小于0。",
    });
    expect(sheet.getCell("C2").dataValidation).toMatchObject({
      type: "decimal",
      formulae: [0, 10],
      error: "请填数字，不小于0，不超过该项分值。",
    });
    expect(sheet.getCell("B3").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"优,良"'],
      allowBlank: true,
      error: "填写的内容不符合本格的要求。",
    });
  });

  test("locks what is printed, without a password, and lets rows be inserted", async () => {
    const sheet = await written(PLAN);
    expect(sheet.getCell("B2").protection.locked).toBe(false);
    expect(sheet.getCell("A2").style).not.toHaveProperty("protection.locked", false);
    const { sheetProtection } = sheet as unknown as { sheetProtection: Record<string, unknown> };
    expect(sheetProtection).toMatchObject({ sheet: true, insertRows: true, deleteRows: true });
    expect(sheetProtection).not.toHaveProperty("hashValue");
  });

  test("stays open where the plan asks for no protection", async () => {
    const sheet = await written({ ...PLAN, protect: false, freeze: null, print: { ...PLAN.print, titleRows: null } });
    expect((sheet as unknown as { sheetProtection?: object | null }).sheetProtection ?? null).toBeNull();
    expect(JSON.stringify(sheet.views)).not.toContain("frozen");
    expect(sheet.pageSetup.printTitlesRow).toBeUndefined();
  });
});
