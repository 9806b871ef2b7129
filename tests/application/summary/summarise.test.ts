/** From files to the standard tables, over the samples that ship with the product. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFile } from "../../../src/application/check-files";
import { collectedFile, type CollectedFile } from "../../../src/application/summary/collect";
import { summarise, type SummaryOptions } from "../../../src/application/summary/summarise";
import { readWorkbook } from "../../../src/files/read-workbook";
import { DEFAULT_PROFILE } from "../../../src/law/index";
import type { TableId } from "../../../src/summary/table";
import { TABLE_IDS } from "../../../src/summary/table";
import { wrongFoot } from "../../support/foot-formula";
import { workbookFile } from "../../support/workbook";

const SAMPLES = join(__dirname, "../../../assets/samples");

function collected(file: string, bytes: Uint8Array): CollectedFile {
  const access = { bytesOf: () => bytes, read: readWorkbook };
  return collectedFile(checkFile(file, access, { profile: DEFAULT_PROFILE, year: null }));
}

/** The samples by their names, with something before. */
const read = (before: string): CollectedFile[] =>
  readdirSync(SAMPLES)
    .sort()
    .map((name) => collected(`${before}${name}`, readFileSync(join(SAMPLES, name))));

const samples = read("");

const options: SummaryOptions = {
  profile: DEFAULT_PROFILE,
  year: null,
  language: "zh-CN",
  due: null,
  previous: [],
  reviews: null,
  seed: "2024",
};

const summary = summarise(samples, options);

const table = (id: TableId) => summary.tables.find((one) => one.id === id);
const foot = (id: TableId) => table(id)?.foot.map((line) => line.map(({ value }) => value));

test("says what became of each file and sheet", () => {
  const more = [
    collected("7-再次报送.xlsx", readFileSync(join(SAMPLES, "1-规范填报.xlsx"))),
    collected("8-封面.xlsx", workbookFile({ 封面: [["绩效自评材料"]] }, "xlsx")),
    collected("9-损坏.xlsx", new Uint8Array([1, 2, 3])),
  ];
  const { sources, projects, year } = summarise([...samples, ...more], options);
  expect({ projects, year }).toEqual({ projects: 5, year: 2024 });
  expect(sources.map(({ file, state }) => [file, state.kind])).toEqual([
    ["1-规范填报.xlsx", "counted"],
    ["2-分值和总分有误.xlsx", "counted"],
    ["3-指标值不规范.xlsx", "counted"],
    ["4-得分和原因有误.xlsx", "counted"],
    ["5-成本指标单列.xlsx", "counted"],
    ["6-旧版式.xls", "other-year"],
    ["7-再次报送.xlsx", "duplicate"],
    ["8-封面.xlsx", "failed"],
    ["9-损坏.xlsx", "failed"],
  ]);
  expect(sources.flatMap(({ state }) => (state.kind === "counted" ? [state.errors] : []))).toEqual([0, 5, 3, 4, 0]);
});

test("a form that comes twice counts once", () => {
  const twice = summarise([...samples, ...read("再次-")], options);
  const bodies = ({ tables }: typeof summary) => tables.map(({ rows, foot: below }) => ({ rows, below }));
  expect(bodies(twice)).toEqual(bodies(summary));
});

test("all standard tables, in their order", () => {
  expect(summary.tables.map(({ id }) => id)).toEqual(TABLE_IDS);
});

test("figures by project, money in 万元 whatever the form's unit, sums below", () => {
  const rows = table("self-evaluation-summary")?.rows.map((row) => row.slice(4));
  expect(rows).toEqual([
    [320, 312.5, 0.9765625, 9.77, 50, null, 29.25, 10, 99.02, "优", 0, 0, 0, 99.02],
    [86, 74.39, 0.865, 9, 60, null, 30, 10, 99, "优", 5, 0, 0, 108.65],
    [24, 24, 1, 10, 50, null, 30, 10, 100, "优", 3, 4, 0, null],
    [65.66, 65.07, 0.9910143161742309, 9.91, 45, null, 28.8, 10, 93.71, "优", 4, 4, 3, null],
    [95, 95, 1, 10, 40, 20, 20, 10, 100, "优", 0, 0, 0, 100],
  ]);
  expect(foot("self-evaluation-summary")).toEqual([
    ["合计", null, null, null, 590.66, 570.96, 0.9666474790911861, ...Array<null>(7).fill(null), 12, 8, 3, null],
  ]);
  expect(table("self-evaluation-summary")?.notes).toEqual(["1 张其他年度的表未计入，见“汇总说明”。"]);
});

