/** `Excel.RangeAreas` and `Excel.RangeCollection`: several areas of one sheet. */
import {
  addressOf,
  fullAddress,
  intersection,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  type Area,
} from "../../model/cells/area";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../../model/book/blank";
import type { SheetModel } from "../../model/book/sheet";
import { invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { itemAt } from "./range-argument";
import { clearRange, CLEAR_WORDS } from "./range-clear";
import type { RangeAreasTarget, RangeTarget } from "../targets";

declare module "../../richapi/handle" {
  interface Targets {
    RangeCollection: readonly RangeTarget[];
  }
}

/**
 * Areas as an API object; null, Excel's null object, where there is none.
 *
 * @example rangeAreasHandle(sheet, []) // null
 */
export function rangeAreasHandle(sheet: SheetModel, areas: readonly Area[]): Handle<"RangeAreas"> | null {
  if (areas.length === 0) return null;
  return new Handle("RangeAreas", { sheet, areas: [...areas] });
}

const { property, navigation, method } = membersOf<RangeAreasTarget>();
const collection = membersOf<readonly RangeTarget[]>();

const rangesOf = ({ sheet, areas }: RangeAreasTarget): RangeTarget[] => areas.map((area) => ({ sheet, area }));

const addressText = ({ sheet, areas }: RangeAreasTarget): string =>
  areas.map((area) => fullAddress(sheet.name, area)).join(",");

function shaped(target: RangeAreasTarget, shape: (area: Area) => Area): Handle<"RangeAreas"> | null {
  const areas = target.areas.map(shape);
  const unique = new Map(areas.map((area) => [addressOf(area), area]));
  return rangeAreasHandle(target.sheet, [...unique.values()]);
}

function offset(area: Area, rows: number, columns: number): Area {
  const next = { ...area, row: area.row + rows, column: area.column + columns };
  if (!isOnSheet(next)) throw invalidArgument();
  return next;
}

function used(target: RangeAreasTarget, valuesOnly: boolean): Handle<"RangeAreas"> | null {
  const all = target.sheet.usedArea(valuesOnly);
  const areas = target.areas.map((area) => (all === null ? null : intersection(area, all)));
  return rangeAreasHandle(
    target.sheet,
    areas.filter((area) => area !== null),
  );
}

/** `Excel.RangeAreas`. */
export const rangeAreasClass = objectClass<"RangeAreas">({
  name: "RangeAreas",
  since: "1.9",
  members: {
    address: property("1.9", addressText),
    addressLocal: property("1.9", addressText),
    areaCount: property("1.9", ({ areas }) => areas.length),
    cellCount: property("1.9", ({ areas }) => {
      const count = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    isEntireColumn: property("1.9", ({ areas }) => areas.every(isEntireColumn)),
    isEntireRow: property("1.9", ({ areas }) => areas.every(isEntireRow)),
    areas: navigation("1.9", (target) => new Handle("RangeCollection", rangesOf(target))),
    format: navigation("1.9", (target) => new Handle("RangeFormat", { ranges: rangesOf(target) })),
    worksheet: navigation("1.9", ({ sheet }) => new Handle("Worksheet", sheet)),
    conditionalFormats: navigation("1.9", (target) => new Handle("ConditionalFormatCollection", target)),
    clear: method("1.9", (target, args) => {
      const what = args.optionalWord(0, "applyTo", CLEAR_WORDS, "All");
      for (const range of rangesOf(target)) clearRange(range, what);
    }),
    getEntireColumn: method("1.9", (target) => shaped(target, (area) => ({ ...area, row: 0, rows: EXCEL_ROWS }))),
    getEntireRow: method("1.9", (target) => shaped(target, (area) => ({ ...area, column: 0, columns: EXCEL_COLUMNS }))),
    getOffsetRangeAreas: method("1.9", (target, args) =>
      shaped(target, (area) => offset(area, args.integer(0, "rowOffset"), args.integer(1, "columnOffset"))),
    ),
    getUsedRangeAreas: method("1.9", (target, args) =>
      required(used(target, args.optionalFlag(0, "valuesOnly", false))),
    ),
    getUsedRangeAreasOrNullObject: method("1.9", (target, args) =>
      used(target, args.optionalFlag(0, "valuesOnly", false)),
    ),
    calculate: method("1.9", ({ sheet }) => sheet.book.recalculateAll()),
  },
});

/** `Excel.RangeCollection`. */
export const rangeCollectionClass = objectClass<"RangeCollection">({
  name: "RangeCollection",
  since: "1.9",
  items: (ranges) => ranges.map((range) => new Handle("Range", range)),
  members: {
    getCount: collection.method("1.9", (ranges) => ranges.length),
    getItemAt: collection.method("1.9", (ranges, args) => {
      return new Handle("Range", itemAt(ranges, args.integer(0, "index")));
    }),
  },
});
