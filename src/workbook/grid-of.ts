/** A sheet of the open workbook as the core sees it. Runs without Excel, in the worker. */
import { isDateFormat, isPercentFormat } from "numfmt";
import type { CellValue, RawBlock, RawSheet } from "../application/workbook/raw-sheet";
import { settle } from "../domain/decimal";
import type { Cell, Grid, Merge } from "../domain/grid";
import { SHEET_LIMITS } from "../domain/sheet-limits";

/** Errors as Excel names them in every language. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
]);

interface FormatKind {
  readonly percent: boolean;
  readonly date: boolean;
}

/** What number formats show; a sheet has few of them. */
class FormatKinds {
  private readonly known = new Map<string, FormatKind>();

  of(code: string): FormatKind {
    let kind = this.known.get(code);
    if (kind === undefined) {
      const date = isDateFormat(code);
      kind = { date, percent: !date && isPercentFormat(code) };
      this.known.set(code, kind);
    }
    return kind;
  }
}

function cellOf(value: CellValue, text: string, format: string, kinds: FormatKinds): Cell | undefined {
  switch (typeof value) {
    case "number":
      return { type: "number", value: settle(value), text, ...kinds.of(format) };
    case "boolean":
      return { type: "boolean", value, text: value ? "TRUE" : "FALSE", percent: false, date: false };
    case "string": {
      if (value === "") return undefined;
      const type = ERRORS.has(value) ? "error" : "text";
      // What the cell holds, not what it shows: Excel shows a long text as #### where the format is "@".
      const held = value.slice(0, SHEET_LIMITS.cellText);
      return { type, value: held, text: held, percent: false, date: false };
    }
  }
}

function rowOf({ values, texts, formats }: RawBlock, line: number, left: number, kinds: FormatKinds) {
  const cells: (Cell | undefined)[] = [];
  values[line]?.forEach((value, at) => {
    const cell = cellOf(value, texts[line]?.[at] ?? "", formats[line]?.[at] ?? "General", kinds);
    if (cell !== undefined) cells[left + at] = cell;
  });
  return cells;
}

class RawGrid implements Grid {
  readonly name: string;
  readonly merges: readonly Merge[];
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly rows: (Cell | undefined)[][] = [];

  constructor({ sheet, left, blocks, merges }: RawSheet) {
    const kinds = new FormatKinds();
    let [rowCount, columnCount] = [0, 0];
    for (const block of blocks) {
      for (let line = 0; line < block.values.length; line += 1) {
        const cells = rowOf(block, line, left, kinds);
        if (cells.length === 0) continue;
        rowCount = block.top + line;
        columnCount = Math.max(columnCount, cells.length - 1);
        this.rows[rowCount] = cells;
      }
    }
    this.name = sheet.name;
    this.merges = merges;
    this.rowCount = rowCount;
    this.columnCount = columnCount;
  }

  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }
}

/**
 * The grid of a sheet that was read from the open workbook: cell for cell the one that its file gives.
 *
 * @example gridOf(raw).at(1, 1)?.text // "项目支出绩效自评表"
 */
export function gridOf(raw: RawSheet): Grid {
  return new RawGrid(raw);
}
