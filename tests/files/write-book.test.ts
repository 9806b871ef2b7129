import { Workbook } from "exceljs";
import JSZip from "jszip";
import { readWorkbook } from "../../src/files/read-workbook";
import { writeBook } from "../../src/files/write-book";
import { writeSheetPlan } from "../../src/files/write-sheet-plan";
import { PlanCells } from "../../src/forms/plan-cells";
import type { PlanChart, SheetPlan } from "../../src/forms/sheet-plan";
import { inputSentence } from "../../src/locales/zh-CN/files";

const MONEY = "#,##0.00";

function cellsOf(): PlanCells {
  const plan = new PlanCells();
  plan.put([1, 1, 3], "title", "分部门汇总");
  plan.put([2, 1, 3], "note", "金额单位：万元", { align: "right" });
  ["部门", "预算", "完成率"].forEach((heading, at) => plan.put([3, at + 1], "label", heading));
  plan.put([4, 1], "fixed", "=1+1", { align: "left", numberFormat: "@" });
  plan.put([4, 2], "fixed", 645357.27, { align: "right", numberFormat: MONEY });
  plan.put([4, 3], "fixed", 1 / 3, { align: "right", numberFormat: "0.00%" });
  plan.put([5, 1], "fixed", "县水利局", { align: "left", numberFormat: "@" });
  plan.put([5, 2], "fixed", 0.1 + 0.2, { align: "right", numberFormat: MONEY });
  plan.put([5, 3], "fixed", null, { align: "right", numberFormat: "0.00%" });
  plan.put([6, 1], "total", "合计", { numberFormat: "@" });
  plan.put([6, 2], "total", 645357.57, { align: "right", numberFormat: MONEY, formula: "=SUM(B4:B5)" });
  plan.put([6, 3], "total", 0.5, {
    align: "right",
    numberFormat: "0.00%",
    formula: '=IF(SUM(B4:B5)=0,"",SUM(C4:C5)/SUM(B4:B5))',
  });
  plan.put([7, 1, 3], "note", "注：一行。");
  return plan;
}

const chart = (kind: PlanChart["kind"], keys: readonly number[] = [2]): PlanChart => ({
  kind,
  title: "预算",
  names: { top: 4, left: 1, bottom: 5, right: 1 },
  series: keys.map((column) => ({
    name: column === 2 ? "预算" : "完成率",
    values: { top: 4, left: column, bottom: 5, right: column },
    numberFormat: column === 2 ? MONEY : "0.00%",
  })),
  area: { top: 3, left: 5, bottom: 15, right: 8 },
});

const { cells, merges } = cellsOf();
const PLAN: SheetPlan = {
  name: "分部门 '汇总' 表",
  cells,
  merges,
  columnWidths: [12, 20, 8, 3, 9],
  rowHeights: [
    { row: 1, height: 36 },
    { row: 4, height: 51 },
  ],
  freeze: { rows: 3, columns: 0 },
  protect: false,
  print: { paper: "A4", orientation: "landscape", fitToWidth: true, pageNumbers: true, titleRows: [3, 3] },
  charts: [chart("column")],
};
const SECOND: SheetPlan = {
  ...PLAN,
  name: "二",
  charts: [],
  print: { paper: "A4", orientation: "portrait", fitToWidth: true, titleRows: null },
  freeze: null,
};

