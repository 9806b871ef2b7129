/** `Excel.Range`. */
import {
  between,
  bounding,
  fullAddress,
  intersection,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  parseAddress,
  type Area,
} from "../../model/cells/area";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../../model/book/blank";
import type { Arguments } from "../../richapi/arguments";
import { invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { rangeValueMembers } from "./range-values";
import { rangeHandle, type RangeTarget } from "../targets";
import { rangeEditMembers } from "./range-edit";
import { rangeFindMembers } from "./range-find";
import { rangeLayoutMembers } from "./range-layout";
import { rangeFeatureMembers } from "./range-features";

const { property, method, navigation } = membersOf<RangeTarget>();

/** The same sheet's range with another area; ends the batch where the area leaves the sheet. */
function at(range: RangeTarget, area: Area): Handle<"Range"> {
  if (!isOnSheet(area)) throw invalidArgument();
  return rangeHandle(range.sheet, area);
}

/** An argument that is a range or an address on the same sheet. */
function areaArgument(range: RangeTarget, args: Arguments, place: number, name: string): Area {
  const given = args.handle(place, "Range");
  if (given !== null) {
    if (given.target.sheet.id !== range.sheet.id) throw invalidArgument(name);
    return given.target.area;
  }
  const parsed = parseAddress(args.text(place, name));
  if (parsed === null) throw invalidArgument(name);
  return parsed.area;
}

function addressWithSheet({ sheet, area }: RangeTarget): string {
  return fullAddress(sheet.name, area);
}

function orNull(range: RangeTarget, area: Area | null): Handle<"Range"> | null {
  return area === null ? null : at(range, area);
}

/** What the range shares with the one that was given. */
function sharedArea(range: RangeTarget, args: Arguments): Area | null {
  return intersection(range.area, areaArgument(range, args, 0, "anotherRange"));
}

/** What of the range is used. */
function usedPart(range: RangeTarget, args: Arguments): Area | null {
  const used = range.sheet.usedArea(args.optionalFlag(0, "valuesOnly", false));
  return used === null ? null : intersection(range.area, used);
}

function part(range: RangeTarget, change: Partial<Area>): Handle<"Range"> {
  return at(range, { ...range.area, ...change });
}

/** `Excel.Range`: an area of cells. */
export const rangeClass = objectClass<"Range">({
  name: "Range",
  since: "1.1",
  members: {
    ...rangeValueMembers,
    ...rangeFeatureMembers,
    ...rangeEditMembers,
    ...rangeLayoutMembers,
    ...rangeFindMembers,
    address: property("1.1", addressWithSheet),
    addressLocal: property("1.1", addressWithSheet),
    cellCount: property("1.1", ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns)),
    rowCount: property("1.1", ({ area }) => area.rows),
    columnCount: property("1.1", ({ area }) => area.columns),
    rowIndex: property("1.1", ({ area }) => area.row),
    columnIndex: property("1.1", ({ area }) => area.column),
    isEntireColumn: property("1.7", ({ area }) => isEntireColumn(area)),
    isEntireRow: property("1.7", ({ area }) => isEntireRow(area)),
    worksheet: navigation("1.1", ({ sheet }) => new Handle("Worksheet", sheet)),

    getCell: method("1.1", (range, args) =>
      part(range, {
        row: range.area.row + args.integer(0, "row"),
        column: range.area.column + args.integer(1, "column"),
        rows: 1,
        columns: 1,
      }),
    ),
    getRow: method("1.1", (range, args) => part(range, { row: range.area.row + args.integer(0, "row"), rows: 1 })),
    getColumn: method("1.1", (range, args) =>
      part(range, { column: range.area.column + args.integer(0, "column"), columns: 1 }),
    ),
    getLastRow: method("1.1", (range) => part(range, { row: range.area.row + range.area.rows - 1, rows: 1 })),
    getLastColumn: method("1.1", (range) =>
      part(range, { column: range.area.column + range.area.columns - 1, columns: 1 }),
    ),
    getLastCell: method("1.1", ({ sheet, area }) =>
      at(
        { sheet, area },
        { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 },
      ),
    ),
    getEntireRow: method("1.1", (range) => part(range, { column: 0, columns: EXCEL_COLUMNS })),
    getEntireColumn: method("1.1", (range) => part(range, { row: 0, rows: EXCEL_ROWS })),
    getOffsetRange: method("1.1", (range, args) =>
      part(range, {
        row: range.area.row + args.integer(0, "rowOffset"),
        column: range.area.column + args.integer(1, "columnOffset"),
      }),
    ),
    getResizedRange: method("1.2", (range, args) =>
      part(range, {
        rows: range.area.rows + args.integer(0, "deltaRows"),
        columns: range.area.columns + args.integer(1, "deltaColumns"),
      }),
    ),
    getAbsoluteResizedRange: method("1.7", (range, args) =>
      part(range, { rows: args.integer(0, "numRows"), columns: args.integer(1, "numColumns") }),
    ),
    getBoundingRect: method("1.1", (range, args) =>
      at(range, bounding(range.area, areaArgument(range, args, 0, "anotherRange"))),
    ),
    getIntersection: method("1.1", (range, args) => at(range, required(sharedArea(range, args)))),
    getIntersectionOrNullObject: method("1.4", (range, args) => orNull(range, sharedArea(range, args))),
    getUsedRange: method("1.1", (range, args) => at(range, required(usedPart(range, args)))),
    getUsedRangeOrNullObject: method("1.4", (range, args) => orNull(range, usedPart(range, args))),
    getRowsAbove: method("1.2", (range, args) => {
      const count = args.optionalInteger(0, "count", 1);
      return part(range, { row: range.area.row - count, rows: count });
    }),
    getRowsBelow: method("1.2", (range, args) => {
      const count = args.optionalInteger(0, "count", 1);
      return part(range, { row: range.area.row + range.area.rows, rows: count });
    }),
    getColumnsBefore: method("1.2", (range, args) => {
      const count = args.optionalInteger(0, "count", 1);
      return part(range, { column: range.area.column - count, columns: count });
    }),
    getColumnsAfter: method("1.2", (range, args) => {
      const count = args.optionalInteger(0, "count", 1);
      return part(range, { column: range.area.column + range.area.columns, columns: count });
    }),
    _ValidateArraySize: method("1.3", ({ area }, args) => {
      if (args.integer(0, "rows") !== area.rows || args.integer(1, "columns") !== area.columns) {
        throw invalidArgument(`${area.rows} × ${area.columns}`);
      }
      return null;
    }),
  },
});

/**
 * The range that an address or a name means on a sheet.
 *
 * @throws ApiError InvalidArgument where it is no address
 * @example rangeByAddress(sheet, "A1:B2").target.area.rows // 2
 */
export function rangeByAddress(sheet: RangeTarget["sheet"], address: string): Handle<"Range"> {
  const parsed = parseAddress(address);
  if (parsed === null) throw invalidArgument("address");
  if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument("address");
  return rangeHandle(sheet, parsed.area);
}

/** The rectangle that begins at a cell; ends the batch where it leaves the sheet. */
export function areaFrom(row: number, column: number, rows: number, columns: number): Area {
  const area = between(row, column, row + rows - 1, column + columns - 1);
  if (area === null || rows < 1 || columns < 1) throw invalidArgument();
  return area;
}
