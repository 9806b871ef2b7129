/** Tells of changed cells: contents, formulas and looks, with what stood there before. */
import { addressOf, type Area } from "../cells/area";
import type { EventKind } from "./events";
import {
  addressesOf,
  areasOf,
  contentPlaces,
  stylePlaces,
  valueAndType,
  type Cells,
  type Place,
  type ValueAndType,
} from "./event-cells";
import type { SheetModel } from "../book/sheet";
import { formulaAt } from "../cells/values";

/** How cells changed, as `Excel.DataChangeType` names it. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Where cells go that make room, or that fill a gap. */
export type Shift = "None" | "ShiftCellDown" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellLeft";

/** How cells stood before a mutation, as far as somebody will hear of it. */
export interface Before {
  contents: Place[];
  styles: Place[];
  /** Of a single cell. */
  value: ValueAndType | null;
  formulas: { place: Place; formula: string }[];
}

/** What an event says of the area it happened in; `referenceId` finds the range again. */
function where(sheet: SheetModel, address: string): Record<string, unknown> {
  return { address, source: "Local", referenceId: `${sheet.id}!${address}` };
}

/** Tells that an area changed. */
export function raiseChanged(
  sheet: SheetModel,
  area: Area,
  changeType: ChangeType,
  shiftDirection: Shift = "None",
): void {
  const { events } = sheet.book;
  events.raise("changed", sheet.id, {
    ...where(sheet, addressOf(area)),
    changeType,
    shiftDirection,
    triggerSource: events.triggerSource,
  });
}

/** Looks at cells that a mutation is about to change. */
export function lookBefore(sheet: SheetModel, cells: Cells): Before {
  const { events } = sheet.book;
  const hears = (kind: EventKind) => events.isHeard(kind, sheet.id);
  const contents = hears("changed") || hears("formulaChanged") ? contentPlaces(cells) : [];
  const [only, ...more] = contents;
  return {
    contents,
    styles: hears("formatChanged") ? stylePlaces(sheet, cells) : [],
    value: only !== undefined && more.length === 0 ? valueAndType(sheet, only) : null,
    formulas: hears("formulaChanged") ? contents.map((place) => ({ place, formula: formulaText(sheet, place) })) : [],
  };
}

/** Tells what a mutation changed. */
export function tellAfter(sheet: SheetModel, before: Before): void {
  const { events, calculation } = sheet.book;
  const { triggerSource } = events;
  for (const area of areasOf(before.styles)) events.raise("formatChanged", sheet.id, where(sheet, addressOf(area)));
  tellFormulas(sheet, before);
  if (before.contents.length === 0) return;
  const [place] = before.contents;
  const { value } = before;
  const address = addressesOf(before.contents);
  const tell = (details: Record<string, unknown>) =>
    events.raise("changed", sheet.id, {
      ...where(sheet, address),
      changeType: "RangeEdited",
      shiftDirection: "None",
      triggerSource,
      ...details,
    });
  if (place === undefined || value === null) {
    tell({});
    return;
  }
  const withDetails = () => tell(details(value, valueAndType(sheet, place)));
  // What a formula gives is known only when it has been calculated.
  if (formulaText(sheet, place) === "") withDetails();
  else void calculation.settled().then(withDetails);
}

function details(before: ValueAndType, after: ValueAndType): Record<string, unknown> {
  return {
    valueBefore: before.value,
    valueTypeBefore: before.type,
    valueAfter: after.value,
    valueTypeAfter: after.type,
  };
}

/** The formula in a cell, or the empty text. */
function formulaText(sheet: SheetModel, { row, column }: Place): string {
  const cell = sheet.cell(row, column);
  if ((cell?.f ?? "") === "" && (cell?.si ?? "") === "") return "";
  const text = formulaAt(sheet, row, column);
  return typeof text === "string" && text.startsWith("=") ? text : "";
}

function tellFormulas(sheet: SheetModel, { formulas }: Before): void {
  const formulaDetails = formulas
    .filter(({ place, formula }) => formula !== formulaText(sheet, place))
    .map(({ place, formula }) => ({
      cellAddress: addressOf({ ...place, rows: 1, columns: 1 }),
      previousFormula: formula,
    }));
  if (formulaDetails.length > 0) {
    sheet.book.events.raise("formulaChanged", sheet.id, { source: "Local", formulaDetails });
  }
}
