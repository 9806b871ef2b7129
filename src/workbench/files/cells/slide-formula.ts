/**
 * A shared formula as it stands in another cell. exceljs does this too, but moves what looks like a cell inside texts
 * and leaves whole rows and columns where they are.
 */
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../../model/book/blank";
import { columnLetters, columnPlace } from "../../model/cells/area";
import { outsideTexts } from "./formula-prefixes";

const BEFORE = "(?<![\\p{L}\\p{N}_.$[])";
const AFTER = "(?![\\p{L}\\p{N}_.(\\[\\]!])";
const REFERENCE = new RegExp(
  `${BEFORE}(?:(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})|(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7}))${AFTER}`,
  "giu",
);
const BROKEN = "#REF!";

/** Where a reference goes over the sheet's edge, Excel goes on from the other side. */
function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}

function column(fixed: string, letters: string, by: number): string {
  return (
    fixed + columnLetters(fixed === "$" ? columnPlace(letters) : wrapped(columnPlace(letters) + by, EXCEL_COLUMNS))
  );
}

function row(fixed: string, number: string, by: number): string {
  return fixed + String(fixed === "$" ? Number(number) : wrapped(Number(number) - 1 + by, EXCEL_ROWS) + 1);
}

/** A word that only looks like a cell, such as `XYZ12`, stands for itself. */
function isCell(letters: string, number: string): boolean {
  return columnPlace(letters) < EXCEL_COLUMNS && Number(number) >= 1 && Number(number) <= EXCEL_ROWS;
}

/**
 * The formula, moved.
 *
 * @param rows how many rows further down
 * @param columns how many columns further right
 * @example slideFormula("SUM($A1:B1)*C$2", 1, 1) // "SUM($A2:C2)*D$2"
 */
export function slideFormula(formula: string, rows: number, columns: number): string {
  return outsideTexts(formula, (code) =>
    code.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
      const [fixA = "", colA, fixB = "", colB, fixC = "", rowC, fixD = "", rowD, fixE = "", colE, fixF = "", rowF] =
        groups;
      if (colA !== undefined && colB !== undefined)
        return `${column(fixA, colA, columns)}:${column(fixB, colB, columns)}`;
      if (rowC !== undefined && rowD !== undefined) return `${row(fixC, rowC, rows)}:${row(fixD, rowD, rows)}`;
      if (colE === undefined || rowF === undefined) return BROKEN;
      return isCell(colE, rowF) ? column(fixE, colE, columns) + row(fixF, rowF, rows) : whole;
    }),
  );
}
