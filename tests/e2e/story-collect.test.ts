/** A bureau's day: 40 submitted workbooks are dropped into the pane, one of them broken; the tables are written, and taken back. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { paneWords } from "../../src/locales/pane";
import { filledWorkbook } from "../bench/workbooks";
import { dropOnPane } from "./support/drop";
import { guestOf } from "./support/grid";
import { agree, openTab, pressRibbon, settledPane } from "./support/pane";
import { launch, openWorkbench, pane, serve, type Served } from "./support/workbench";

jest.setTimeout(120_000);

const FILES = 40;
const BROKEN = "第07号.xlsx";
const WORDS = paneWords("zh-CN").summary;

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;
/** The sheets that were there. */
let before: readonly WrittenSheet[];
const faults: string[] = [];

/** 40 workbooks of six indicators; the seventh is cut off in the middle. */
async function writeFiles(): Promise<string[]> {
  folder = mkdtempSync(join(tmpdir(), "jixiao-collect-"));
  const forms = join(folder, "各单位报送");
  mkdirSync(forms);
  const paths: string[] = [];
  for (let seed = 1; seed <= FILES; seed += 1) {
    const name = `第${String(seed).padStart(2, "0")}号.xlsx`;
    const bytes = await filledWorkbook(6, seed);
    writeFileSync(join(forms, name), name === BROKEN ? bytes.subarray(0, bytes.length / 2) : bytes);
    paths.push(join(forms, name));
  }
  return paths;
}

interface WrittenSheet {
  readonly name: string;
  readonly charts: readonly string[];
}

/** Every sheet of the workbook with the titles of its charts. */
function sheetsWithCharts(): Promise<WrittenSheet[]> {
  return guestOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/charts/items/name,items/charts/items/title/text");
      await context.sync();
      return worksheets.items.map(({ name, charts }) => ({
        name,
        charts: charts.items.map(({ title }) => title.text),
      }));
    }),
  );
}

function valuesOf(sheet: string, address: string, what: "values" | "formulas"): Promise<unknown[][]> {
  return guestOf(page).evaluate(
    ([name, area, property]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(area);
        range.load(property);
        await context.sync();
        return range[property] as unknown[][];
      }),
    [sheet, address, what] as const,
  );
}

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launch()]);
  page = await openWorkbench(browser, served.url, faults);
  await pressRibbon(page, "打开绩效表");
  await openTab(page, "summary");
  await pane(page).getByText(WORDS.makes).waitFor();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("40 files are dropped and read; the broken one is named with what to do", async () => {
  await dropOnPane(page, await writeFiles());
  await pane(page)
    .getByText(WORDS.counted(FILES - 1, FILES, 2024), { exact: true })
    .waitFor();
  await settledPane(pane(page));
  const first = pane(page).getByRole("listitem").filter({ hasText: BROKEN });
  expect(await first.innerText()).toContain(
    "文件已损坏或不完整。请用 Excel 或 WPS 打开后另存为 .xlsx，打不开的请重新取得这份文件。（未计入）",
  );
});

test("the tables are written as sheets, with native formulas below and charts beside", async () => {
  before = await sheetsWithCharts();
  await pane(page).getByRole("button", { name: WORDS.write, exact: true }).click();
  const said = await agree(page);
  const written = (await sheetsWithCharts()).slice(before.length);
  expect(said).toContain(`新增 ${written.length} 张`);
  expect(written.filter(({ charts }) => charts.length > 0)).toEqual([
    { name: "绩效等级分布", charts: ["绩效等级分布：个数"] },
    { name: "预算完成率分档", charts: ["预算完成率分档：个数"] },
    { name: "分部门汇总", charts: ["分部门汇总：预算完成率"] },
  ]);
  expect(written.map(({ name }) => name)).toEqual([
    "汇总说明",
    "自评结果汇总表",
    "绩效等级分布",
    "预算完成率分档",
    "分部门汇总",
    "偏差清单",
    "问题汇总",
    "抽查名单",
    "结果应用建议",
    "报送进度",
  ]);
  expect(await valuesOf("自评结果汇总表", "A4:D4", "values")).toEqual([[1, "某市水利局", "某县水利局", "第1号项目"]]);
  expect(await valuesOf("自评结果汇总表", "E43", "formulas")).toEqual([["=SUM(E4:E42)"]]);
  expect(await valuesOf("绩效等级分布", "A8:C8", "values")).toEqual([["合计", 39, 1]]);
});

test("taking it back removes all that was written", async () => {
  await pane(page).getByRole("button", { name: "撤回本次写入" }).click();
  await pane(page).getByText("已撤回：删去 10 张表。").waitFor();
  expect(await sheetsWithCharts()).toEqual(before);
});

test("nothing went wrong unseen, and nothing was asked of another machine", () => {
  expect(faults).toEqual([]);
  expect(readFileSync(join(folder, "各单位报送", BROKEN)).length).toBeGreaterThan(0);
});
