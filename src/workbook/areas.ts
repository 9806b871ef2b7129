/** Areas of a sheet: addresses in and out, cells gathered into areas, areas gathered into lists that Excel takes. */
import { cellAddress, columnLetters, columnNumber, type CellPlace } from "../domain/cell-address";
import type { Merge } from "../domain/grid";

/** An area of cells; 1-based, all included. */
export type Area = Merge;

export type Place = CellPlace;

/** Excel takes addresses of up to 8,192 characters. */
const LONGEST_ADDRESS = 8_000;
/** Cells of one answer: eleven columns by a thousand rows are taken in within a few frames. */
const CELLS_AT_ONCE = 11_000;
/** The cells of an address, behind the sheet's name: "B3" or "B3:C4". */
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u;
/** What stands between addresses, outside of a sheet's quoted name. */
const BETWEEN = /,(?=(?:[^']*'[^']*')*[^']*$)/u;

/**
 * The areas of an address as Excel gives it.
 *
 * @param address areas behind commas, with or without their sheet's name; "" for none
 * @throws RangeError for anything else, whole rows and columns among it
 * @example areasOf("'表,1'!A1:B2,'表,1'!D4") // [{ top: 1, left: 1, bottom: 2, right: 2 }, { top: 4, left: 4, bottom: 4, right: 4 }]
 */
export function areasOf(address: string): Area[] {
  if (address === "") return [];
  return address.split(BETWEEN).map((part) => {
    const found = CELLS.exec(part.slice(part.lastIndexOf("!") + 1).trim());
    if (found === null) throw new RangeError(`no such area: ${part}`);
    const [, left = "", top = "", right = left, bottom = top] = found;
    return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
  });
}

/** The place of an address of one cell. @example placeOf("B3") // { row: 3, column: 2 } */
export function placeOf(address: string): Place {
  const [area] = areasOf(address);
  if (area === undefined) throw new RangeError("no such cell");
  return { row: area.top, column: area.left };
}

/** The address of an area. @example addressOf({ top: 1, left: 1, bottom: 2, right: 2 }) // "A1:B2" */
export function addressOf({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}

/** Whether two areas share a cell. */
export function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether two areas are the same. */
export function same(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/**
 * The fewest areas, or nearly, that hold the same cells: runs down the columns, and equal runs side by side.
 *
 * @example gathered([{ row: 1, column: 1 }, { row: 2, column: 1 }, { row: 1, column: 2 }, { row: 2, column: 2 }])
 * // [{ top: 1, left: 1, bottom: 2, right: 2 }]
 */
export function gathered(places: readonly Place[]): Area[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const rows = `${run.top}:${run.bottom}`;
    const before = open.get(rows);
    if (before !== undefined && before.right + 1 === run.left) open.set(rows, { ...before, right: run.right });
    else {
      if (before !== undefined) done.push(before);
      open.set(rows, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/**
 * Addresses of areas behind commas, none of them longer than Excel takes.
 *
 * @example addressLists([{ top: 1, left: 1, bottom: 1, right: 1 }, { top: 3, left: 1, bottom: 3, right: 1 }]) // ["A1,A3"]
 */
export function addressLists(areas: readonly Area[]): string[] {
  return lists(areas.map(addressOf));
}

/**
 * Rows behind commas, runs of them as one, none of the lists longer than Excel takes.
 *
 * @example rowLists([1, 2, 3, 7]) // ["1:3,7:7"]
 */
export function rowLists(rows: readonly number[]): string[] {
  const runs = gathered(rows.map((row) => ({ row, column: 1 })));
  return lists(runs.map(({ top, bottom }) => `${top}:${bottom}`));
}

function lists(addresses: readonly string[]): string[] {
  const found: string[] = [];
  let list = "";
  for (const address of addresses) {
    if (list !== "" && list.length + 1 + address.length > LONGEST_ADDRESS) {
      found.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? found : [...found, list];
}

/**
 * An area in parts of whole rows, each of as many cells as one answer may hold.
 *
 * @example slices({ top: 1, left: 1, bottom: 1_001, right: 11 }).map(({ bottom }) => bottom) // [1_000, 1_001]
 */
export function slices(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / (area.right - area.left + 1)));
  const found: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    found.push({ ...area, top, bottom: Math.min(top + rows - 1, area.bottom) });
  }
  return found;
}

/**
 * The range of an area, good until the next `sync`.
 *
 * `Excel.run` would else keep each range alive on Excel's side and let go of it in a round trip of its own.
 */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1).untrack();
}

/** Ranges of an address list, good until the next `sync`. */
export function rangesOf(sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas {
  return sheet.getRanges(addresses).untrack();
}

/** Whole rows, good until the next `sync`. */
export function rowsOf(sheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return sheet.getRange(`${first}:${first + count - 1}`).untrack();
}
