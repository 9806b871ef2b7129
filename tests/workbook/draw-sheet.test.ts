/** A plan drawn in the open workbook is the sheet that the same plan gives as a file. */
import { Workbook, type DataValidation, type Worksheet } from "exceljs";
import type { OpenWorkbook } from "../../src/application/workbook/open-workbook";
import type { WritePlan } from "../../src/application/workbook/write-plan";
import { drawTemplate } from "../../src/application/template";
import { writeSheetPlan } from "../../src/files/write-sheet-plan";
import type { PlanCell, SheetPlan } from "../../src/forms/sheet-plan";
import { DEFAULT_PROFILE } from "../../src/law/index";
import { inputSentence } from "../../src/locales/zh-CN/files";
import { excelWorkbook } from "../../src/workbook/excel-workbook";
import { saveWorkbook } from "../../src/workbench/files/save-workbook";
import { names } from "../workbench/support/sheets";
import type { Guest } from "../workbench/support/guest";
import { openBlank } from "./support/open-in-excel";

let guest: Guest;
let workbook: OpenWorkbook;

function begin(): void {
  guest = openBlank();
  workbook = excelWorkbook("zh-CN");
}

const BLANK = drawTemplate("project-self-evaluation", DEFAULT_PROFILE, 2024);

const planOf = (plan: SheetPlan, after: string | null = null): WritePlan => ({
  purpose: "new-form",
  newSheets: [{ plan, after }],
  sheets: [],
  notes: [],
});

async function sheetIn(bytes: Uint8Array, name: string): Promise<Worksheet> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

const inFile = async (plan: SheetPlan): Promise<Worksheet> =>
  sheetIn(await writeSheetPlan(plan, inputSentence), plan.name);

const inExcel = async (name: string): Promise<Worksheet> =>
  sheetIn((await saveWorkbook(await guest.workbook.save())).bytes, name);

/** How a cell of the plan stands in a file. */
function lookOf(sheet: Worksheet, { row, column }: PlanCell): Record<string, unknown> {
  const { value, style } = sheet.getCell(row, column);
  const { font, alignment, fill, numFmt, protection } = style;
  return {
    at: `${row},${column}`,
    value: value ?? null,
    font: [font?.name, font?.size, font?.bold === true, font?.color?.argb ?? "FF000000"],
    alignment: [alignment?.horizontal, alignment?.vertical, alignment?.wrapText === true],
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : null,
    numFmt: numFmt ?? "General",
    locked: protection?.locked !== false,
  };
}

/** The lines around every cell or merged block of the plan: between two cells it does not matter which of them has it. */
function linesOf(sheet: Worksheet, { cells, merges }: SheetPlan): string[] {
  const lines: string[] = [];
  const add = (
    way: string,
    row: number,
    column: number,
    own?: { style?: string },
    other?: { style?: string },
  ): void => {
    const style = own?.style ?? other?.style;
    if (style !== undefined) lines.push(`${way} ${row},${column} ${style}`);
  };
  const borderOf = (row: number, column: number) =>
    row < 1 || column < 1 ? undefined : sheet.getCell(row, column).style.border;
  for (const { row, column } of cells) {
    const merge = merges.find(({ top, left }) => top === row && left === column);
    const { top, left, bottom, right } = merge ?? { top: row, left: column, bottom: row, right: column };
    for (let c = left; c <= right; c += 1) {
      add("above", top, c, borderOf(top, c)?.top, borderOf(top - 1, c)?.bottom);
      add("below", bottom, c, borderOf(bottom, c)?.bottom, borderOf(bottom + 1, c)?.top);
    }
    for (let r = top; r <= bottom; r += 1) {
      add("before", r, left, borderOf(r, left)?.left, borderOf(r, left - 1)?.right);
      add("behind", r, right, borderOf(r, right)?.right, borderOf(r, right + 1)?.left);
    }
  }
  return lines;
}

