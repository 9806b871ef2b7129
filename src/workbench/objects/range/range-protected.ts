/** What a protected sheet still allows. */
import type { SheetModel } from "../../model/book/sheet";
import type { Dimension } from "../../model/looks/sizes";
import type { ProtectionOptions } from "../../model/book/snapshot";
import { ApiError } from "../../richapi/errors";

/** The options that allow something, without the one that names a mode. */
export type Allowance = Exclude<keyof ProtectionOptions, "selectionMode">;

/**
 * Ends the batch where the sheet is protected and does not allow something.
 *
 * @throws ApiError AccessDenied
 * @example requireAllowed(sheet, "allowFormatColumns")
 */
export function requireAllowed(sheet: SheetModel, what: Allowance): void {
  const { protection } = sheet.custom;
  if (protection !== null && !protection.options[what]) throw new ApiError("AccessDenied");
}

/**
 * Ends the batch where the sheet is protected and does not allow sizes of columns or rows to be changed.
 *
 * @throws ApiError AccessDenied
 * @example requireSizable(sheet, "columns")
 */
export function requireSizable(sheet: SheetModel, dimension: Dimension): void {
  requireAllowed(sheet, dimension === "columns" ? "allowFormatColumns" : "allowFormatRows");
}
