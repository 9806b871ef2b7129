/** The members of `Excel.Worksheet` for how it is looked at: lines, headings, standard sizes; and the way to what rules it. */
import { BooleanNumber } from "@univerjs/core";
import { ToggleGridlinesCommand } from "@univerjs/sheets";
import type { SheetModel } from "../../model/sheet";
import { invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";

const { property, navigation } = membersOf<SheetModel>();

/** Pixels of a digit in the standard font and of the padding beside it, and pixels in a point. */
const DIGIT = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 96 / 72;
const WIDEST = 255;

function flag(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(name);
  return value;
}

function setGridlines(sheet: SheetModel, value: unknown): void {
  const showGridlines = flag(value, "showGridlines") ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  sheet.book.run(ToggleGridlinesCommand, { unitId: sheet.book.unitId, subUnitId: sheet.id, showGridlines });
}

function showsHeadings(sheet: SheetModel): boolean {
  return sheet.worksheet.getConfig().rowHeader.hidden !== BooleanNumber.TRUE;
}

function setHeadings(sheet: SheetModel, value: unknown): void {
  const hidden = flag(value, "showHeadings") ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  const { rowHeader, columnHeader } = sheet.worksheet.getConfig();
  rowHeader.hidden = hidden;
  columnHeader.hidden = hidden;
}

function setStandardWidth(sheet: SheetModel, value: unknown): void {
  if (typeof value !== "number" || !(value >= 0 && value <= WIDEST)) throw invalidArgument("standardWidth");
  sheet.worksheet.getConfig().defaultColumnWidth = Math.round(value * DIGIT + PADDING);
}

const hundredths = (length: number): number => Math.round(length * 100) / 100;

/** Members of `Excel.Worksheet`. */
export const worksheetViewMembers: Record<string, Member<SheetModel>> = {
  showGridlines: property(
    "1.8",
    (sheet) => sheet.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    setGridlines,
  ),
  showHeadings: property("1.8", showsHeadings, setHeadings),
  // Office.js writes the two under names of their own.
  gridlines: { ...property("1.8", () => null, setGridlines), onDemand: true },
  headings: { ...property("1.8", () => null, setHeadings), onDemand: true },
  standardHeight: property("1.7", (sheet) =>
    hundredths(sheet.worksheet.getConfig().defaultRowHeight / PIXELS_PER_POINT),
  ),
  standardWidth: property(
    "1.7",
    (sheet) => hundredths((sheet.worksheet.getConfig().defaultColumnWidth - PADDING) / DIGIT),
    setStandardWidth,
  ),
  protection: navigation("1.2", (sheet) => new Handle("WorksheetProtection", sheet)),
  freezePanes: navigation("1.7", (sheet) => new Handle("WorksheetFreezePanes", sheet)),
  pageLayout: navigation("1.9", (sheet) => new Handle("PageLayout", sheet)),
};
