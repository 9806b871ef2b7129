/** Draws the chosen tables, each on a sheet of its own, behind a sheet that says what they were made of. */
import type { SheetPlan } from "../../forms/sheet-plan";
import { TABLE_IDS, type TableId } from "../../summary/table";
import { PlanRefused, type WritePlan } from "../workbook/write-plan";
import { sourceSheet, type SummaryAbout } from "./source-sheet";
import type { Summary } from "./summarise";
import { tableSheet } from "./table-sheet";

/**
 * The sheets of a summary: 汇总说明 first, then each chosen table that has rows. One that has none is told of on 汇总说明.
 *
 * @param tables which, in whatever order
 * @example summarySheets(summary, ["grade-distribution"], about).map(({ name }) => name) // ["汇总说明", "绩效等级分布"]
 */
export function summarySheets(summary: Summary, tables: readonly TableId[], about: SummaryAbout): SheetPlan[] {
  const chosen = TABLE_IDS.flatMap((id) =>
    tables.includes(id) ? summary.tables.filter((table) => table.id === id) : [],
  );
  const empty = chosen.filter(({ rows }) => rows.length === 0);
  const drawn = chosen.filter(({ rows }) => rows.length > 0);
  return [sourceSheet(summary, about, empty), ...drawn.map((table) => tableSheet(table, about.language))];
}

/**
 * Plans the sheets of a summary behind those of the open workbook.
 *
 * @throws PlanRefused "summary.none" where no table was chosen
 * @example planSummary(summary, ["grade-distribution"], about).newSheets.length // 2
 */
export function planSummary(summary: Summary, tables: readonly TableId[], about: SummaryAbout): WritePlan {
  if (tables.length === 0) throw new PlanRefused("summary.none");
  return {
    purpose: "summary",
    newSheets: summarySheets(summary, tables, about).map((plan) => ({ plan, after: null })),
    sheets: [],
    notes: [],
  };
}