/** The types say that every cell has one. */
const validationAt = (sheet: Worksheet, row: number, column: number) =>
  sheet.getCell(row, column).dataValidation as DataValidation | undefined;

function validationsOf(sheet: Worksheet, { cells }: SheetPlan): unknown[] {
  return cells.map(({ row, column }) => {
    const found = validationAt(sheet, row, column);
    if (found === undefined) return null;
    const {
      type,
      operator = "between",
      formulae,
      error,
      showErrorMessage,
      allowBlank,
    } = found as typeof found & {
      operator?: string;
    };
    return { type, operator, formulae, error, shown: showErrorMessage === true, blank: allowBlank === true };
  });
}

describe("a blank form in the open workbook", () => {
  let file: Worksheet;
  let excel: Worksheet;
  beforeAll(async () => {
    begin();
    await workbook.apply(planOf(BLANK));
    [file, excel] = [await inFile(BLANK), await inExcel(BLANK.name)];
  });
  afterAll(() => guest.workbook.dispose());

  test("has the cells, fonts, fills, locks and number formats of its file", () => {
    const look = (sheet: Worksheet) => BLANK.cells.map((cell) => lookOf(sheet, cell));
    expect(look(excel)).toEqual(look(file));
  });

  test("has its lines", () => {
    expect(linesOf(file, BLANK).length).toBeGreaterThan(500);
    expect(linesOf(excel, BLANK)).toEqual(linesOf(file, BLANK));
  });

  test("has its merges, widths and heights", () => {
    const merges = (sheet: Worksheet) => [...sheet.model.merges].sort();
    expect(merges(excel)).toEqual(merges(file));
    const widths = (sheet: Worksheet) =>
      BLANK.columnWidths.map((_, at) => Math.round(sheet.getColumn(at + 1).width ?? 0));
    expect(widths(excel)).toEqual(widths(file));
    const heights = (sheet: Worksheet) => BLANK.rowHeights.map(({ row }) => sheet.getRow(row).height);
    expect(heights(excel)).toEqual(heights(file));
  });

  test("has its validations and their sentences", () => {
    expect(validationsOf(excel, BLANK)).toEqual(validationsOf(file, BLANK));
  });

  test("is protected and printed as its file", () => {
    const page = ({
      pageSetup: {
        orientation,
        paperSize,
        fitToPage,
        fitToWidth,
        fitToHeight,
        margins,
        horizontalCentered,
        printTitlesRow,
      },
    }: Worksheet) => ({
      orientation,
      paperSize,
      fitToPage,
      fitToWidth,
      fitToHeight,
      margins,
      horizontalCentered,
      printTitlesRow: printTitlesRow?.replaceAll("$", ""),
    });
    expect(page(excel)).toEqual(page(file));
    const allowed = (sheet: Worksheet) => {
      const { sheetProtection } = sheet as unknown as { sheetProtection: Record<string, unknown> };
      return [
        "sheet",
        "insertRows",
        "deleteRows",
        "formatRows",
        "formatColumns",
        "formatCells",
        "insertColumns",
        "sort",
      ].map((what) => [what, sheetProtection[what] ?? false]);
    };
    expect(allowed(excel)).toEqual(allowed(file));
  });
});

