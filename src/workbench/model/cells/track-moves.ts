/** Moves the areas of ranges that an add-in keeps, when rows, columns or cells are inserted or deleted. */
import { ICommandService, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { areaOf, isEntireColumn, isEntireRow, type Area } from "./area";
import type { Book } from "../book/book";
import { activeSheetOf } from "../book/sheets";

type Line = "row" | "column";
/** Where an area lies after a change; null where nothing of it is left. */
export type Move = (area: Area) => Area | null;
interface Params {
  subUnitId?: string;
  range?: IRange;
}

const LENGTH = { row: "rows", column: "columns" } as const;

/** An area after `count` lines were inserted before line `at`. */
function inserted(area: Area, line: Line, at: number, count: number): Area {
  if (at <= area[line]) return { ...area, [line]: area[line] + count };
  const length = LENGTH[line];
  return at < area[line] + area[length] ? { ...area, [length]: area[length] + count } : area;
}

/** An area after `count` lines were deleted from line `at` on; null where nothing of it is left. */
function deleted(area: Area, line: Line, at: number, count: number): Area | null {
  const length = LENGTH[line];
  const [first, end] = [area[line], area[line] + area[length]];
  const before = Math.max(0, Math.min(at + count, first) - at);
  const within = Math.max(0, Math.min(at + count, end) - Math.max(at, first));
  if (within === area[length]) return null;
  return { ...area, [line]: first - before, [length]: area[length] - within };
}

/** Whole lines: everything on the sheet moves, but a whole column stays one when rows come and go. */
function wholeLines(line: Line, range: IRange, isInsert: boolean): Move {
  const changed = areaOf(range);
  const [at, count] = [changed[line], changed[LENGTH[line]]];
  return (area) => {
    if (line === "row" ? isEntireColumn(area) : isEntireRow(area)) return area;
    return isInsert ? inserted(area, line, at, count) : deleted(area, line, at, count);
  };
}

/** Some cells: only what lies wholly in their columns (or rows) moves. */
function someCells(line: Line, range: IRange, isInsert: boolean): Move {
  const changed = areaOf(range);
  const across: Line = line === "row" ? "column" : "row";
  const [from, to] = [changed[across], changed[across] + changed[LENGTH[across]]];
  return (area) => {
    const isWithin = area[across] >= from && area[across] + area[LENGTH[across]] <= to;
    if (!isWithin || area[line] + area[LENGTH[line]] <= changed[line]) return area;
    const [at, count] = [changed[line], changed[LENGTH[line]]];
    return isInsert ? inserted(area, line, at, count) : deleted(area, line, at, count);
  };
}

const MOVES: Record<string, (range: IRange) => Move> = {
  [InsertRowMutation.id]: (range) => wholeLines("row", range, true),
  [InsertColMutation.id]: (range) => wholeLines("column", range, true),
  [RemoveRowMutation.id]: (range) => wholeLines("row", range, false),
  [RemoveColMutation.id]: (range) => wholeLines("column", range, false),
  [InsertRangeMoveDownCommand.id]: (range) => someCells("row", range, true),
  [InsertRangeMoveRightCommand.id]: (range) => someCells("column", range, true),
  [DeleteRangeMoveUpCommand.id]: (range) => someCells("row", range, false),
  [DeleteRangeMoveLeftCommand.id]: (range) => someCells("column", range, false),
};

const SHIFTS = new Set([InsertRangeMoveDownCommand.id, InsertRangeMoveRightCommand.id]);

/**
 * Watches the grid and tells how areas move.
 *
 * @param moved is told the sheet's id and how an area on it moves
 * @returns how to stop watching
 * @example trackMoves(book, (sheetId, move) => moveKept(references, sheetId, move))
 */
export function trackMoves(book: Book, moved: (sheetId: string, move: Move) => void): () => void {
  const commands = book.injector.get(ICommandService);
  // To make room, the grid adds rows below what is filled before it shifts cells; nothing that is kept moves by that.
  let shifting = false;
  const before = commands.beforeCommandExecuted(({ id }) => {
    if (SHIFTS.has(id)) shifting = true;
  });
  const after = commands.onCommandExecuted(({ id, params }) => {
    if (SHIFTS.has(id)) shifting = false;
    const { range, subUnitId = activeSheetOf(book).id } = (params ?? {}) as Params;
    const move = range === undefined || shifting ? undefined : MOVES[id]?.(range);
    if (move !== undefined) moved(subUnitId, move);
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}