async function loaded(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

async function sheetOf(bytes: Uint8Array, at = 0) {
  const sheet = (await loaded(bytes)).worksheets[at];
  if (sheet === undefined) throw new Error("no such sheet");
  return sheet;
}

async function partsOf(plans: readonly SheetPlan[]): Promise<(name: string) => Promise<string>> {
  const zip = await JSZip.loadAsync(await writeBook(plans));
  return async (name) => (await zip.file(name)?.async("string")) ?? "";
}

const chartPart = async (made: PlanChart): Promise<string> =>
  (await partsOf([{ ...PLAN, charts: [made] }]))("xl/charts/chart1.xml");

describe("plans written as one workbook", () => {
  test("pages are numbered where the plan says so", async () => {
    const bytes = await writeBook([PLAN, SECOND]);
    const footers = await Promise.all(
      [0, 1].map(async (at) => {
        // exceljs gives null for none, whatever its types say.
        const { headerFooter } = (await sheetOf(bytes, at)) as { headerFooter: { oddFooter: string } | null };
        return headerFooter?.oddFooter ?? null;
      }),
    );
    expect(footers).toEqual(["&C&P / &N", null]);
  });

  test("are its sheets, in their order", async () => {
    const book = await loaded(await writeBook([PLAN, SECOND]));
    expect(book.worksheets.map(({ name }) => name)).toEqual([PLAN.name, "二"]);
  });

  test("read back with values, texts as texts, and what formulas come to", async () => {
    const [grid] = readWorkbook(await writeBook([PLAN]), "a.xlsx").sheets;
    const at = (row: number, column: number) => grid?.at(row, column);
    expect(at(4, 1)).toEqual({ type: "text", value: "=1+1", text: "=1+1", percent: false, date: false });
    expect(at(4, 2)).toEqual({ type: "number", value: 645357.27, text: "645,357.27", percent: false, date: false });
    expect(at(4, 3)).toEqual({ type: "number", value: 0.333333333333333, text: "33.33%", percent: true, date: false });
    expect(at(5, 2)?.value).toBe(0.3);
    expect(at(5, 3)).toBeUndefined();
    expect([at(6, 2)?.value, at(6, 3)?.value]).toEqual([645357.57, 0.5]);
    expect(grid?.merges).toEqual(PLAN.merges);
  });

  test("hold figures in full precision, and formulas with their values", async () => {
    const sheet = await sheetOf(await writeBook([PLAN]));
    expect(["B4", "C4", "B5"].map((at) => sheet.getCell(at).value)).toEqual([645357.27, 1 / 3, 0.1 + 0.2]);
    expect(sheet.getCell("B6").value).toEqual({ formula: "SUM(B4:B5)", result: 645357.57 });
    expect(sheet.getCell("C6").value).toEqual({
      formula: 'IF(SUM(B4:B5)=0,"",SUM(C4:C5)/SUM(B4:B5))',
      result: 0.5,
    });
    expect(sheet.getCell("A4").value).toBe("=1+1");
  });

  test("look as the same plans written one by one", async () => {
    const [one, other] = [
      await sheetOf(await writeBook([PLAN])),
      await sheetOf(await writeSheetPlan(PLAN, inputSentence)),
    ];
    const look = (sheet: typeof one) =>
      PLAN.cells.map(({ row, column }) => {
        const { font, alignment, fill, border, numFmt } = sheet.getCell(row, column).style;
        return [
          [font?.name, font?.size, font?.bold === true],
          [alignment?.horizontal, alignment?.vertical, alignment?.wrapText === true],
          fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : null,
          [border?.top?.style, border?.bottom?.style, border?.left?.style, border?.right?.style],
          numFmt ?? "General",
        ];
      });
    expect(look(one)).toEqual(look(other));
    const widths = (sheet: typeof one) =>
      PLAN.columnWidths.map((_, at) => Math.trunc((sheet.getColumn(at + 1).width ?? 9.140625) * 7));
    expect(widths(one)).toEqual(widths(other));
    expect([1, 4].map((row) => one.getRow(row).height)).toEqual([36, 51]);
    expect(one.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: other.pageSetup.margins,
    });
    expect(one.pageSetup.printTitlesRow).toBe("3:3");
    expect(one.views).toMatchObject([{ state: "frozen", xSplit: 0, ySplit: 3 }]);
  });

  test("have a foot that is bold on a quiet ground", async () => {
    const { font, fill } = (await sheetOf(await writeBook([PLAN]))).getCell("B6");
    expect([font.bold, fill]).toMatchObject([true, { pattern: "solid", fgColor: { argb: "FFF2F2F2" } }]);
  });

  test("are printed upright, and without repeated rows, where the plan says so", async () => {
    const { pageSetup, views } = await sheetOf(await writeBook([PLAN, SECOND]), 1);
    expect([pageSetup.orientation ?? "portrait", pageSetup.printTitlesRow]).toEqual(["portrait", undefined]);
    expect(JSON.stringify(views)).not.toContain("frozen");
  });

  test("are the same bytes whenever they are written", async () => {
    const once = await writeBook([PLAN, SECOND]);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await writeBook([PLAN, SECOND])).equals(once)).toBe(true);
  });

  test("may not ask for validations or protection", async () => {
    const wrong = "a plan with validations or protection";
    await expect(writeBook([{ ...PLAN, protect: true }])).rejects.toThrow(new TypeError(wrong));
    const [first] = PLAN.cells;
    if (first === undefined) throw new Error("no cell");
    const validation = { type: "whole", min: 0, max: null, messageKey: "input.points" } as const;
    await expect(writeBook([{ ...PLAN, cells: [{ ...first, validation }] }])).rejects.toThrow(new TypeError(wrong));
  });
});

