/** Defined names of the workbook and of single sheets, kept by the grid's formula engine. */
import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from "@univerjs/sheets";
import { ApiError, invalidArgument, required } from "../../richapi/errors";
import { fixedAddress, parseAddress, quotedSheetName, type Area } from "../cells/area";
import type { Book } from "./book";
import { recalculateWith } from "./names-recalculate";
import { SheetModel } from "./sheet";
import { activeSheetOf, sheetsOf } from "./sheets";

/** Where names are known: on one sheet, or in the whole workbook where `sheetId` is null. */
export interface NameScope {
  book: Book;
  sheetId: string | null;
}

/** A name as the grid keeps it: a reference stands as it is, any other formula begins with `=`. */
export type DefinedName = IDefinedNamesServiceParam;

const LONGEST = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
/** What reads as a cell, a row or a column in either style of reference, and the two truth values. */
const NOT_A_NAME = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*|TRUE|FALSE)$/iu;

function all(book: Book): DefinedName[] {
  return Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
}

/** The sheet that alone knows a name; null where the whole workbook does. */
export function scopeOf({ localSheetId }: DefinedName): string | null {
  return localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId;
}

/**
 * The names of one scope, in the order of the alphabet, as Excel lists them.
 *
 * @example namesOf({ book, sheetId: null }).map(({ name }) => name) // ["单位", "年度"]
 */
export function namesOf(scope: NameScope): DefinedName[] {
  return all(scope.book)
    .filter((one) => scopeOf(one) === scope.sheetId)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * A name of one scope, in any case; null where there is none.
 *
 * @example findName({ book, sheetId: null }, "taxrate")?.name // "TaxRate"
 */
export function findName(scope: NameScope, name: string): DefinedName | null {
  const wanted = name.toLowerCase();
  return namesOf(scope).find((one) => one.name.toLowerCase() === wanted) ?? null;
}

/**
 * A name by the grid's own id for it.
 *
 * @throws ApiError ItemNotFound where it was deleted
 */
export function nameById(book: Book, id: string): DefinedName {
  return required(all(book).find((one) => one.id === id));
}

/**
 * Adds a name.
 *
 * @param reference an area, or a formula with its `=`; other text becomes a constant
 * @returns the grid's id for it
 * @throws ApiError InvalidArgument, ItemAlreadyExists; NotImplemented where another scope has the name, which the
 * formula engine could not tell apart
 * @example addName({ book, sheetId: null }, "TaxRate", "=0.13", "")
 */
export function addName(scope: NameScope, name: string, reference: string, comment: string): string {
  const { book, sheetId } = scope;
  if (!NAME.test(name) || NOT_A_NAME.test(name) || name.length > LONGEST) throw invalidArgument("name");
  if (findName(scope, name) !== null) throw new ApiError("ItemAlreadyExists", name);
  if (all(book).some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw new ApiError("NotImplemented", name);
  const id = generateRandomId();
  book.run(InsertDefinedNameCommand, {
    unitId: book.unitId,
    id,
    name,
    formulaOrRefString: kept(book, reference),
    comment,
    localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
  recalculateWith(book, nameById(book, id));
  return id;
}

/**
 * Changes what a name means or says of itself.
 *
 * @throws ApiError InvalidArgument for a formula that is empty
 */
export function changeName(
  book: Book,
  id: string,
  change: { reference?: string; comment?: string; hidden?: boolean },
): void {
  const { reference, ...others } = change;
  const meaning = reference === undefined ? {} : { formulaOrRefString: kept(book, reference) };
  book.run(SetDefinedNameCommand, { ...nameById(book, id), unitId: book.unitId, ...others, ...meaning });
  recalculateWith(book, nameById(book, id));
}

/** Deletes a name; formulas that use it come to `#NAME?`. */
export function removeName(book: Book, id: string): void {
  // Univer's command would write #REF! into the formulas; in Excel they keep the name and may find it again.
  const name = nameById(book, id);
  book.run(RemoveDefinedNameMutation, { ...name, unitId: book.unitId });
  recalculateWith(book, name);
}

/** A reference as the grid keeps it. */
function kept(book: Book, reference: string): string {
  const text = reference.trim();
  if (!text.startsWith("=")) return `="${text.replaceAll('"', '""')}"`;
  const formula = text.slice(1).trim();
  if (formula === "") throw invalidArgument("formula");
  const parsed = parseAddress(formula);
  if (parsed === null) return `=${formula}`;
  return parsed.sheet === null ? `${quotedSheetName(activeSheetOf(book).name)}!${formula}` : formula;
}

/**
 * A name's formula as Excel says it.
 *
 * @example formulaOfName({ id: "1", name: "a", formulaOrRefString: "Sheet1!$A$1" }) // "=Sheet1!$A$1"
 */
export function formulaOfName({ formulaOrRefString: text }: DefinedName): string {
  return text.startsWith("=") ? text : `=${text}`;
}

/**
 * The area that a name stands for; null where it is no reference to a sheet that is there.
 *
 * @example rangeOfName(book, name)?.area.rows // 2
 */
export function rangeOfName(book: Book, name: DefinedName): { sheet: SheetModel; area: Area } | null {
  const parsed = parseAddress(formulaOfName(name).slice(1));
  if (typeof parsed?.sheet !== "string") return null;
  const wanted = parsed.sheet.toLowerCase();
  const sheet = sheetsOf(book).find((one) => one.name.toLowerCase() === wanted);
  return sheet === undefined ? null : { sheet, area: parsed.area };
}

/**
 * An area as a formula with fixed rows and columns.
 *
 * @example fixedReference(sheet, { row: 0, column: 0, rows: 2, columns: 1 }) // "=Sheet1!$A$1:$A$2"
 */
export function fixedReference(sheet: SheetModel, area: Area): string {
  return `=${quotedSheetName(sheet.name)}!${fixedAddress(area)}`;
}
