/** How wide the columns of a table are drawn: by what stands in them. Widths are in characters; a Han character takes two. */
import { multiply, round, spell } from "../../domain/decimal";
import type { ColumnKind } from "../../summary/table";
import { textWidth } from "../plans/text-lines";
import type { PrintedCell, PrintedColumn, SummaryTable } from "./summary-table";

/** What a cell keeps free at its edges. */
const PADDING = 2;

const NUMBER = { least: 7, most: 26 };
const LIMITS: Readonly<Record<ColumnKind, { readonly least: number; readonly most: number }>> = {
  text: { least: 8, most: 20 },
  "long-text": { least: 14, most: 32 },
  count: NUMBER,
  money: NUMBER,
  rate: NUMBER,
  points: NUMBER,
  figure: NUMBER,
  year: NUMBER,
};

const PLACES = 2;
const FIGURE_PLACES = 4;

/** A number with its separators; where they stand is of no matter to its width. */
function grouped(text: string): string {
  const [digits = ""] = /\d+/u.exec(text) ?? [];
  return text + ",".repeat(Math.max(0, Math.ceil(digits.length / 3) - 1));
}

/** A number about as the sheet shows it. */
function shown(value: number, kind: ColumnKind): string {
  switch (kind) {
    case "count":
      return grouped(spell(value, 0));
    case "money":
      return grouped(spell(value, PLACES));
    case "rate":
      return `${spell(multiply(value, 100), PLACES)}%`;
    case "points":
      return spell(value, PLACES);
    case "figure":
      return grouped(String(round(value, FIGURE_PLACES)));
    default:
      return String(value);
  }
}

function widthOf(cell: PrintedCell, kind: ColumnKind): number {
  return cell === null ? 0 : textWidth(typeof cell === "number" ? shown(cell, kind) : cell);
}

/** A heading's unit stands on a line of its own where the two do not fit on one. @example headingLines("金额（万元）", 8) // "金额\n（万元）" */
export function headingLines(heading: string, width: number): string {
  return textWidth(heading) + PADDING <= width ? heading : heading.replace(/(?<=.)（/u, "\n（");
}

/** So wide that a heading takes two lines and none of its Latin words is broken. */
function headingWidth(heading: string): number {
  const words = heading.match(/[\w.%()/-]+/gu) ?? [];
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(Math.ceil(textWidth(heading) / 4) * 2, longest);
}

/**
 * The width of every column.
 *
 * @example columnWidths({ columns: [{ key: "grade", heading: "等级", kind: "text", format: "@" }], rows: [["优"]], foot: [] })
 * // [8]
 */
export function columnWidths({ columns, rows, foot }: Pick<SummaryTable, "columns" | "rows" | "foot">): number[] {
  return columns.map(({ heading, kind }: PrintedColumn, at) => {
    const { least, most } = LIMITS[kind];
    let widest = headingWidth(heading);
    for (const row of rows) widest = Math.max(widest, widthOf(row[at] ?? null, kind));
    for (const row of foot) widest = Math.max(widest, widthOf(row[at]?.value ?? null, kind));
    return Math.min(Math.max(widest + PADDING, least), most);
  });
}
