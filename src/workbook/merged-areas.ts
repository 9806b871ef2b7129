/**
 * The merged areas of a sheet.
 *
 * Excel tells of at most 512 merged areas at once, so they are asked for in bands of rows. An area that reaches over two
 * bands may come in pieces; two rows at each border of bands tell which pieces belong together.
 */
import { SHEET_LIMITS } from "../domain/sheet-limits";
import { areasOf, meet, rangeOf, type Area } from "./areas";
import { supports } from "./supports";

/** Rows of a band: nine columns hold at most four merged areas a row. */
const BAND = 100;

/** Bands of rows, and the two rows at each border of two bands. */
function bands({ top, left, bottom, right }: Area, height: number): Area[] {
  const found: Area[] = [];
  for (let first = top; first <= bottom; first += height) {
    const last = Math.min(first + height - 1, bottom);
    found.push({ top: first, left, bottom: last, right });
    if (last < bottom) found.push({ top: last, left, bottom: last + 1, right });
  }
  return found;
}

/**
 * Joins the pieces that share cells: merged areas themselves never do.
 *
 * @returns by row and column; pieces of a single cell are no merged areas
 * @example joined([{ top: 1, left: 1, bottom: 2, right: 1 }, { top: 2, left: 1, bottom: 3, right: 1 }])
 * // [{ top: 1, left: 1, bottom: 3, right: 1 }]
 */
export function joined(pieces: readonly Area[]): Area[] {
  const sorted = [...pieces].sort((a, b) => a.left - b.left || a.top - b.top || b.bottom - a.bottom);
  const whole: Area[] = [];
  for (const piece of sorted) {
    const last = whole.at(-1);
    if (last === undefined || !meet(last, piece)) whole.push(piece);
    else
      whole[whole.length - 1] = {
        top: Math.min(last.top, piece.top),
        left: Math.min(last.left, piece.left),
        bottom: Math.max(last.bottom, piece.bottom),
        right: Math.max(last.right, piece.right),
      };
  }
  return whole
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Asked for now, told after the next `sync`. */
export interface AskedMerges {
  told(): Area[];
}

/**
 * Asks for the merged areas that meet an area.
 *
 * @param height rows of a band, fewer where Excel refused so many at once
 * @returns null where this Excel cannot tell (before ExcelApi 1.13)
 */
export function askMerges(sheet: Excel.Worksheet, area: Area, height = BAND): AskedMerges | null {
  if (supports("1.13")) {
    const asked = bands({ ...area, right: Math.min(area.right, SHEET_LIMITS.columns) }, height).map((band) => {
      const merged = rangeOf(sheet, band).getMergedAreasOrNullObject();
      merged.load("address");
      return merged;
    });
    return { told: () => joined(asked.flatMap((merged) => (merged.isNullObject ? [] : areasOf(merged.address)))) };
  }
  return null;
}
