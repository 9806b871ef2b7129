/** The whole way of a form: inserted, filled in as a person types, mended, scored, its opinion written, saved, told by the command line. */
import ExcelJS from "exceljs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { checkedByCommandLine, type ToldSheet } from "./support/command-line";
import { select, textAt, type } from "./support/grid";
import {
  agree,
  checkSheet,
  openTab,
  pressRibbon,
  savedFile,
  settledPane,
  shownFindings,
  shownScores,
} from "./support/pane";
import { launch, openWorkbench, pane, serve, type Served } from "./support/workbench";

jest.setTimeout(180_000);

const FORM = "项目支出绩效自评表";

/** What a clerk types, with five mistakes in it: D3 forgotten, E14, I15, E19 and F29 wrong. */
const TYPED: Readonly<Record<string, string>> = {
  D4: "青溪县水利局",
  H4: "青溪县水利站",
  D6: "100",
  E6: "100",
  F6: "86.2",
  D7: "100",
  E7: "100",
  F7: "86.2",
  B11: "改造农村供水管网，提高供水保证率。",
  F11: "管网改造已完成。",
  D13: "改造管网长度",
  E13: "≥14公里",
  F13: "14.2公里",
  G13: "15",
  D14: "新装水表数量",
  E14: "12",
  F14: "12",
  G14: "10",
  D15: "工程验收合格率",
  E15: "100%",
  F15: "96%",
  G15: "10",
  I15: "无",
  D17: "工程完成时间",
  E17: "2025年11月底前",
  F17: "2025年10月",
  G17: "8",
  D19: "项目总成本",
  E19: "≥5万元",
  F19: "5万元",
  G19: "7",
  D23: "受益人口数",
  E23: "≥6200人",
  F23: "5890人",
  G23: "15",
  I23: "部分村民外出务工，下年加强动员。",
  D27: "供水管护制度",
  E27: "建立管护制度",
  F27: "达成年度指标",
  G27: "15",
  D29: "用水户满意度",
  E29: "≥90%",
  F29: "≥90%",
  G29: "10",
};

/** How each mistake is mended: cell of the finding, what is typed there. */
const MENDED: Readonly<Record<string, string>> = {
  D3: "农村供水管网改造",
  E14: "12块",
  I15: "一处返工后已通过复验，下年加强过程监理。",
  E19: "≤5万元",
  F29: "94.6%",
};

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-e2e-"));
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Sheet1");
  const path = join(folder, "空.xlsx");
  await workbook.xlsx.writeFile(path);
  [served, browser] = await Promise.all([serve(path), launch()]);
  page = await openWorkbench(browser, served.url, faults);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function toldForm(): Promise<ToldSheet | undefined> {
  const { path } = await savedFile(page);
  return checkedByCommandLine(path).find(({ sheet }) => sheet === FORM);
}

/** What the command line says of findings, as the pane shows them. */
const findingsOf = (told: ToldSheet | undefined): string[] => told?.findings.map(({ cells }) => cells.join("、")) ?? [];