describe("a chart in a written workbook", () => {
  test("stands over its cells", async () => {
    const drawing = await (await partsOf([PLAN]))("xl/drawings/drawing1.xml");
    const places = [...drawing.matchAll(/<xdr:(col|row|colOff|rowOff)>(\d+)</gu)].map(
      ([, what, at]) => `${what} ${at}`,
    );
    expect(places.join(", ")).toBe("col 4, colOff 0, row 2, rowOff 0, col 8, colOff 0, row 15, rowOff 0");
  });

  test("draws names and figures of its cells, with the figures at the bars and no legend", async () => {
    const part = await chartPart(chart("column"));
    expect(part).toContain('<c:barDir val="col"/>');
    expect([...part.matchAll(/<c:f>([^<]*)</gu)].map(([, range]) => range)).toEqual([
      "'分部门 ''汇总'' 表'!$A$4:$A$5",
      "'分部门 ''汇总'' 表'!$B$4:$B$5",
    ]);
    expect(part).toContain("<c:tx><c:v>预算</c:v></c:tx>");
    expect(part).toContain(`<c:dLbls><c:numFmt formatCode="${MONEY}" sourceLinked="0"/>`);
    expect(part).toContain('<c:showVal val="1"/>');
    expect(part).not.toContain("<c:legend>");
    expect(part).toContain("<a:t>预算</a:t>");
    expect(part.match(/typeface="宋体"/gu)).toHaveLength(4);
    expect(part).toContain('<a:srgbClr val="5B7FA6"/>');
  });

  test("begins at nought, on an axis of which nothing shows", async () => {
    const part = await chartPart(chart("column"));
    const [, axis = ""] = /<c:valAx>(.*)<\/c:valAx>/su.exec(part) ?? [];
    expect(axis).toContain('<c:min val="0"/>');
    expect(axis).toContain(
      '<c:majorTickMark val="none"/><c:tickLblPos val="none"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    );
    expect(part).not.toContain("majorGridlines");
    expect(part).toContain('<c:orientation val="minMax"/>');
    expect(part).not.toContain("maxMin");
  });

  test("of lying bars has the first row at the top, and begins at nought too", async () => {
    const part = await chartPart(chart("bar"));
    const [, names = "", figures = ""] = /<c:catAx>(.*)<\/c:catAx><c:valAx>(.*)<\/c:valAx>/su.exec(part) ?? [];
    expect(part).toContain('<c:barDir val="bar"/>');
    expect(names).toContain('<c:orientation val="maxMin"/>');
    expect(figures).toContain('<c:orientation val="minMax"/><c:min val="0"/>');
  });

  test("of several series has a legend and a colour for each", async () => {
    const part = await chartPart(chart("column", [2, 3]));
    expect([...part.matchAll(/<c:v>(预算|完成率)</gu)].map(([, name]) => name)).toEqual(["预算", "完成率"]);
    expect([...part.matchAll(/srgbClr val="(\w+)"/gu)].map(([, colour]) => colour)).toEqual(["5B7FA6", "B7C8DB"]);
    expect(part).toContain('<c:legend><c:legendPos val="b"/>');
  });

  test("may be a pie", async () => {
    const part = await chartPart(chart("pie"));
    expect(part).toContain("<c:pieChart>");
    expect(part).toContain('<c:legend><c:legendPos val="b"/>');
    expect(part).not.toContain("valAx");
  });
});