describe("a new sheet", () => {
  beforeEach(begin);
  afterEach(() => guest.workbook.dispose());

  const cell = (row: number, value: string): PlanCell => ({
    row,
    column: 1,
    value,
    kind: "note",
    bold: false,
    wrap: false,
    align: "left",
    border: false,
    locked: true,
  });
  const PLAIN: SheetPlan = {
    name: "说明",
    cells: [cell(1, "12月31日"), cell(2, "=1+1"), cell(3, "007")],
    merges: [],
    columnWidths: [20],
    rowHeights: [],
    freeze: { rows: 1, columns: 1 },
    protect: false,
    print: { paper: "A4", orientation: "portrait", fitToWidth: true, titleRows: null },
  };

  test("takes three round trips at most", async () => {
    guest.workbook.resetMeters();
    await workbook.apply(planOf(BLANK));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(guest.workbook.meters().syncs).toBeLessThanOrEqual(3);
  });

  test("is in front, behind the one it is to follow, under a free name", async () => {
    await guest.run(async (context) => {
      for (const name of ["说明", "末"]) context.workbook.worksheets.add(name);
      await context.sync();
    });
    const receipt = await workbook.apply({
      ...planOf(PLAIN, "sheet-1"),
      newSheets: [PLAIN, PLAIN].map((plan) => ({ plan, after: "sheet-1" })),
    });
    expect(receipt.newSheets.map(({ name }) => name)).toEqual(["说明 (2)", "说明 (3)"]);
    expect(await names(guest)).toEqual(["Sheet1", "说明 (2)", "说明 (3)", "说明", "末"]);
    expect((await workbook.sheets()).filter(({ isActive }) => isActive).map(({ name }) => name)).toEqual(["说明 (3)"]);
  });

  test("holds its texts as texts", async () => {
    const { newSheets } = await workbook.apply(planOf(PLAIN));
    const raw = await workbook.read({ id: newSheets[0]?.id ?? "" });
    expect(raw.blocks[0]?.values).toEqual([["12月31日"], ["=1+1"], ["007"]]);
    expect(raw.blocks[0]?.formats).toEqual([["General"], ["General"], ["General"]]);
  });

  test("keeps rows and columns in sight", async () => {
    await workbook.apply(planOf(PLAIN));
    expect((await inExcel("说明")).views).toMatchObject([{ state: "frozen", xSplit: 1, ySplit: 1 }]);
  });

  test("says in English what an input takes, where that is the language", async () => {
    await excelWorkbook("en-US").apply(planOf(BLANK));
    const errors = BLANK.cells.flatMap(({ validation }) => (validation === undefined ? [] : [validation.messageKey]));
    expect(new Set(errors).size).toBeGreaterThan(1);
    const excel = await inExcel(BLANK.name);
    const said = BLANK.cells.map(({ row, column }) => validationAt(excel, row, column)?.error);
    expect(said.filter((text) => text !== undefined && /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test("is taken back", async () => {
    const receipt = await workbook.apply(planOf(BLANK));
    expect(await workbook.undo(receipt)).toEqual({ cells: 0, removedSheets: 1, left: [] });
    expect(await names(guest)).toEqual(["Sheet1"]);
  });

  test("on which somebody has worked stays, and it is told where", async () => {
    const receipt = await workbook.apply(planOf(PLAIN));
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem("说明").getRange("A2:B2").values = [["改", 5]];
      await context.sync();
    });
    expect(await workbook.undo(receipt)).toEqual({ cells: 0, removedSheets: 0, left: ["A2", "B2"] });
    expect(await names(guest)).toEqual(["Sheet1", "说明"]);
  });

  test("that is the last one is not taken away", async () => {
    const receipt = await workbook.apply(planOf(PLAIN));
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    await expect(workbook.undo(receipt)).rejects.toMatchObject({ fault: "last-sheet" });
  });

  test("that Excel refuses halfway is not there afterwards", async () => {
    const wrong = { ...PLAIN, print: { ...PLAIN.print, paper: "A99" } } as unknown as SheetPlan;
    await expect(workbook.apply(planOf(wrong))).rejects.toMatchObject({ fault: "other", detail: "InvalidArgument" });
    expect(await names(guest)).toEqual(["Sheet1"]);
  });

  test("of much text is written in several requests", async () => {
    const long = "绩".repeat(1000);
    const cells = Array.from({ length: 1500 }, (_, at) => cell(at + 1, `${at} ${long}`));
    const { newSheets } = await workbook.apply(planOf({ ...PLAIN, cells }));
    const raw = await workbook.read({ id: newSheets[0]?.id ?? "" });
    expect(raw.blocks.flatMap(({ values }) => values).map(([value]) => value)).toEqual(cells.map(({ value }) => value));
  });
});