describe("a form from its insertion to its submission", () => {
  test("the blank form is inserted as a new sheet, after a preview", async () => {
    await pressRibbon(page, "新建自评表");
    await pane(page).getByRole("button", { name: "插入空白表" }).click();
    const said = await agree(page);
    expect(said).toContain("将新增 1 张表。");
    expect(await textAt(page, "A1:A3")).toEqual([[FORM], [`（${new Date().getFullYear() - 1}年度）`], ["项目名称"]]);
  });

  test("five mistakes are found at the right cells, and the command line says the same of the file", async () => {
    for (const [cell, text] of Object.entries(TYPED)) await type(page, cell, text);
    await checkSheet(page);
    const found = await shownFindings(page);
    expect(found.map(({ cells }) => cells)).toEqual(["D3", "E14", "E19", "I15", "F29"]);
    const told = await toldForm();
    expect(findingsOf(told)).toEqual(found.map(({ cells }) => cells));
    told?.findings.forEach(({ message }, index) => expect(message.startsWith(found[index]?.text ?? "?")).toBe(true));
  });

  test("each is mended from the list: a click shows its cell, the correction ticks it off", async () => {
    for (const [cell, text] of Object.entries(MENDED)) {
      const row = pane(page).locator("[data-finding]", { has: page.locator(`[data-cells]:text-is("${cell}")`) });
      await row.click();
      await expectSelected(cell);
      await type(page, cell, text);
      await pane(page).locator(`[data-finding][data-mended] [data-cells]:text-is("${cell}")`).waitFor();
    }
    expect((await shownFindings(page)).map(({ isMended }) => isMended)).toEqual([true, true, true, true, true]);
  });

  test("checked again, nothing is found", async () => {
    await checkSheet(page);
    expect(await shownFindings(page)).toEqual([]);
    await pane(page).getByText("未发现问题").waitFor();
  });

  test("rates, scores and totals come as native formulas", async () => {
    await openTab(page, "fill");
    await pane(page).getByRole("button", { name: "补全计算列" }).click();
    const said = await agree(page);
    expect(said).toMatch(/将写入 \d+ 格。/u);
    expect(await textAt(page, "H6:I6")).toEqual([["86.20%", "8.62"]]);
    expect(await textAt(page, "H13:H15")).toEqual([["15"], ["10"], ["9.6"]]);
  });

  test("what formulas cannot tell is scored in 评分: a date by its re-computed score, a judged row by a person", async () => {
    await openTab(page, "score");
    await settledPane(pane(page));
    const inPane = pane(page);
    await inPane.getByRole("checkbox", { name: /工程完成时间/u }).check();
    await inPane.getByLabel("“供水管护制度”的评定等级").selectOption({ label: "达成（12–15 分）" });
    await inPane.getByLabel("“供水管护制度”的得分", { exact: true }).fill("14");
    await inPane.getByRole("button", { name: /^写入得分/u }).click();
    await agree(page);
    expect(await textAt(page, "H17")).toEqual([["8"]]);
    expect(await textAt(page, "H27")).toEqual([["14"]]);
    expect(await textAt(page, "H31")).toEqual([["96.47"]]);
    // A point that is taken off has its reason.
    await type(page, "I27", "一处水站台账不全，下年补齐。");
  });

  test("the opinion is a sheet of its own, and is taken back and written again", async () => {
    await checkSheet(page);
    expect(await shownFindings(page)).toEqual([]);
    await pane(page).getByRole("button", { name: "导出审核意见书" }).click();
    await agree(page);
    await pane(page).getByRole("button", { name: "撤回本次写入" }).click();
    await pane(page).getByText("已撤回：删去 1 张表。").waitFor();
    await select(page, "A1");
    await checkSheet(page);
    await pane(page).getByRole("button", { name: "导出审核意见书" }).click();
    await agree(page);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await savedFile(page)).bytes as unknown as ExcelJS.Buffer); // exceljs names its own Buffer type
    const opinion = workbook.getWorksheet("审核意见书");
    expect(opinion?.pageSetup).toMatchObject({ paperSize: 9, orientation: "portrait", fitToWidth: 1 });
    expect(JSON.stringify(opinion?.getSheetValues())).toContain("农村供水管网改造");
  });

  test("the command line says the same of the saved file, finding by finding and score by score", async () => {
    const told = await toldForm();
    expect(told?.findings).toEqual([]);
    expect(told?.undetermined).toEqual([]);
    expect(told?.total).toMatchObject({ printed: 96.47, sum: 96.47, grade: "优" });
    await page.getByText(FORM, { exact: true }).last().click();
    await openTab(page, "score");
    await pane(page).getByText("改造管网长度").waitFor();
    const [execution, ...rows] = await shownScores(page);
    expect(execution).toEqual({ name: "预算执行率", filled: 8.62, recomputed: 8.62 });
    expect(rows).toEqual(told?.indicators.map(({ name, score, recomputed }) => ({ name, filled: score, recomputed })));
    expect(rows).toHaveLength(8);
  });

  test("nothing went wrong unseen, and nothing was asked of another machine", () => {
    expect(faults).toEqual([]);
  });
});

/** Waits until a cell is the one that is selected. */
async function expectSelected(cell: string): Promise<void> {
  await page.waitForFunction((address) => {
    const box = document.querySelector<HTMLInputElement>("#grid [data-u-comp=defined-name] input");
    return box?.value.split(":")[0] === address;
  }, cell);
}
