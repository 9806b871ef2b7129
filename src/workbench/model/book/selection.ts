/** What the person has selected. */
import { RANGE_TYPE, type IRange } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { areaOf, type Area } from "../cells/area";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "./blank";
import type { Book } from "./book";
import type { SheetModel } from "./sheet";
import { activeSheetOf } from "./sheets";

/** The selected areas of the sheet in front, in the order they were selected, and the cell that takes what is typed. */
export interface Selected {
  sheet: SheetModel;
  areas: Area[];
  active: { row: number; column: number };
}

/** A selection of whole rows or columns reaches as far as Excel's sheets do, not only as far as the grid. */
function reached(range: IRange): Area {
  const rows = { row: 0, rows: EXCEL_ROWS };
  const columns = { column: 0, columns: EXCEL_COLUMNS };
  if (range.rangeType === RANGE_TYPE.ALL) return { ...rows, ...columns };
  if (range.rangeType === RANGE_TYPE.COLUMN) return { ...areaOf(range), ...rows };
  if (range.rangeType === RANGE_TYPE.ROW) return { ...areaOf(range), ...columns };
  return areaOf(range);
}

/**
 * What is selected; the first cell where nobody has selected anything yet.
 *
 * @example selected(book).areas[0] // { row: 0, column: 0, rows: 1, columns: 1 }
 */
export function selected(book: Book): Selected {
  const sheet = activeSheetOf(book);
  const selections = book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.unitId)
    .getSelectionsOfWorksheet(sheet.id);
  const last = selections.at(-1);
  if (last === undefined) {
    return { sheet, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], active: { row: 0, column: 0 } };
  }
  const corner = { row: reached(last.range).row, column: reached(last.range).column };
  const active =
    last.primary === null || last.primary === undefined
      ? corner
      : { row: last.primary.actualRow, column: last.primary.actualColumn };
  return { sheet, areas: selections.map(({ range }) => reached(range)), active };
}
