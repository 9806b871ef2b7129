/** Published forms, opened, checked, marked, their opinion written: nothing of theirs is changed. */
import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { cellAddress, cellPlace } from "../../src/domain/cell-address";
import { TOP } from "../support/source-tree";
import { checkedByCommandLine } from "./support/command-line";
import { settled } from "./support/grid";
import { agree, checkSheet, savedFile, settledPane, shownFindings } from "./support/pane";
import { launch, openWorkbench, pane, serve, type Served } from "./support/workbench";

jest.setTimeout(120_000);

type Sheets = Record<string, unknown>;

/** Everything that exceljs sees of each sheet: values, formats, merges, sizes, validations, conditional formats. */
async function sheetsOf(bytes: Buffer): Promise<Sheets> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer); // exceljs names its own Buffer type
  const models = workbook.worksheets.map(({ name, model }) => [name, JSON.parse(JSON.stringify(model)) as unknown]);
  return Object.fromEntries(models) as Sheets;
}

/** Cells with their values, the formula's text or the printed value alone. */
function valuesOf(workbook: ExcelJS.Workbook): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        values[`${sheet.name}!${cell.address}`] = cell.value;
      }),
    );
  }
  return values;
}

async function load(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

/** The cells of an area. @example cellsIn("H14:H15") // ["H14", "H15"] */
function cellsIn(area: string): string[] {
  const [first = "", last = first] = area.split(":");
  const [from, to] = [cellPlace(first), cellPlace(last)];
  if (from === null || to === null) throw new Error(`no area: ${area}`);
  const rows = Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index);
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index);
  return rows.flatMap((row) => columns.map((column) => cellAddress(row, column)));
}

const FORMS = [
  { file: "统一版式.xlsx", form: "Sheet1", findings: 36 },
  { file: "封面和自评表.xlsx", form: "项目自评", findings: 11 },
] as const;

describe.each(FORMS)("$file", ({ file, form, findings }) => {
  const path = join(TOP, "tests/official/forms", file);
  let served: Served;
  let browser: Browser;
  let page: Page;
  let untouched: Buffer;
  const faults: string[] = [];

  beforeAll(async () => {
    [served, browser] = await Promise.all([serve(path), launch()]);
    page = await openWorkbench(browser, served.url, faults);
    untouched = (await savedFile(page)).bytes;
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  test("is checked as the command line checks it", async () => {
    await page.getByText(form, { exact: true }).last().click();
    await page.locator("#ribbon").getByText("审核本表", { exact: true }).click();
    await checkSheet(page);
    for (const more of await pane(page)
      .getByRole("button", { name: /^再显示/u })
      .all())
      await more.click();
    const told = checkedByCommandLine(path).find(({ sheet }) => sheet === form);
    const said = [...(told?.findings ?? []), ...(told?.undetermined ?? [])].map(({ cells }) => cells.join("、"));
    const shown = (await shownFindings(page)).map(({ cells }) => cells);
    expect(told?.findings).toHaveLength(findings);
    expect([...shown].sort()).toEqual([...said].sort());
  });

  test("marks come by conditional formats of our own, and go again", async () => {
    const marks = pane(page).getByRole("switch", { name: "在表上标出" });
    await marks.check();
    await settledPane(pane(page));
    await settled(page);
    const marked = await load((await savedFile(page)).bytes);
    const { conditionalFormattings } = marked.getWorksheet(form) as unknown as {
      conditionalFormattings: { ref: string }[];
    };
    const cells = conditionalFormattings.flatMap(({ ref }) => ref.split(" ").flatMap(cellsIn));
    const told = checkedByCommandLine(path).find(({ sheet }) => sheet === form);
    const faulty = new Set(told?.findings.flatMap((finding) => finding.cells));
    expect(cells.sort()).toEqual([...faulty].sort());
    await marks.uncheck();
    await settledPane(pane(page));
  });

  test("the opinion stands behind the form; cells, formats and merges of the form's workbook are as they were", async () => {
    await pane(page).getByRole("button", { name: "导出审核意见书" }).click();
    const said = await agree(page);
    expect(said).toContain("将新增 1 张表。");
    const after = (await savedFile(page)).bytes;
    const { 审核意见书: opinion, ...theirs } = await sheetsOf(after);
    expect(opinion).toBeDefined();
    const before = await sheetsOf(untouched);
    expect(Object.keys(theirs)).toEqual(Object.keys(before));
    for (const [name, model] of Object.entries(before)) {
      expect(withoutPlace(theirs[name])).toEqual(withoutPlace(model));
    }
    expect(Object.keys(before)).toContain(form);
  });

  test("its values are those of the published file", async () => {
    const published = valuesOf(await load(readFileSync(path)));
    const after = valuesOf(await load((await savedFile(page)).bytes));
    const theirs = Object.fromEntries(Object.entries(after).filter(([cell]) => !cell.startsWith("审核意见书!")));
    expect(theirs).toEqual(published);
  });

  test("nothing went wrong unseen, and nothing was asked of another machine", () => {
    expect(faults).toEqual([]);
  });
});

/** A sheet's model without what says which sheet is in front and where it stands among the others. */
function withoutPlace(model: unknown): unknown {
  const place = new Set(["views", "id", "orderNo"]);
  return Object.fromEntries(Object.entries(model as object).filter(([key]) => !place.has(key)));
}
