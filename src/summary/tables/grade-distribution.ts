/** 绩效等级分布. */
import { ratio } from "../../domain/decimal";
import type { Profile } from "../../law/profile";
import type { SummaryBasis } from "../batch";
import { footCell, ratioOf, sumOf } from "../foot";
import { gradeDistribution as distributionOf } from "../grade-distribution";
import { countNote, emptyNote } from "../notes";
import { tallyOf, type ScoredProject } from "../scored-project";
import type { Column, FootCell, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "grade", kind: "text" },
  { key: "count", kind: "count" },
  { key: "share", kind: "rate" },
  { key: "amount", kind: "money" },
  { key: "amountShare", kind: "rate" },
];

/** Grades best first, and below them the projects that have none. Shares are of all projects. */
function rowsOf(projects: readonly ScoredProject[], profile: Profile): TableCell[][] {
  const whole = tallyOf(projects);
  const graded = distributionOf(projects, profile).map(({ grade, count, share, amount, amountShare }): TableCell[] => [
    grade,
    count,
    share,
    amount,
    amountShare,
  ]);
  const { count, amount } = tallyOf(projects.filter(({ score }) => score === null));
  if (count === 0) return graded;
  return [...graded, [{ label: "ungraded" }, count, ratio(count, whole.count), amount, ratio(amount, whole.amount)]];
}

/** 合计, and 优良率 by count and by amount. */
function footOf(rows: Table["rows"], profile: Profile): FootCell[][] {
  const body = { columns: COLUMNS, rows };
  const good = rows.flatMap(([grade], row) =>
    typeof grade === "string" && profile.goodGrades.includes(grade) ? [row] : [],
  );
  const line = (label: string, chosen?: readonly number[]): FootCell[] => [
    { value: { label } },
    footCell(body, sumOf("count", chosen)),
    footCell(body, ratioOf(sumOf("count", chosen), sumOf("count"))),
    footCell(body, sumOf("amount", chosen)),
    footCell(body, ratioOf(sumOf("amount", chosen), sumOf("amount"))),
  ];
  return [line("total"), line("goodRate", good)];
}

/** 绩效等级分布, by count and by budget. @example gradeDistribution(basis).rows[0] // ["优", 2, 0.2, 310.5, 0.31] */
export function gradeDistribution({ batch: { counted }, profile }: SummaryBasis): Table {
  const projects = counted.map(({ score, budget }) => ({ score, amount: budget ?? 0 }));
  const rows = projects.length === 0 ? [] : rowsOf(projects, profile);
  return {
    id: "grade-distribution",
    columns: COLUMNS,
    rows,
    foot: rows.length === 0 ? [] : footOf(rows, profile),
    chart: rows.length === 0 ? null : { kind: "column", names: "grade", series: ["count"] },
    notes: [
      ...emptyNote(counted),
      ...countNote("noScore", counted.filter(({ score }) => score === null).length),
      ...countNote("moneyUnknown", counted.filter(({ budget }) => budget === null).length),
    ],
  };
}
