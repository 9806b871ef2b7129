/** How wide the columns of a table are drawn: by what stands in them. Widths are in characters; a Han character takes two. */
import { multiply, round, spell } from "../../domain/decimal";
import type { ColumnKind } from "../../summary/table";
import { textLines, textWidth } from "../plans/text-lines";
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

/** Across a sheet of A4 laid across, printed at full size; and where the letters shrink to about 8 points. */
const PAGE = 146;
const TOO_WIDE = 200;
/** What the texts of a table that is too wide keep at least. */
const NARROWED: Readonly<Partial<Record<ColumnKind, number>>> = { text: 12, "long-text": 20 };
/** A text of more lines makes its row too high to be read along. */
const TALL = 6;

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

type Drawn = Pick<SummaryTable, "columns" | "rows" | "foot">;

function across(widths: readonly number[]): number {
  return widths.reduce((whole, width) => whole + width, 0);
}

/** Takes from the texts, from each by what it can spare, what a table is too wide to be read in print. */
function narrowed(widths: readonly number[], { columns }: Drawn): number[] {
  const spare = columns.map(({ heading, kind }, at) => {
    const least = Math.max(NARROWED[kind] ?? Infinity, headingWidth(heading) + PADDING);
    return Math.max((widths[at] ?? 0) - least, 0);
  });
  const share = Math.min(Math.max(across(widths) - TOO_WIDE, 0) / Math.max(across(spare), 1), 1);
  return widths.map((width, at) => width - Math.ceil((spare[at] ?? 0) * share));
}

/** Gives the long texts what is left of the page where they would make rows too high. */
function widened(widths: readonly number[], { columns, rows }: Drawn): number[] {
  let left = Math.max(PAGE - across(widths), 0);
  return widths.map((width, at) => {
    if (left === 0 || columns[at]?.kind !== "long-text") return width;
    let wanted = width;
    for (const row of rows) {
      const text = row[at];
      if (typeof text !== "string" || textLines(text, wanted) <= TALL) continue;
      wanted = Math.min(Math.ceil(textWidth(text) / TALL) + 2 * PADDING, width + left);
    }
    left -= Math.max(wanted - width, 0);
    return Math.max(wanted, width);
  });
}

/**
 * The width of every column. Where the table is wider than a page its texts take more lines; where it is narrower, its
 * longest texts take the rest of the page.
 *
 * @example columnWidths({ columns: [{ key: "grade", heading: "等级", kind: "text", format: "@" }], rows: [["优"]], foot: [] })
 * // [8]
 */
export function columnWidths(table: Drawn): number[] {
  const { columns, rows, foot } = table;
  const widths = columns.map(({ heading, kind }: PrintedColumn, at) => {
    const { least, most } = LIMITS[kind];
    let widest = headingWidth(heading);
    for (const row of rows) widest = Math.max(widest, widthOf(row[at] ?? null, kind));
    for (const row of foot) widest = Math.max(widest, widthOf(row[at]?.value ?? null, kind));
    return Math.min(Math.max(widest + PADDING, least), most);
  });
  return widened(narrowed(widths, table), table);
}
