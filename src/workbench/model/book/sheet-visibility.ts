/** Which sheets are seen, and which one stands in front. */
import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  type ISetWorksheetHideMutationParams,
} from "@univerjs/sheets";
import { ApiError } from "../../richapi/errors";
import type { SheetModel } from "./sheet";
import { activeSheetOf, sheetsOf } from "./sheets";

/** As `Excel.SheetVisibility` names it. */
export const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/**
 * How a sheet is shown.
 *
 * @example visibilityOf(sheet) // "Visible"
 */
export function visibilityOf(sheet: SheetModel): Visibility {
  if (sheet.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
  return sheet.custom.veryHidden ? "VeryHidden" : "Hidden";
}

const isVisible = (sheet: SheetModel): boolean => visibilityOf(sheet) === "Visible";

/**
 * Shows or hides a sheet. Where the sheet in front is hidden, the next visible one, or else the one before, comes to the front.
 *
 * @throws ApiError InvalidOperation where no visible sheet would be left
 * @example setVisibility(sheet, "Hidden")
 */
export function setVisibility(sheet: SheetModel, visibility: Visibility): void {
  const { book } = sheet;
  if (visibility !== "Visible" && isVisible(sheet)) {
    const next = successor(sheet);
    if (activeSheetOf(book).id === sheet.id) activate(next);
  }
  sheet.custom.veryHidden = visibility === "VeryHidden";
  book.run<ISetWorksheetHideMutationParams>(SetWorksheetHideMutation, {
    ...sheet.ids,
    hidden: visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  });
}

/**
 * The visible sheet that takes a sheet's place in front.
 *
 * @throws ApiError InvalidOperation where it is the last one that is visible
 * @example successor(first).name // "Sheet2"
 */
export function successor(sheet: SheetModel): SheetModel {
  const sheets = sheetsOf(sheet.book);
  const place = sheets.findIndex(({ id }) => id === sheet.id);
  const found = sheets.slice(place + 1).find(isVisible) ?? sheets.slice(0, place).findLast(isVisible);
  if (found === undefined) throw new ApiError("InvalidOperation", sheet.name);
  return found;
}

/**
 * Brings a sheet to the front.
 *
 * @throws ApiError InvalidOperation where it is hidden
 * @example activate(sheet)
 */
export function activate(sheet: SheetModel): void {
  if (!isVisible(sheet)) throw new ApiError("InvalidOperation", sheet.name);
  const { book, id } = sheet;
  if (activeSheetOf(book).id === id) return;
  book.run(SetWorksheetActiveOperation, sheet.ids);
}
