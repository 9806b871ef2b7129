/** `Excel.WorksheetFreezePanes`. */
import { CancelFrozenCommand, SetFrozenCommand } from "@univerjs/sheets";
import type { Area } from "../../model/cells/area";
import { EXCEL_COLUMNS, EXCEL_ROWS, NOT_FROZEN } from "../../model/book/blank";
import type { SheetModel } from "../../model/book/sheet";
import type { Arguments } from "../../richapi/arguments";
import { invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { rangeByAddress } from "../range/range";
import { rangeHandle } from "../targets";

declare module "../../richapi/handle" {
  interface Targets {
    WorksheetFreezePanes: SheetModel;
  }
}

const { method } = membersOf<SheetModel>();

/** Freezes rows from the top and columns from the left; nought leaves a direction free. */
function freeze(sheet: SheetModel, rows: number, columns: number): null {
  if (rows < 0 || rows >= EXCEL_ROWS || columns < 0 || columns >= EXCEL_COLUMNS) throw invalidArgument();
  if (rows === 0 && columns === 0) {
    sheet.book.run(CancelFrozenCommand, sheet.ids);
    return null;
  }
  // Behind what is frozen something must be left to scroll.
  sheet.reach({ row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
  sheet.book.run(SetFrozenCommand, {
    ...sheet.ids,
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? NOT_FROZEN : rows,
    startColumn: columns === 0 ? NOT_FROZEN : columns,
  });
  return null;
}

function freezeAt(sheet: SheetModel, args: Arguments): null {
  if (!args.has(0)) return freeze(sheet, 0, 0);
  const { target } = args.handle(0, "Range") ?? rangeByAddress(sheet, args.text(0, "frozenRange"));
  if (target.sheet.id !== sheet.id) throw invalidArgument("frozenRange");
  const { row, column, rows, columns } = target.area;
  const [bottom, right] = [row + rows, column + columns];
  return freeze(sheet, bottom === EXCEL_ROWS ? 0 : bottom, right === EXCEL_COLUMNS ? 0 : right);
}

/** The frozen cells; whole rows or columns where only one direction is frozen. */
function location(sheet: SheetModel): Handle<"Range"> | null {
  const { xSplit, ySplit } = sheet.worksheet.getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return null;
  const area: Area = {
    row: 0,
    column: 0,
    rows: ySplit > 0 ? ySplit : EXCEL_ROWS,
    columns: xSplit > 0 ? xSplit : EXCEL_COLUMNS,
  };
  return rangeHandle(sheet, area);
}

/** `Excel.WorksheetFreezePanes`. */
export const worksheetFreezePanesClass = objectClass<"WorksheetFreezePanes">({
  name: "WorksheetFreezePanes",
  since: "1.7",
  members: {
    freezeAt: method("1.7", freezeAt),
    freezeRows: method("1.7", (sheet, args) => freeze(sheet, args.optionalInteger(0, "count", 1), 0)),
    freezeColumns: method("1.7", (sheet, args) => freeze(sheet, 0, args.optionalInteger(0, "count", 1))),
    getLocation: method("1.7", (sheet) => required(location(sheet))),
    getLocationOrNullObject: method("1.7", location),
    unfreeze: method("1.7", (sheet) => freeze(sheet, 0, 0)),
  },
});
