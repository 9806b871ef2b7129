/** Adds, copies, moves and deletes sheets. */
import { generateRandomId, ICommandService, sequenceExecute, type IWorksheetData } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetOrderCommand,
  SheetInterceptorService,
  type IInsertSheetMutationParams,
} from "@univerjs/sheets";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { blankSheet } from "./blank";
import type { Book } from "./book";
import { namesOf, removeName } from "./names";
import { SheetModel } from "./sheet";
import { copyName, nextSheetName, requireSheetName } from "./sheet-names";
import { activate, successor, visibilityOf } from "./sheet-visibility";
import type { SheetSnapshot } from "./snapshot";
import { findTable, renameTable, tablesOf } from "../features/tables";
import { activeSheetOf, sheetsOf } from "./sheets";

/**
 * Adds an empty sheet behind the others; the one in front stays in front.
 *
 * @param name null lets Excel choose one
 * @throws ApiError InvalidArgument, ItemAlreadyExists
 * @example addSheet(book, "总表").name // "总表"
 */
export function addSheet(book: Book, name: string | null): SheetModel {
  if (name !== null) requireSheetName(book, name, null);
  const front = activeSheetOf(book);
  const sheet = blankSheet(generateRandomId(), name ?? nextSheetName(book));
  book.run(InsertSheetCommand, { unitId: book.unitId, index: sheetsOf(book).length, sheet });
  activate(front);
  return new SheetModel(book, sheet.id);
}

/**
 * Moves a sheet among the others.
 *
 * @param position from 0
 * @throws ApiError InvalidArgument where there is no such place
 * @example moveSheet(sheet, 0)
 */
export function moveSheet(sheet: SheetModel, position: number): void {
  const { book, id } = sheet;
  const sheets = sheetsOf(book);
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument("position");
  if (sheets[position]?.id === id) return;
  book.run(SetWorksheetOrderCommand, { ...sheet.ids, order: position });
}

/**
 * Deletes a sheet and the names that it alone knows; where it stood in front, a neighbour comes to the front.
 *
 * @throws ApiError InvalidOperation where it is very hidden, or the last one that is visible
 * @example deleteSheet(sheet)
 */
export function deleteSheet(sheet: SheetModel): void {
  const { book, id } = sheet;
  const visibility = visibilityOf(sheet);
  if (visibility === "VeryHidden") throw new ApiError("InvalidOperation", sheet.name);
  if (visibility === "Visible") {
    const next = successor(sheet);
    if (activeSheetOf(book).id === id) activate(next);
  }
  for (const name of namesOf({ book, sheetId: id })) removeName(book, name.id);
  book.run(RemoveSheetCommand, sheet.ids);
}

/**
 * Copies a sheet with all that stands on it.
 *
 * @param position where the copy is put, from 0
 * @example copySheet(sheet, 0).name // "Sheet1 (2)"
 */
export function copySheet(sheet: SheetModel, position: number): SheetModel {
  const { book } = sheet;
  const { injector, unitId } = book;
  const id = generateRandomId();
  const copy = structuredClone(sheet.worksheet.getSnapshot()) as SheetSnapshot;
  Object.assign(copy, { id, name: copyName(book, sheet.name) });
  const { charts, comments } = copy.custom;
  for (const one of [...charts, ...comments, ...comments.flatMap(({ replies }) => replies)])
    one.id = generateRandomId();
  const params: IInsertSheetMutationParams = { index: position, sheet: copy as unknown as IWorksheetData, unitId }; // every field that the type asks for is in a sheet that is open
  // Univer's own command for this cuts a large sheet in pieces that arrive later; a batch must find all of it.
  const others = injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id: CopySheetCommand.id, params: { unitId, subUnitId: sheet.id, targetSubUnitId: id } });
  const steps = [...(others.preRedos ?? []), { id: InsertSheetMutation.id, params }, ...others.redos];
  if (!sequenceExecute(steps, injector.get(ICommandService)).result) {
    throw new ApiError("GeneralException", CopySheetCommand.id);
  }
  const made = new SheetModel(book, id);
  renameTables(made);
  return made;
}

/** Tables came with their names, and a name is the workbook's own. */
function renameTables(sheet: SheetModel): void {
  for (const table of tablesOf(sheet.book, sheet)) {
    let number = 2;
    while (findTable(sheet.book, null, `${table.name}_${number}`) !== null) number += 1;
    renameTable(table, `${table.name}_${number}`);
  }
}
