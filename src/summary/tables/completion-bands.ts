/** 预算完成率分档. */
import { multiply, ratio, sum } from "../../domain/decimal";
import type { Profile } from "../../law/profile";
import type { SummaryBasis } from "../batch";
import { footCell, ratioOf, sumOf } from "../foot";
import { countNote, emptyNote } from "../notes";
import { byBand, rateOf, type SpentBudget } from "../rate-bands";
import type { Column, FootCell, Label, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "band", kind: "text" },
  { key: "count", kind: "count" },
  { key: "share", kind: "rate" },
  { key: "budget", kind: "money" },
  { key: "executed", kind: "money" },
  { key: "rate", kind: "rate" },
];

function rowsOf(projects: readonly SpentBudget[], profile: Profile): TableCell[][] {
  const rowOf = (band: Label, inside: readonly SpentBudget[], rate = rateOf(inside)): TableCell[] => [
    band,
    inside.length,
    ratio(inside.length, projects.length),
    sum(inside.map(({ budget }) => budget)),
    sum(inside.map(({ executed }) => executed)),
    rate,
  ];
  const { bands, unrated } = byBand(projects, profile);
  const rows = bands.map(({ kind, bound, projects: inside }) =>
    rowOf({ label: kind, facts: { percent: multiply(bound, 100) } }, inside),
  );
  return unrated.length === 0 ? rows : [...rows, rowOf({ label: "noBudget" }, unrated, null)];
}

/** 总体预算完成率: of the sums, not the mean of the rates. */
function footOf(rows: Table["rows"]): FootCell[] {
  const body = { columns: COLUMNS, rows };
  return [
    { value: { label: "overall" } },
    footCell(body, sumOf("count")),
    footCell(body, ratioOf(sumOf("count"), sumOf("count"))),
    footCell(body, sumOf("budget")),
    footCell(body, sumOf("executed")),
    footCell(body, ratioOf(sumOf("executed"), sumOf("budget"))),
  ];
}

/** 预算完成率分档: bands that exclude one another. @example completionBands(basis).rows[0]?.[1] // 3 */
export function completionBands({ batch: { counted }, profile }: SummaryBasis): Table {
  const projects = counted.flatMap(({ budget, executed }) =>
    budget === null || executed === null ? [] : [{ budget, executed }],
  );
  const rows = projects.length === 0 ? [] : rowsOf(projects, profile);
  return {
    id: "completion-bands",
    columns: COLUMNS,
    rows,
    foot: rows.length === 0 ? [] : [footOf(rows)],
    chart: rows.length === 0 ? null : { kind: "column", names: "band", series: ["count"] },
    notes: [...emptyNote(counted), ...countNote("notBanded", counted.length - projects.length)],
  };
}
