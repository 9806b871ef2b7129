/** A standard table as a sheet, with its native chart. */
import type { Merge } from "../../domain/grid";
import type { PlanChart, SheetPlan } from "../../forms/sheet-plan";
import type { Language } from "../../locales/language";
import { tableWords } from "../../locales/standard-tables";
import { drawTable, type DrawnTable } from "./draw-table";
import type { SummaryTable } from "./summary-table";

/** A table of at most so many columns has its chart beside it, a wider one below. */
const NARROW = 7;
/** Characters: the free column between a table and its chart, and the columns that the chart covers. */
const GAP = 3;
const CHART_COLUMNS = { count: 6, width: 11 } as const;
/** Characters across which a chart below a table goes at most. */
const WIDEST = 130;

/** Points: a chart is so high, and higher where it has many bars. */
const LEAST_HEIGHT = 255;
const BAR_HEIGHT = 18;
const AROUND_BARS = 75;
/** Excel's height of a row that has none of its own. */
const ROW_HEIGHT = 15;

function heightOf({ kind }: Pick<PlanChart, "kind">, names: number): number {
  return kind === "bar" ? Math.max(LEAST_HEIGHT, names * BAR_HEIGHT + AROUND_BARS) : LEAST_HEIGHT;
}

/** The last of the rows from `top` on that are together so high. */
function bottomOf({ rowHeights }: SheetPlan, top: number, height: number): number {
  const heights = new Map(rowHeights.map((one) => [one.row, one.height]));
  let row = top;
  for (let high = heights.get(row) ?? ROW_HEIGHT; high < height; high += heights.get(row) ?? ROW_HEIGHT) row += 1;
  return row;
}

/** The last column of a chart below the table. */
function rightOf({ columnWidths }: SheetPlan): number {
  let [column, across] = [0, 0];
  for (const width of columnWidths) {
    across += width;
    if (across > WIDEST) break;
    column += 1;
  }
  return Math.max(column, 1);
}

function chartOf(table: SummaryTable, drawn: DrawnTable, language: Language): PlanChart | null {
  const { plan, headingRow, body, lastRow } = drawn;
  const { chart, columns, rows } = table;
  if (chart === null || rows.length === 0) return null;
  const { kind } = chart;
  const words = tableWords(language, table.id);
  const down = (key: string): Merge => {
    const column = body.columns.indexOf(key) + 1;
    return { top: body.top, left: column, bottom: body.bottom, right: column };
  };
  const isBeside = columns.length <= NARROW;
  const [top, left] = isBeside ? [headingRow, columns.length + 2] : [lastRow + 2, 1];
  const right = isBeside ? left + CHART_COLUMNS.count - 1 : rightOf(plan);
  const series = chart.series.flatMap((key) => {
    const column = columns.find((one) => one.key === key);
    return column === undefined ? [] : { name: column.heading, values: down(key), numberFormat: column.format };
  });
  return {
    kind,
    // A single series has no legend to say what it is.
    title: [chart.title, ...(series.length === 1 ? series.map(({ name }) => name) : [])].join(words.colon),
    names: down(chart.names),
    series,
    area: { top, left, bottom: bottomOf(plan, top, heightOf(chart, rows.length)), right },
  };
}

/** Notes as lines below the table; several are numbered. */
function noteLines(notes: readonly string[], language: Language, { id }: SummaryTable): string[] {
  const { note } = tableWords(language, id);
  return notes.map((text, at) => `${at === 0 ? note : ""}${notes.length === 1 ? "" : `${at + 1}. `}${text}`);
}

/**
 * Draws a table with its chart: beside a narrow table, below a wide one.
 *
 * @param language of the words around it
 * @returns a sheet named as the table is titled
 * @example tableSheet(table, "zh-CN").name // "绩效等级分布"
 */
export function tableSheet(table: SummaryTable, language: Language): SheetPlan {
  const drawn = drawTable({ ...table, name: table.title, above: [], below: noteLines(table.notes, language, table) });
  const { plan } = drawn;
  const chart = chartOf(table, drawn, language);
  if (chart === null) return plan;
  const withChart: SheetPlan = { ...plan, charts: [chart] };
  if (chart.area.left === 1) return withChart;
  const beside = Array.from({ length: CHART_COLUMNS.count }, () => CHART_COLUMNS.width);
  return {
    ...withChart,
    columnWidths: [...plan.columnWidths, GAP, ...beside],
    print: { ...plan.print, orientation: "landscape" },
  };
}
