/** The members of `Excel.Range` for changing cells: clear, insert, delete, merge, copy, move, sort, calculate, select. */
import { MoveRangeCommand } from "@univerjs/sheets";
import { isEntireColumn, isEntireRow, isOnSheet, isWhole, rangeOf } from "../../model/cells/area";
import { copiedArea, copyCells } from "../../model/cells/copy-cells";
import { removeDuplicates } from "../../model/cells/duplicates";
import { fillCells, FILL_TYPES } from "../../model/cells/fill-cells";
import { mergeCells, unmergeCells } from "../../model/cells/merge-cells";
import { eachCell } from "../../model/cells/shapes";
import { deleteCells, insertCells } from "../../model/cells/shift-cells";
import type { Arguments } from "../../richapi/arguments";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";
import { rangeArgument } from "./range-argument";
import { clearRange, CLEAR_WORDS } from "./range-clear";
import { requireAllowed } from "./range-protected";
import { selectRange } from "./range-select";
import { rangeHandle, type RangeTarget } from "../targets";

const { method, navigation } = membersOf<RangeTarget>();

const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;

async function copyFrom(range: RangeTarget, args: Arguments): Promise<void> {
  await range.sheet.book.calculation.settled();
  const source = rangeArgument(range.sheet.book, range.sheet, args, 0, "sourceRange");
  const type = args.optionalWord(1, "copyType", COPY_TYPES, "All");
  const transpose = args.optionalFlag(3, "transpose", false);
  const { sheet } = range;
  const near = isWhole(source.area) ? source.sheet.present(source.area) : source.area;
  if (near === null) return;
  const size = transpose ? { rows: near.columns, columns: near.rows } : near;
  const area = isWhole(range.area) ? { ...range.area, ...size } : copiedArea(size, range.area);
  if (!isOnSheet(area)) throw invalidArgument();
  if (type === "Formats") sheet.requireFormattable(area);
  else sheet.requireEditable(area);
  copyCells({ sheet: source.sheet, area: near }, sheet, area, {
    type,
    skipBlanks: args.optionalFlag(2, "skipBlanks", false),
    transpose,
  });
}

/** On a protected sheet Excel lets nobody merge cells or take them apart, whatever else it allows. */
function requireMergeable({ sheet }: RangeTarget): void {
  if (sheet.custom.protection !== null) throw new ApiError("AccessDenied");
}

function merge(range: RangeTarget, across: boolean): void {
  const { sheet, area } = range;
  requireMergeable(range);
  const near = sheet.present(area);
  if (near === null) return;
  if (!across) mergeCells(sheet, isWhole(area) ? near : area);
  else for (let row = area.row; row < area.row + area.rows; row += 1) mergeCells(sheet, { ...area, row, rows: 1 });
}

async function moveTo({ sheet, area }: RangeTarget, target: RangeTarget): Promise<void> {
  const to = { ...target.area, rows: area.rows, columns: area.columns };
  if (!isOnSheet(to)) throw invalidArgument("destinationRange");
  sheet.requireEditable(area);
  target.sheet.requireEditable(to);
  sheet.reach(area);
  target.sheet.reach(to);
  await sheet.book.runLater(MoveRangeCommand, {
    fromUnitId: sheet.book.unitId,
    toUnitId: sheet.book.unitId,
    fromSubUnitId: sheet.id,
    toSubUnitId: target.sheet.id,
    fromRange: rangeOf(area),
    toRange: rangeOf(to),
  });
}

/** Calculates the formulas of a range again, and what rests on them. */
function calculate({ sheet, area }: RangeTarget): void {
  const near = sheet.present(area);
  if (near === null) return;
  const cells: { sheetId: string; row: number; column: number }[] = [];
  eachCell(near, (row, column) => {
    if (sheet.cell(row, column) !== null) cells.push({ sheetId: sheet.id, row, column });
  });
  sheet.book.recalculate(cells);
}

/** Members of `Excel.Range`. */
export const rangeEditMembers: Record<string, Member<RangeTarget>> = {
  sort: navigation("1.2", (range) => new Handle("RangeSort", range)),
  clear: method("1.1", (range, args) => clearRange(range, args.optionalWord(0, "applyTo", CLEAR_WORDS, "All"))),
  insert: method("1.1", async ({ sheet, area }, args) => {
    const shift = args.word(0, "shift", ["Down", "Right"] as const);
    if (isEntireRow(area)) requireAllowed(sheet, "allowInsertRows");
    else if (isEntireColumn(area)) requireAllowed(sheet, "allowInsertColumns");
    else if (sheet.custom.protection !== null) throw new ApiError("AccessDenied");
    // The range itself moves with its cells when it is kept; what is given stands where it stood.
    const place = { ...area };
    await insertCells(sheet, place, shift);
    return rangeHandle(sheet, place);
  }),
  delete: method("1.1", async ({ sheet, area }, args) => {
    const shift = args.word(0, "shift", ["Up", "Left"] as const);
    if (isEntireRow(area)) requireAllowed(sheet, "allowDeleteRows");
    else if (isEntireColumn(area)) requireAllowed(sheet, "allowDeleteColumns");
    else if (sheet.custom.protection !== null) throw new ApiError("AccessDenied");
    await deleteCells(sheet, area, shift);
  }),
  merge: method("1.2", (range, args) => merge(range, args.optionalFlag(0, "across", false))),
  unmerge: method("1.2", (range) => {
    requireMergeable(range);
    unmergeCells(range.sheet, range.area);
  }),
  copyFrom: method("1.9", copyFrom),
  moveTo: method("1.11", (range, args) =>
    moveTo(range, rangeArgument(range.sheet.book, range.sheet, args, 0, "destinationRange")),
  ),
  autoFill: method("1.9", async (range, args) => {
    await range.sheet.book.calculation.settled();
    const target = rangeArgument(range.sheet.book, range.sheet, args, 0, "destinationRange");
    if (target.sheet.id !== range.sheet.id) throw invalidArgument("destinationRange");
    range.sheet.requireEditable(target.area);
    fillCells(range.sheet, range.area, target.area, args.optionalWord(1, "autoFillType", FILL_TYPES, "FillDefault"));
  }),
  removeDuplicates: method("1.9", async ({ sheet, area }, args) => {
    await sheet.book.calculation.settled();
    sheet.requireEditable(area);
    const columns = args.raw(0);
    const isPlace = (one: unknown): boolean => Number.isInteger(one) && Number(one) >= 0 && Number(one) < area.columns;
    if (!Array.isArray(columns) || columns.length === 0 || !columns.every(isPlace)) throw invalidArgument("columns");
    const count = removeDuplicates(sheet, area, columns as number[], args.flag(1, "includesHeader"));
    return new Handle("RemoveDuplicatesResult", count);
  }),
  calculate: method("1.6", calculate),
  setDirty: method("1.9", calculate),
  select: method("1.1", selectRange),
};
