/** `Range.select`: brings a range's sheet to the front and selects the range there. */
import { RANGE_TYPE } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { isEntireColumn, isEntireRow, rangeOf, type Area } from "../../model/cells/area";
import type { RangeTarget } from "../targets";
import { activeSheetOf } from "../../model/book/sheets";

/** The grid's kind of selection. */
function typeOf(area: Area): RANGE_TYPE {
  if (isEntireColumn(area) && isEntireRow(area)) return RANGE_TYPE.ALL;
  if (isEntireColumn(area)) return RANGE_TYPE.COLUMN;
  return isEntireRow(area) ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}

/**
 * Selects a range; its first cell becomes the active one.
 *
 * @example selectRange({ sheet, area })
 */
export function selectRange({ sheet, area }: RangeTarget): void {
  const { book, id } = sheet;
  const rangeType = typeOf(area);
  sheet.reach(rangeType === RANGE_TYPE.NORMAL ? area : { ...area, rows: 1, columns: 1 });
  const first = { startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column };
  if (activeSheetOf(book).id !== id) book.run(SetWorksheetActiveOperation, sheet.ids);
  book.run(SetSelectionsOperation, {
    ...sheet.ids,
    selections: [
      {
        range: { ...rangeOf(sheet.present(area) ?? area), rangeType },
        primary: {
          ...first,
          actualRow: area.row,
          actualColumn: area.column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
  book.show(first);
}
