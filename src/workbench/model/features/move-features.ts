/** Keeps the cells of comments and the sources of charts right when cells move and sheets are renamed. */
import { ICommandService } from "@univerjs/core";
import { SetWorksheetNameMutation } from "@univerjs/sheets";
import { addressOf, fullAddress, parseAddress, type Area } from "../cells/area";
import type { Book } from "../book/book";
import { commentArea } from "./comments";
import type { SheetModel } from "../book/sheet";
import type { CommentState } from "../book/snapshot";
import { findSheet, sheetsOf } from "../book/sheets";

/** What stands for cells that are no more. */
const LOST = "#REF!";

/** Changes every source of the workbook's charts. */
function mapSources(book: Book, change: (source: string) => string): void {
  for (const series of sheetsOf(book).flatMap(({ custom }) => custom.charts.flatMap((chart) => chart.series))) {
    series.values = change(series.values);
    series.categories = series.categories === null ? null : change(series.categories);
  }
}

function moveComments(sheet: SheetModel, move: (area: Area) => Area | null): void {
  const { custom } = sheet;
  custom.comments = custom.comments.flatMap((comment): CommentState[] => {
    const area = move(commentArea(comment));
    // A comment goes with its cell.
    return area === null ? [] : [{ ...comment, cell: addressOf({ ...area, rows: 1, columns: 1 }) }];
  });
}

/**
 * Moves comments, and what charts show, as cells of a sheet move.
 *
 * @param move where an area lies afterwards; null where nothing of it is left
 * @example trackMoves(book, (sheetId, move) => moveFeatures(book, sheetId, move))
 */
export function moveFeatures(book: Book, sheetId: string, move: (area: Area) => Area | null): void {
  const sheet = findSheet(book, sheetId);
  if (sheet === null) return;
  moveComments(sheet, move);
  mapSources(book, (source) => {
    const parsed = parseAddress(source);
    if (parsed?.sheet?.toLowerCase() !== sheet.name.toLowerCase()) return source;
    const area = move(parsed.area);
    return area === null ? LOST : fullAddress(sheet.name, area);
  });
}

/**
 * Keeps the names of sheets in the sources of charts.
 *
 * @returns how to stop watching
 */
export function trackNames(book: Book): () => void {
  const watch = book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameMutation.id) return;
    const { subUnitId, name } = params as { subUnitId: string; name: string };
    const before = findSheet(book, subUnitId)?.name.toLowerCase();
    if (before === undefined) return;
    mapSources(book, (source) => {
      const parsed = parseAddress(source);
      if (parsed?.sheet === undefined || parsed.sheet?.toLowerCase() !== before) return source;
      return fullAddress(name, parsed.area);
    });
  });
  return () => watch.dispose();
}