test("grades by count and by budget", () => {
  expect(table("grade-distribution")?.rows).toEqual([
    ["优", 5, 1, 590.66, 1],
    ["良", 0, 0, 0, 0],
    ["中", 0, 0, 0, 0],
    ["差", 0, 0, 0, 0],
  ]);
  expect(foot("grade-distribution")).toEqual([
    ["合计", 5, 1, 590.66, 1],
    ["优良率", 5, 1, 590.66, 1],
  ]);
});

test("bands of the completion rate, the overall rate below", () => {
  expect(table("completion-bands")?.rows).toEqual([
    ["=100%", 2, 0.4, 119, 119, 1],
    ["90%以上", 2, 0.4, 385.66, 377.57, 0.9790229736036924],
    ["90%以下", 1, 0.2, 86, 74.39, 0.865],
    [">100%（异常）", 0, 0, 0, 0, null],
  ]);
  expect(foot("completion-bands")).toEqual([["总体预算完成率", 5, 1, 590.66, 570.96, 0.9666474790911861]]);
});

test("departments", () => {
  expect(table("department-summary")?.rows).toEqual([
    ["青溪县水利局", 1, 320, 312.5, 0.9765625, 99.02, 1, 0, 0, 0, 1, 0, 0],
    ["青溪县林业局", 1, 86, 74.39, 0.865, 99, 1, 0, 0, 0, 1, 5, 0],
    ["青溪县人力资源和社会保障局", 1, 24, 24, 1, 100, 1, 0, 0, 0, 1, 3, 4],
    ["青溪县卫生健康局", 1, 65.66, 65.07, 0.9910143161742309, 93.71, 1, 0, 0, 0, 1, 4, 4],
    ["青溪县市场监督管理局", 1, 95, 95, 1, 100, 1, 0, 0, 0, 1, 0, 0],
  ]);
  expect(foot("department-summary")).toEqual([
    ["合计", 5, 590.66, 570.96, 0.9666474790911861, 98.346, 5, 0, 0, 0, 1, 12, 8],
  ]);
});

test("findings by severity, then by how often; then by unit", () => {
  const rows = table("finding-summary")?.rows ?? [];
  expect(rows.filter(([part]) => part === "按规则").map(([, , severity]) => severity)).toEqual([
    ...Array<string>(12).fill("错误"),
    ...Array<string>(8).fill("警告"),
  ]);
  expect(rows.slice(0, 2)).toEqual([
    ["按规则", "F-02 年度资金总额应等于各资金来源之和", "错误", 1, 1, 0.2],
    ["按规则", "G-02 定量指标应有计量单位", "错误", 1, 1, 0.2],
  ]);
  expect(rows.filter(([part]) => part === "按单位")).toEqual([
    ["按单位", "青溪县城关镇卫生院", null, 8, 1, 0.2],
    ["按单位", "青溪县就业服务中心", null, 7, 1, 0.2],
    ["按单位", "青溪县护林防火站", null, 5, 1, 0.2],
  ]);
  expect(foot("finding-summary")).toEqual([[null, "首次审核无错误的表", null, null, 2, 0.4]]);
});

test("every formula of a foot gives what stands there", () => {
  expect(summary.tables.flatMap(wrongFoot)).toEqual([]);
});

test("English words stand over the same figures", () => {
  const english = summarise(samples, { ...options, language: "en-US" });
  expect(english.tables.slice(0, 4).map(({ title }) => title)).toEqual([
    "Self-evaluation results",
    "Grade distribution",
    "Budget completion bands",
    "Summary by department",
  ]);
  expect(english.tables[0]?.rows).toEqual(summary.tables[0]?.rows);
});

test("without a form the tables have no rows, and say why", () => {
  const { year, projects, sources, tables } = summarise([collected("a.xlsx", new Uint8Array([1]))], options);
  expect({ year, projects }).toEqual({ year: null, projects: 0 });
  expect(sources.map(({ state }) => state.kind)).toEqual(["failed"]);
  expect(tables.filter(({ rows }) => rows.length > 0)).toEqual([]);
  expect(tables.filter(({ notes }) => notes.length === 0).map(({ id }) => id)).toEqual([]);
});
