/** Faults that stand in published forms, with the figures as printed: each is found in its cell, and nowhere else. */
import { runRules } from "../../src/application/run-rules";
import type { Finding } from "../../src/domain/finding";
import { readSheet } from "../../src/forms/read-sheet";
import { DEFAULT_PROFILE } from "../../src/law/index";
import { RULES } from "../../src/rules/index";
import { scoreForm } from "../../src/scoring/score-form";
import { drawnGrid } from "../support/grid";

interface Printed {
  readonly year: number;
  /** Rows 6 to 9: 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分. */
  readonly funds?: readonly string[];
  /** Columns from B on; the national ones where left out. */
  readonly headings?: string;
  /** Rows from 13 on, columns from B on. */
  readonly indicators: readonly string[];
  /** 分值 | 得分 of the last row, in G and H. */
  readonly total?: string;
}

const NATIONAL = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施";
const SPLIT =
  "一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施";
const SPENT = ["90 | 90 | 90 | 10 | 100% | 10", "90 | 90 | 90 | — | | —", "| | | — | | —", "| | | — | | —"];
const SOURCES = ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"];

function findings({ year, funds = SPENT, headings = NATIONAL, indicators, total }: Printed): readonly Finding[] {
  const grid = drawnGrid(
    [
      "项目支出绩效自评表 | < | < | < | < | < | < | < | <",
      `（${year}年度） | < | < | < | < | < | < | < | <`,
      "项目名称 | < | < | 示范项目 | < | < | < | < | <",
      "主管部门 | < | < | 区水务局 | < | 实施单位 | < | 区河道管理所 | <",
      "项目资金（万元） | | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
      ...funds.map((money, index) => `^ | ${SOURCES[index] ?? ""} | < | ${money}`),
      "年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <",
      "^ | 完成年度任务 | < | < | < | 已完成年度任务 | < | < | <",
      `绩效指标 | ${headings}`,
      ...indicators.map((row) => `^ | ${row}`),
      ...(total === undefined ? [] : [`总分 | < | < | < | < | < | ${total}`]),
    ].join("\n"),
  );
  const { filled } = readSheet(grid);
  if (filled === null) throw new Error("not read as a self-evaluation");
  expect(filled.indicators).toHaveLength(indicators.length);
  return runRules(RULES, { form: filled, law: DEFAULT_PROFILE, scores: scoreForm(filled, DEFAULT_PROFILE), year: null })
    .findings;
}

/** `S-03 H19`, sorted, of the rules named. */
function found(printed: Printed, ...rules: readonly string[]): string[] {
  return findings(printed)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, cells }) => `${rule} ${cells.join("+")}`)
    .sort();
}

const output = (kind: string, rest: string) => `产出指标 | ${kind}指标 | ${rest}`;
const benefit = (kind: string, rest: string) => `效益指标 | ${kind}指标 | ${rest}`;
const satisfaction = (rest: string) => `满意度指标 | 服务对象满意度指标 | ${rest}`;

test("a rate rounded before it is scored, an amount of money as output, bare 100s, and 0 for a reason", () => {
  const printed: Printed = {
    year: 2019,
    funds: ["43.2 | 43.2 | 37.24 | 10 | 86% | 9", "43.2 | 43.2 | 37.24 | — | | —", "| | | — | | —", "| | | — | | —"],
    indicators: [
      output("数量", "工程资金金额 | 43.2 | 37.24 | 10 | 9 | 已完工，剩余3%尾款未付，提高预算准确度。"),
      output("质量", "工程完工率 | 100 | 100 | 10 | 10 | "),
      output("质量", "工程验收合格率 | 100 | 100 | 10 | 10 | "),
      output("时效", "项目完成及时率 | 100 | 100 | 10 | 10 | "),
      output("成本", "成本控制率 | 100 | 100 | 10 | 10 | "),
      benefit("经济效益", "安全率 | 100 | 100 | 10 | 10 | 0"),
      benefit("社会效益", "学校发展能力 | 100 | 100 | 10 | 10 | 0"),
      benefit("可持续影响", "长期使用性 | 100 | 100 | 10 | 10 | "),
      satisfaction("学生满意度 | 100 | 100 | 10 | 10 | 0"),
    ],
  };
  expect(found(printed, "S-04", "S-05", "T-14", "G-02", "S-09")).toEqual([
    ...["E13", "E14", "E15", "E16", "E17", "E18", "E19", "E20", "E21"].map((cell) => `G-02 ${cell}`),
    "S-04 I6",
    "S-05 H13",
    "S-09 I18",
    "S-09 I19",
    "S-09 I21",
    "T-14 D13",
  ]);
  const score = findings(printed).find(({ rule }) => rule === "S-05");
  expect([score?.message, score?.severity, score?.facts.due]).toEqual(["S-05.rounded-score", "warning", 8.62]);
  const execution = findings(printed).find(({ rule }) => rule === "S-04");
  expect([execution?.message, execution?.severity, execution?.facts.due]).toEqual(["S-04", "error", 8.62]);
});

