/** Draws the chosen tables, each on a sheet of its own, ready to print. */
import { PlanCells } from "../../forms/plan-cells";
import type { SheetPlan } from "../../forms/sheet-plan";
import { textLines, textWidth } from "../plans/text-lines";
import { PlanRefused, type WritePlan } from "../workbook/write-plan";
import type { SummaryTable } from "./workbook-summary";

const TEXT = "@";
/** Characters: a column is as wide as its texts, within these. */
const WIDTH = { least: 9, most: 32, number: 15 } as const;
const LINE = 15;
const MARGIN = 6;
const TITLE_HEIGHT = 36;
/** Columns from which a table is printed across the page. */
const WIDE = 7;

function widthsOf({ headings, formats, rows }: SummaryTable): number[] {
  return headings.map((heading, column) => {
    if (formats[column] !== TEXT) return rows.length === 0 || heading.length < 4 ? WIDTH.least : WIDTH.number;
    const widest = Math.max(textWidth(heading), ...rows.map((row) => textWidth(String(row[column] ?? ""))));
    return Math.min(Math.max(widest + 2, WIDTH.least), WIDTH.most);
  });
}

function draw(table: SummaryTable): SheetPlan {
  const { title, headings, formats, rows } = table;
  const widths = widthsOf(table);
  const plan = new PlanCells();
  const heights = [{ row: 1, height: TITLE_HEIGHT }];
  const high = (row: number, texts: readonly (string | number | null)[]): void => {
    const lines = texts.map((text, column) => (typeof text === "string" ? textLines(text, widths[column] ?? 0) : 1));
    heights.push({ row, height: Math.max(...lines) * LINE + MARGIN });
  };
  plan.put([1, 1, headings.length], "title", title);
  headings.forEach((heading, column) => plan.put([2, column + 1], "label", heading));
  high(2, headings);
  rows.forEach((cells, index) => {
    const row = index + 3;
    cells.forEach((value, column) => {
      const numberFormat = formats[column] ?? TEXT;
      const align = numberFormat === TEXT ? (widths[column] === WIDTH.least ? "center" : "left") : "right";
      plan.put([row, column + 1], "fixed", value, { align, numberFormat });
    });
    high(row, cells);
  });
  return {
    name: title,
    cells: plan.cells,
    merges: plan.merges,
    columnWidths: widths,
    rowHeights: heights,
    freeze: { rows: 2, columns: 0 },
    protect: false,
    print: {
      paper: "A4",
      orientation: headings.length >= WIDE ? "landscape" : "portrait",
      fitToWidth: true,
      titleRows: [2, 2],
    },
  };
}

/**
 * Plans a sheet for each table.
 *
 * @throws PlanRefused "summary.none" where no table was chosen
 * @example planSummary(tables).newSheets.map(({ plan }) => plan.name) // ["项目得分表", "自评等级分布"]
 */
export function planSummary(tables: readonly SummaryTable[]): WritePlan {
  if (tables.length === 0) throw new PlanRefused("summary.none");
  return {
    purpose: "summary",
    newSheets: tables.map((table) => ({ plan: draw(table), after: null })),
    sheets: [],
    notes: [],
  };
}
