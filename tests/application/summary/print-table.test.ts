import { printTable } from "../../../src/application/summary/print-table";
import { standardTables } from "../../../src/application/summary/standard-tables";
import { LANGUAGES } from "../../../src/locales/language";
import { tableWords } from "../../../src/locales/standard-tables";
import type { Label, Table, TableCell } from "../../../src/summary/table";
import { TABLE_IDS } from "../../../src/summary/table";
import { basis, dueEntry, findings, indicator, submission } from "../../support/submissions";

const forms = [
  submission({
    project: "甲",
    findings: [...findings("S-03", "error"), ...findings("G-01", "warning"), ...findings("T-01", "hint")],
    indicators: [indicator({ completion: 0.5, deviation: -0.5, reasonMissing: true })],
  }),
  submission({ project: "乙", budget: 0, executed: 5, score: 65 }),
  submission({ project: "丙", budget: null, executed: null, score: null, department: null, unit: null }),
  submission({ project: "丁", budget: 600, executed: 601, score: 55 }),
  submission({ project: null, budget: 10, executed: null }),
  submission({ project: "甲", year: 2023, score: 99 }),
];

const whole = basis(forms, {
  due: [dueEntry({ project: "甲", lastEvaluated: 2018 }), dueEntry({ unit: "卫生院" })],
  reviews: [{ project: "甲", unit: null, score: 80 }],
});

function printed(id: Table["id"], language: (typeof LANGUAGES)[number]) {
  const table = standardTables(whole).find((one) => one.id === id);
  return table === undefined ? null : printTable(table, language);
}

test("figures stay as they are, labels become words, columns say how they are shown", () => {
  const table = printed("grade-distribution", "zh-CN");
  expect(table).toEqual({
    id: "grade-distribution",
    title: "绩效等级分布",
    unitNote: "金额单位：万元",
    columns: [
      { key: "grade", heading: "等级", kind: "text", format: "@" },
      { key: "count", heading: "个数", kind: "count", format: "#,##0" },
      { key: "share", heading: "个数占比", kind: "rate", format: "0.00%" },
      { key: "amount", heading: "金额（万元）", kind: "money", format: "#,##0.00" },
      { key: "amountShare", heading: "金额占比", kind: "rate", format: "0.00%" },
    ],
    rows: [
      ["优", 2, 0.4, 110, 0.15492957746478872],
      ["良", 0, 0, 0, 0],
      ["中", 1, 0.2, 0, 0],
      ["差", 1, 0.2, 600, 0.8450704225352113],
      ["未评级", 1, 0.2, 0, 0],
    ],
    foot: [
      [
        { value: "合计" },
        { value: 5, formula: { kind: "sum", column: "count" } },
        {
          value: 1,
          formula: { kind: "ratio", of: { kind: "sum", column: "count" }, by: { kind: "sum", column: "count" } },
        },
        { value: 710, formula: { kind: "sum", column: "amount" } },
        {
          value: 1,
          formula: { kind: "ratio", of: { kind: "sum", column: "amount" }, by: { kind: "sum", column: "amount" } },
        },
      ],
      [
        { value: "优良率" },
        { value: 2, formula: { kind: "sum", column: "count", rows: [0, 1] } },
        {
          value: 0.4,
          formula: {
            kind: "ratio",
            of: { kind: "sum", column: "count", rows: [0, 1] },
            by: { kind: "sum", column: "count" },
          },
        },
        { value: 110, formula: { kind: "sum", column: "amount", rows: [0, 1] } },
        {
          value: 0.15492957746478872,
          formula: {
            kind: "ratio",
            of: { kind: "sum", column: "amount", rows: [0, 1] },
            by: { kind: "sum", column: "amount" },
          },
        },
      ],
    ],
    chart: { kind: "column", names: "grade", series: ["count"], title: "绩效等级分布" },
    notes: [
      "1 张表没有总分，列为“未评级”；占比和优良率的总数包括这些表。",
      "1 张表的金额单位不明或没有填金额，金额未计入。",
    ],
  });
});

test("bands are named by their bounds", () => {
  const names = (language: (typeof LANGUAGES)[number]) =>
    printed("completion-bands", language)?.rows.map(([name]) => name);
  expect(names("zh-CN")).toEqual(["=100%", "90%以上", "90%以下", ">100%（异常）", "预算为0"]);
  expect(names("en-US")).toEqual(["=100%", "90% and above", "below 90%", ">100% (abnormal)", "No budget"]);
});

test("a rule is named by its id and its title, whole", () => {
  const names = (language: (typeof LANGUAGES)[number]) =>
    printed("finding-summary", language)?.rows.map(([part, name, severity]) => [part, name, severity]);
  expect(names("zh-CN")).toEqual([
    ["按规则", "S-03 总分应等于各项得分之和", "错误"],
    ["按规则", "G-01 年度指标值不能为空", "警告"],
    ["按规则", "T-01 应设置产出指标和效益指标", "提示"],
    ["按单位", "供水站", null],
  ]);
  expect(names("en-US")?.[0]).toEqual(["By rule", "S-03 The total score should equal the sum of the scores", "Error"]);
});

test("a column that the profile names is headed as it names it", () => {
  expect(printed("department-summary", "en-US")?.columns.map(({ heading }) => heading)).toEqual([
    "Department",
    "Projects",
    "Annual budget (10,000 yuan)",
    "Executed (10,000 yuan)",
    "Budget completion rate",
    "Average score",
    "优",
    "良",
    "中",
    "差",
    "Good rate",
    "Errors",
    "Warnings",
  ]);
});

test("several labels of one cell are joined", () => {
  const several: Table = {
    id: "finding-summary",
    columns: [{ key: "name", kind: "text" }],
    rows: [[[{ label: "error" }, { label: "rule", facts: { rule: "F-02" } }]], [[]]],
    foot: [],
    chart: null,
    notes: [],
  };
  expect(printTable(several, "zh-CN")).toMatchObject({
    unitNote: "",
    rows: [["错误；F-02 年度资金总额应等于各资金来源之和"], [""]],
  });
  expect(printTable(several, "en-US").rows[0]?.[0]).toMatch(/^Error; F-02 /u);
});

function labelsOf({ rows, foot, notes }: Table): Label[] {
  const cells: TableCell[] = [...rows.flat(), ...foot.flat().map(({ value }) => value), ...notes];
  return cells.flat().filter((cell): cell is Label => typeof cell === "object" && cell !== null);
}

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(TABLE_IDS)("%s has words for every column and every label", (id) => {
    const words = tableWords(language, id);
    for (const drawn of [standardTables(whole), standardTables(basis([]))].flat()) {
      if (drawn.id !== id) continue;
      const columns = drawn.columns.filter(({ key, heading }) => heading === undefined && words.heading(key) === key);
      const labels = labelsOf(drawn).filter(
        ({ label, facts = {} }) => label !== "rule" && words.label(label, facts) === label,
      );
      expect({ columns, labels }).toEqual({ columns: [], labels: [] });
    }
  });
});