test("a total that is not the sum, a wrong share, and points off for what was reached", () => {
  const printed: Printed = {
    year: 2020,
    funds: [
      "65.66 | 65.66 | 65.07 | 10 | 99% | 9",
      "65.66 | 65.66 | 65.07 | — | | —",
      "| | | — | | —",
      "| | | — | | —",
    ],
    indicators: [
      output("数量", "受益人数 | 8755 | 8676 | 15 | 13 | "),
      output("质量", "资金使用合规率 | 100% | 100% | 15 | 15 | "),
      output("时效", "补助发放及时率 | 100% | 100% | 10 | 10 | "),
      output("成本", "补助总额 | ≤65.66万元 | 65.07万元 | 10 | 10 | "),
      benefit("社会效益", "政策知晓率 | 95% | 95% | 30 | 27 | "),
      satisfaction("群众满意度 | 95% | 95% | 10 | 9 | "),
    ],
    total: "100 | 94 | ",
  };
  expect(found(printed, "S-03", "S-04", "S-05", "S-06")).toEqual([
    "S-03 H19",
    "S-04 I6",
    "S-05 H13",
    "S-06 H17",
    "S-06 H18",
  ]);
  const total = findings(printed).find(({ rule }) => rule === "S-03");
  expect(total?.facts).toEqual({ printed: 94, sum: 93, difference: 1 });
  const execution = findings(printed).find(({ rule }) => rule === "S-04");
  expect(execution?.facts.due).toBe(9.91);
  const share = findings(printed).find(({ rule }) => rule === "S-05");
  expect([share?.message, share?.severity, share?.facts.due]).toEqual(["S-05", "error", 14.86]);
});

test("a total of 0 over parts of 90", () => {
  const printed: Printed = {
    year: 2022,
    funds: ["0 | 0 | 0 | 10 | 0 | 0", "90 | 89.974 | 89.974 | — | | —", "| | | — | | —", "| | | — | | —"],
    indicators: [output("数量", "委托业务项目数量 | ≥50个 | 50 | 8 | 8 | ")],
  };
  expect(found(printed, "F-02", "F-10", "S-04")).toEqual(["F-02 D6", "F-02 E6", "F-02 F6", "F-10 D6+E6+F6", "S-04 I6"]);
});

test("the result taken for a share of the points: 98% of 20", () => {
  const printed: Printed = { year: 2020, indicators: [satisfaction("群众满意度 | 98% | 98% | 20 | 19.6 | ")] };
  expect(found(printed, "S-01", "S-04", "S-05", "S-06", "S-07", "S-08")).toEqual(["S-06 H13"]);
});

test("a cost of at least, satisfaction in words, a name for a target, words for a date", () => {
  const printed: Printed = {
    year: 2022,
    indicators: [
      output("成本", "创业补贴成本 | ≥5万元 | 5万元 | 10 | 10 | "),
      output("时效", "补贴发放时间 | 2022年底之前 | 达成预期指标 | 10 | 10 | "),
      benefit("社会效益", "巩固拓展脱贫攻坚成果 | 巩固拓展脱贫攻坚成果 | 达成预期指标 | 10 | 10 | "),
      satisfaction("创业人员满意度 | 创业热情高涨 | 达成预期指标 | 10 | 10 | "),
    ],
  };
  expect(found(printed, "G-15", "G-11", "T-11", "S-11")).toEqual(["G-11 E16", "G-15 E13", "S-11 F14", "T-11 E15"]);
});

test("first levels of 70, 20 and 10 beside 10 for execution, and a result that copies its target", () => {
  const printed: Printed = {
    year: 2022,
    indicators: [
      "产出指标（70分） | 数量指标 | 修建防护堤长度 | ≥266米 | ≥266米 | 70 | 70 | ",
      "效益指标（20分） | 社会效益指标 | 受益人口数 | ≥500人 | 500人 | 20 | 20 | ",
      "满意度指标（10分） | 服务对象满意度指标 | 群众满意度 | ≥95% | 95% | 10 | 10 | ",
    ],
    total: "100 | 110 | ",
  };
  expect(found(printed, "V-01", "V-03", "S-12")).toEqual(["S-12 F13", "V-01 G16", "V-03 B13+B14"]);
});

