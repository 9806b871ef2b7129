/** Sorts the rows or columns of an area by their values, as Excel does. */
import { ApiError } from "../../richapi/errors";
import type { Area } from "./area";
import { CellReader } from "./cell-reader";
import { moveLines } from "./move-lines";
import type { SheetModel } from "../book/sheet";
import { isError, type ApiValue } from "./values";

/** One level of a sort. */
export interface SortKey {
  /** The column within the area, or the row where columns are sorted. */
  key: number;
  ascending: boolean;
  /** Texts that are numbers are sorted as numbers. */
  textAsNumber: boolean;
}

/** How an area is sorted. */
export interface SortOptions {
  matchCase: boolean;
  /** The first row or column stays where it is. */
  hasHeaders: boolean;
  /** Rows change their places by the values of a column, or columns by those of a row. */
  sorts: "rows" | "columns";
  /** How Chinese texts are ordered. */
  collation: "pinyin" | "stroke";
}

/** Excel's order: numbers, texts, false and true, errors; empty cells are last whichever way is sorted. */
function rank(value: ApiValue): number {
  if (value === "") return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isError(value) ? 3 : 1;
}

function compare(a: ApiValue, b: ApiValue, key: SortKey, collator: Intl.Collator): number {
  const [x, y] = key.textAsNumber ? [asNumber(a), asNumber(b)] : [a, b];
  const [rankX, rankY] = [rank(x), rank(y)];
  if (rankX === 4 || rankY === 4) return rankX - rankY;
  const order = rankX === rankY ? compareAlike(x, y, collator) : rankX - rankY;
  return key.ascending ? order : -order;
}

function compareAlike(x: ApiValue, y: ApiValue, collator: Intl.Collator): number {
  if (typeof x === "string" && typeof y === "string") return isError(x) ? 0 : collator.compare(x, y);
  return Number(x) - Number(y);
}

function asNumber(value: ApiValue): ApiValue {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? value : number;
}

/**
 * Sorts an area; references within a row that is moved move with it.
 *
 * @throws ApiError InvalidOperation where merged cells stand in the way
 */
export function sortCells(sheet: SheetModel, area: Area, keys: readonly SortKey[], options: SortOptions): void {
  const within = sheet.present(area);
  if (within === null) return;
  if (sheet.merges(within).length > 0) throw new ApiError("InvalidOperation");
  const isRows = options.sorts === "rows";
  const reader = new CellReader(sheet);
  const collator = new Intl.Collator(options.collation === "stroke" ? "zh-CN-u-co-stroke" : "zh-CN", {
    sensitivity: options.matchCase ? "variant" : "accent",
  });
  const first = (isRows ? within.row : within.column) + (options.hasHeaders ? 1 : 0);
  const end = isRows ? within.row + within.rows : within.column + within.columns;
  const lines = Array.from({ length: Math.max(0, end - first) }, (_, place) => first + place);
  const valueAt = (line: number, key: number): ApiValue =>
    isRows ? reader.value(line, within.column + key) : reader.value(within.row + key, line);
  const sorted = [...lines].sort((a, b) => {
    for (const key of keys) {
      const order = compare(valueAt(a, key.key), valueAt(b, key.key), key, collator);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const from = new Map(lines.map((line, place) => [line, sorted[place] ?? line]));
  moveLines(reader, within, (line) => from.get(line) ?? line, options.sorts);
}
