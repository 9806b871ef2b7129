/** What a protected sheet lets a person do. */
import type { IRange, Worksheet } from "@univerjs/core";
import { lockAt } from "../model/book/lock-at";
import type { ProtectionOptions, SheetCustom } from "../model/book/snapshot";

/** The options that allow something, without the one that names a mode. */
type Allowance = Exclude<keyof ProtectionOptions, "selectionMode">;

/**
 * What an operation asks of a protected sheet: cells that are not locked, the right to format (an allowance or cells
 * that are not locked), an allowance, what every sheet grants, what no protected sheet grants.
 */
export type Asked = "cells" | "format" | "always" | "never" | Allowance;

function isLocked(worksheet: Worksheet, { startRow, endRow, startColumn, endColumn }: IRange): boolean {
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      if (lockAt(worksheet, row, column, "locked")) return true;
    }
  }
  return false;
}

/**
 * Whether a sheet lets an operation happen; a sheet that is not protected lets every one.
 *
 * @param ranges the cells that would change, within the grid's bounds
 * @example isGranted(worksheet, "cells", [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }]) // false
 */
export function isGranted(worksheet: Worksheet, asked: Asked, ranges: readonly IRange[]): boolean {
  // Typed by SheetSnapshot, which alone is opened; a sheet that was added in the grid has none.
  const { protection } = (worksheet.getSnapshot().custom ?? {}) as Partial<SheetCustom>;
  if (asked === "always" || protection === null || protection === undefined) return true;
  if (asked === "never") return false;
  if (asked === "format" && protection.options.allowFormatCells) return true;
  if (asked === "format" || asked === "cells") return !ranges.some((range) => isLocked(worksheet, range));
  return protection.options[asked];
}
