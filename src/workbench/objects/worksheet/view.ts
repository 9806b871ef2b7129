/** The members of `Excel.Worksheet` for how it is looked at: lines, headings, standard sizes; and the way to what rules it. */
import { BooleanNumber } from "@univerjs/core";
import { ToggleGridlinesCommand } from "@univerjs/sheets";
import { COLUMN_PADDING_PIXELS, DIGIT_PIXELS, MAX_COLUMN_CHARACTERS, pixelsToPoints } from "../../model/cells/lengths";
import type { SheetModel } from "../../model/book/sheet";
import { flag } from "../../richapi/arguments";
import { Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";
import { within } from "../checks";

const { property, navigation } = membersOf<SheetModel>();

function setGridlines(sheet: SheetModel, value: unknown): void {
  const showGridlines = flag(value, "showGridlines") ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  sheet.book.run(ToggleGridlinesCommand, { ...sheet.ids, showGridlines });
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
  const width = within(value, 0, MAX_COLUMN_CHARACTERS, "standardWidth");
  sheet.worksheet.getConfig().defaultColumnWidth = Math.round(width * DIGIT_PIXELS + COLUMN_PADDING_PIXELS);
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
  standardHeight: property("1.7", (sheet) => hundredths(pixelsToPoints(sheet.worksheet.getConfig().defaultRowHeight))),
  standardWidth: property(
    "1.7",
    (sheet) => hundredths((sheet.worksheet.getConfig().defaultColumnWidth - COLUMN_PADDING_PIXELS) / DIGIT_PIXELS),
    setStandardWidth,
  ),
  protection: navigation("1.2", (sheet) => new Handle("WorksheetProtection", sheet)),
  freezePanes: navigation("1.7", (sheet) => new Handle("WorksheetFreezePanes", sheet)),
  pageLayout: navigation("1.9", (sheet) => new Handle("PageLayout", sheet)),
};
