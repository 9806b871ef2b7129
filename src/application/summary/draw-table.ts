/** Draws a table on a sheet of its own: title, unit, headings, rows, foot and notes, ready to print. */
import { SHEET_LIMITS } from "../../domain/sheet-limits";
import { FONT_SIZES } from "../../forms/sheet-look";
import { PlanCells, type CellOptions } from "../../forms/plan-cells";
import type { PlanCell, PlanCellKind, SheetPlan } from "../../forms/sheet-plan";
import { textLines } from "../plans/text-lines";
import { columnWidths, headingLines } from "./column-widths";
import { footFormula, type Body } from "./foot-formula";
import type { PrintedCell, PrintedColumn, SummaryTable } from "./summary-table";

/** A table with what stands around it. */
export interface TableDrawing extends Pick<SummaryTable, "title" | "unitNote" | "columns" | "rows" | "foot"> {
  /** Name of the sheet. */
  readonly name: string;
  /** Lines between the title and the table. */
  readonly above: readonly string[];
  /** Lines below the table. */
  readonly below: readonly string[];
}

/** A table on its sheet. */
export interface DrawnTable {
  readonly plan: SheetPlan;
  readonly headingRow: number;
  readonly body: Body;
  /** The last row that holds something. */
  readonly lastRow: number;
}

const TEXT = "@";
const LINE = 15;
const MARGIN = 6;
const TITLE_LINE = 24;
const TITLE_MARGIN = 12;
/** Excel's highest row. */
const HIGHEST = 409;
/** Texts of a column that is not wider stand in its middle. */
const NARROW = 10;
/** From so many columns on, or so many characters across, a table is printed across the page. */
const MANY_COLUMNS = 8;
const WIDE = 105;

function clipped(value: PrintedCell): PrintedCell {
  return typeof value === "string" && value.length > SHEET_LIMITS.cellText
    ? `${value.slice(0, SHEET_LIMITS.cellText - 1)}…`
    : value;
}

/** The sheet as far as it is drawn. */
class Sheet {
  readonly cells = new PlanCells();
  readonly heights: { row: number; height: number }[] = [];
  readonly widths: readonly number[];
  row = 0;

  constructor(
    readonly columns: readonly PrintedColumn[],
    drawing: TableDrawing,
  ) {
    this.widths = columnWidths(drawing);
  }

  get across(): number {
    return this.widths.reduce((whole, width) => whole + width, 0);
  }

  /** A line over all columns. */
  line(kind: PlanCellKind, text: string, options: CellOptions = {}): void {
    this.row += 1;
    this.cells.put([this.row, 1, this.columns.length], kind, clipped(text), options);
    const isTitle = kind === "title";
    const room = isTitle ? (this.across * FONT_SIZES.fixed) / FONT_SIZES.title : this.across;
    const [line, margin] = isTitle ? [TITLE_LINE, TITLE_MARGIN] : [LINE, MARGIN];
    this.high(textLines(text, room) * line + margin);
  }

  /** A row of cells, as high as its texts ask. */
  cellsOf(values: readonly PrintedCell[], put: (value: PrintedCell, column: PrintedColumn, at: number) => void): void {
    this.row += 1;
    let lines = 1;
    this.columns.forEach((column, at) => {
      const value = clipped(values[at] ?? null);
      put(value, column, at);
      if (typeof value === "string") lines = Math.max(lines, textLines(value, this.widths[at] ?? 0));
    });
    this.high(lines * LINE + MARGIN);
  }

  high(height: number): void {
    this.heights.push({ row: this.row, height: Math.min(height, HIGHEST) });
  }

  align({ kind, format }: PrintedColumn, at: number): PlanCell["align"] {
    if (kind === "year" || (kind === "count" && at === 0)) return "center";
    if (format !== TEXT) return "right";
    return (this.widths[at] ?? 0) <= NARROW ? "center" : "left";
  }
}

function drawBody(sheet: Sheet, { columns, rows }: TableDrawing): void {
  sheet.cellsOf(
    columns.map(({ heading }, at) => headingLines(heading, sheet.widths[at] ?? 0)),
    (heading, _, at) => sheet.cells.put([sheet.row, at + 1], "label", heading),
  );
  for (const row of rows) {
    sheet.cellsOf(row, (value, column, at) =>
      sheet.cells.put([sheet.row, at + 1], "fixed", value, {
        align: sheet.align(column, at),
        numberFormat: column.format,
      }),
    );
  }
}

function drawFoot(sheet: Sheet, { foot }: TableDrawing, body: Body): void {
  for (const cells of foot) {
    sheet.cellsOf(
      cells.map(({ value }) => value),
      (value, column, at) => {
        const wanted = cells[at]?.formula;
        // A cell of the text format would show the formula itself; where there is no figure nothing can give it again.
        const formula = wanted === undefined || typeof value !== "number" ? undefined : footFormula(wanted, body);
        const isFormula = formula !== undefined && column.format !== TEXT && body.top <= body.bottom;
        sheet.cells.put([sheet.row, at + 1], "total", value, {
          align: typeof value === "string" ? "center" : sheet.align(column, at),
          numberFormat: typeof value === "string" ? TEXT : column.format,
          ...(isFormula ? { formula } : {}),
        });
      },
    );
  }
}

/**
 * Draws a table. The heading row stays in sight and is repeated on every page; a page is as wide as the table.
 *
 * @example drawTable(drawing).plan.freeze // { rows: 3, columns: 0 }
 */
export function drawTable(drawing: TableDrawing): DrawnTable {
  const { name, title, unitNote, columns, rows, above, below } = drawing;
  const sheet = new Sheet(columns, drawing);
  sheet.line("title", title);
  for (const text of above) sheet.line("note", text);
  if (unitNote !== "") sheet.line("note", unitNote, { align: "right" });
  const headingRow = sheet.row + 1;
  const body: Body = { top: headingRow + 1, bottom: headingRow + rows.length, columns: columns.map(({ key }) => key) };
  drawBody(sheet, drawing);
  drawFoot(sheet, drawing, body);
  for (const text of below) sheet.line("note", text);
  const isWide = columns.length >= MANY_COLUMNS || sheet.across > WIDE;
  const plan: SheetPlan = {
    name,
    cells: sheet.cells.cells,
    merges: sheet.cells.merges,
    columnWidths: sheet.widths,
    rowHeights: sheet.heights,
    freeze: { rows: headingRow, columns: 0 },
    protect: false,
    print: {
      paper: "A4",
      orientation: isWide ? "landscape" : "portrait",
      fitToWidth: true,
      pageNumbers: true,
      titleRows: [headingRow, headingRow],
    },
  };
  return { plan, headingRow, body, lastRow: sheet.row };
}
