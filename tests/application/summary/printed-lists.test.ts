import { printTable } from "../../../src/application/summary/print-table";
import { sortOut } from "../../../src/summary/sort-out";
import type { Table } from "../../../src/summary/table";
import { deviationList } from "../../../src/summary/tables/deviation-list";
import { indicatorRollup } from "../../../src/summary/tables/indicator-rollup";
import { reviewComparison } from "../../../src/summary/tables/review-comparison";
import { sampling } from "../../../src/summary/tables/sampling";
import { submissionProgress } from "../../../src/summary/tables/submission-progress";
import { yearOnYear } from "../../../src/summary/tables/year-on-year";
import { basis, dueEntry, findings, indicator, submission } from "../../support/submissions";

const SHORT = { actual: "97个", completion: 0.97, deviation: -0.03, score: 9.7, reason: "无", reasonMissing: true };
const BASIS = basis([], {
  batch: sortOut(
    [
      submission({
        project: "甲",
        score: 85,
        recomputed: 79.5,
        executed: 85,
        indicators: [indicator(SHORT)],
        findings: findings("S-03", "error", 3),
      }),
      submission({
        project: "乙",
        unit: "水文站",
        indicators: [indicator(), indicator({ target: "达成", judged: true })],
      }),
      submission({ project: "甲", year: 2023, score: 91 }),
    ],
    null,
  ),
  due: [dueEntry({ department: "县水利局", project: "甲" }), dueEntry({ department: "县水利局", project: "丙" })],
  reviews: [
    { project: "甲", unit: null, score: 79 },
    { project: "丁", unit: null, score: 79 },
  ],
});

const printed = (table: Table) => {
  const { rows, foot, notes } = printTable(table, "zh-CN");
  return { row: rows[0], foot: foot[0]?.map(({ value }) => value), notes };
};

test("the lists in Chinese", () => {
  const place = ["县水利局", "供水站", "甲"];
  expect([deviationList, reviewComparison, sampling, yearOnYear].map((table) => printed(table(BASIS)))).toEqual([
    {
      row: [1, ...place, "完成数量", "≥100个", "97个", 0.97, -0.03, 10, 9.7, "未完成", "未说明（原文：无）"],
      foot: undefined,
      notes: ["共列出 1 项，其中 1 项没有说明原因。"],
    },
    {
      row: [1, ...place, 85, 79, -6, -0.07058823529411765, "良", "中", "降级"],
      foot: undefined,
      notes: [
        "有复核得分的项目 1 个：降级 1 个，升级 0 个，一致 0 个。",
        "1 个项目没有复核得分，未列出。",
        "1 条复核得分找不到对应的自评表，未采用：丁",
      ],
    },
    {
      row: [1, ...place, 100, 85, 3, "自评与复算相差较大（5.50 分）；执行率低（85.00%）；错误多（3 处）", "按风险"],
      foot: undefined,
      notes: ["按不低于 5% 抽取：2 个项目抽 1 个，其中按风险 1 个，其余随机。种子：2024，同一种子抽取结果相同。"],
    },
    {
      row: [1, ...place, 2023, 91, "优", 2024, 85, "良", -6, "降级"],
      foot: undefined,
      notes: ["1 个项目没有以前年度的自评表，未列出。"],
    },
  ]);
});

test("the sums in Chinese", () => {
  expect([submissionProgress, indicatorRollup].map((table) => printed(table(BASIS)))).toEqual([
    {
      row: ["县水利局", 2, 2, 2, 1, 0.5, "丙"],
      foot: ["合计", 2, 2, 2, 1, 0.5, null],
      notes: ["报送率=应报名单中已报送的条数/应报数。", "1 张表不在应报名单上，已计入所在部门的已收数。"],
    },
    {
      row: ["产出指标", "数量指标", "完成数量", "个", 2, "合计", 200, 197, 0.985, 200],
      foot: undefined,
      notes: ["1 项指标未汇总：日期、区间、定性指标，或者指标值与完成值不是同类数值。"],
    },
  ]);
});

test("in English a cell of several reasons, and a note", () => {
  const { rows, notes } = printTable(sampling(BASIS), "en-US");
  expect([rows[0]?.[7], notes]).toEqual([
    "Total far from the re-computed one (5.50 points); Low execution (85.00%); Many errors (3)",
    [
      "At least 5% are drawn: 1 of 2 projects, 1 of them by risk, the others at random. Seed: 2024; the same seed draws the same sample.",
    ],
  ]);
});
