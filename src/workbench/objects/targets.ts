/** What the API objects of this folder stand for. */
import type { Area } from "../model/cells/area";
import type { Book } from "../model/book/book";
import type { SheetModel } from "../model/book/sheet";
import { Handle } from "../richapi/handle";

/** A range: an area of a sheet. Changes of the sheet's rows and columns move the area of a range that is tracked. */
export interface RangeTarget {
  sheet: SheetModel;
  area: Area;
}

/** Several areas of one sheet, in the order in which they were named. */
export interface RangeAreasTarget {
  sheet: SheetModel;
  areas: Area[];
}

declare module "../richapi/handle" {
  interface Targets {
    Workbook: Book;
    WorksheetCollection: Book;
    Worksheet: SheetModel;
    Range: RangeTarget;
    RangeAreas: RangeAreasTarget;
  }
}

/**
 * A range as an API object.
 *
 * @example rangeHandle(sheet, { row: 0, column: 0, rows: 1, columns: 1 }).className // "Range"
 */
export function rangeHandle(sheet: SheetModel, area: Area): Handle<"Range"> {
  return new Handle("Range", { sheet, area });
}