test("money in percent, words marked as a quantity, words with a unit, spending as output", () => {
  const printed: Printed = {
    year: 2023,
    headings: SPLIT,
    indicators: [
      output("成本", "公用经费控制数 | 定量 | 28.8万元 | % | 28.8万元 | 10 | 10 | "),
      output("时效", "经费拨付时间 | 定量 | 按月安排 | | 按月安排 | 10 | 10 | "),
      output("质量", "补助对象保障 | 定性 | 应保尽保 | % | 应保尽保 | 10 | 10 | "),
      output("数量", "业务支出金额 | 定量 | 28.8 | 万元 | 28.8万元 | 20 | 20 | "),
    ],
  };
  expect(found(printed, "G-06", "G-07", "G-08", "T-14")).toEqual([
    "G-06 F13+G13",
    "G-07 F15+G15",
    "G-08 F14+E14",
    "T-14 D16",
  ]);
});

test("one indicator alone: a cost of the new kind under the old level, 90 points, answered in a word", () => {
  const printed: Printed = {
    year: 2023,
    indicators: [output("经济成本", "项目总成本 | ≤30万元 | 完成 | 90 | 90 | ")],
  };
  expect(found(printed, "T-01", "T-04", "T-07", "V-06", "S-11")).toEqual([
    "S-11 F13",
    "T-01 B12",
    "T-04 C13",
    "T-07 D12",
    "V-06 G13",
  ]);
});

test("dates that became numbers, a cost of 0, = for what should be low", () => {
  const printed: Printed = {
    year: 2021,
    headings: SPLIT,
    indicators: [
      output("时效", "完成时间 | 正向 | 44561 | | 2021年12月31日 | 10 | 10 | "),
      output("成本", "人均出差成本 | 反向 | 0 | 万元/人 | 0.2万元/人 | 10 | 10 | "),
      output("成本", "出差总成本 | 反向 | =1万元 | | 1万元 | 10 | 10 | "),
    ],
  };
  expect(found(printed, "G-09", "G-25", "G-16")).toEqual(["G-09 F13", "G-16 F15", "G-25 F14"]);
});

test("340% of a target without a word, and the money itself as a cost", () => {
  const printed: Printed = {
    year: 2023,
    indicators: [
      output("数量", "服务群众人次 | 500人次 | 1700人次 | 10 | 10 | "),
      output("成本", "资金投入 | 10万元 | 0万元 | 10 | 0 | 资金尚未支付，下年安排"),
    ],
  };
  expect(found(printed, "S-14", "T-14")).toEqual(["S-14 I13", "T-14 D14"]);
});

test("49.88% printed and scored as 50% is no error", () => {
  const printed: Printed = {
    year: 2016,
    funds: [
      "310.2 | 310.2 | 154.74 | 10 | 50% | 5",
      "310.2 | 310.2 | 154.74 | — | | —",
      "| | | — | | —",
      "| | | — | | —",
    ],
    indicators: [output("数量", "修缮面积 | ≥500平方米 | 500平方米 | 90 | 90 | ")],
  };
  const execution = findings(printed).filter(({ rule }) => rule === "S-04" || rule === "F-04");
  expect(execution.map(({ message, severity, cells }) => [message, severity, ...cells])).toEqual([
    ["S-04.rounded-rate", "hint", "I6"],
  ]);
});

test("a point off although the date was kept to the word", () => {
  const printed: Printed = {
    year: 2021,
    indicators: [output("时效", "项目完成时间 | 2021年12月完成 | 2021年12月完成 | 5 | 4 | ")],
  };
  expect(found(printed, "S-05", "S-06", "S-07", "S-08")).toEqual(["S-06 H13"]);
});

test("≥ read as 2", () => {
  const printed: Printed = {
    year: 2020,
    indicators: [
      output("质量", "禁捕水域巡查覆盖率 | 290% | 95% | 10 | 10 | "),
      output("质量", "退捕渔民转产率 | 292% | 96% | 10 | 10 | "),
      output("数量", "巡护次数 | 2280次 | 280次 | 10 | 10 | "),
    ],
  };
  expect(found(printed, "G-10", "S-05", "S-07", "S-08")).toEqual(["G-10 E13", "G-10 E14", "G-10 E15"]);
});

test("the template before the value, and a unit that lost its first half", () => {
  const printed: Printed = {
    year: 2022,
    indicators: [
      output("质量", "苗木成活率 | (≥**%)>=85% | 86% | 10 | 10 | "),
      output("成本", "苗木采购成本 | ≤28.40/株 | 28元/株 | 10 | 10 | "),
    ],
  };
  expect(found(printed, "G-04", "G-02")).toEqual(["G-02 E14", "G-04 E13"]);
});

test("the target in the name, nothing in its column, full points", () => {
  const printed: Printed = {
    year: 2022,
    indicators: [output("时效", "指标1:年度资金支付完成率100% | | | 10 | 10 | ")],
  };
  expect(found(printed, "T-13", "G-01", "S-10")).toEqual(["G-01 E13", "S-10 F13", "T-13 D13"]);
});
