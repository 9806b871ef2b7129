/** What `clear` does to a range. */
import { clearContents, clearFormats } from "../../model/cells/clear-cells";
import type { RangeTarget } from "../targets";

/** As `Excel.ClearApplyTo` names them. The grid has no hyperlinks, so these two find nothing to clear. */
export const CLEAR_WORDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export type ClearWord = (typeof CLEAR_WORDS)[number];

/**
 * Clears a range.
 *
 * @throws ApiError AccessDenied where a protected sheet does not allow it
 * @example clearRange(range, "Contents")
 */
export function clearRange({ sheet, area }: RangeTarget, what: ClearWord): void {
  if (what === "All" || what === "Contents") {
    sheet.requireEditable(area);
    clearContents(sheet, area);
  }
  if (what === "All" || what === "Formats") {
    sheet.requireFormattable(area);
    clearFormats(sheet, area);
  }
}
