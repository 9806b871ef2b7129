/** The members of `Excel.Worksheet` for its tab: name, place, colour, visibility, copies. */
import { SetTabColorCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import type { SheetModel } from "../../model/book/sheet";
import { requireSheetName } from "../../model/book/sheet-names";
import { copySheet, deleteSheet, moveSheet } from "../../model/book/sheet-order";
import { activate, setVisibility, VISIBILITIES, visibilityOf } from "../../model/book/sheet-visibility";
import type { Arguments } from "../../richapi/arguments";
import { oneOf } from "../../richapi/arguments";
import { invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";
import { findSheet, sheetsOf } from "../../model/book/sheets";

const { property, method } = membersOf<SheetModel>();

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;
const COLOUR = /^#?([0-9A-F]{6})$/iu;

function rename(sheet: SheetModel, name: unknown): void {
  if (typeof name !== "string") throw invalidArgument("name");
  requireSheetName(sheet.book, name, sheet);
  if (name === sheet.name) return;
  sheet.book.run(SetWorksheetNameCommand, { ...sheet.ids, name });
}

/** Null for a sheet that is not seen, empty where Excel chooses the colour. */
function tabColour(sheet: SheetModel): string | null {
  if (visibilityOf(sheet) !== "Visible") return null;
  const colour = sheet.worksheet.getTabColor();
  const found = typeof colour === "string" ? COLOUR.exec(colour) : null;
  return found === null ? "" : `#${(found[1] ?? "").toUpperCase()}`;
}

function setTabColour(sheet: SheetModel, colour: unknown): void {
  const found = typeof colour === "string" ? COLOUR.exec(colour) : null;
  if (found === null && colour !== "") throw invalidArgument("tabColor");
  const value = found === null ? "" : `#${(found[1] ?? "").toUpperCase()}`;
  sheet.book.run(SetTabColorCommand, { ...sheet.ids, value });
}

function place(sheet: SheetModel): number {
  return sheetsOf(sheet.book).findIndex(({ id }) => id === sheet.id);
}

function copy(sheet: SheetModel, args: Arguments): Handle<"Worksheet"> {
  const position = args.optionalWord(0, "positionType", POSITIONS, "None");
  const relative = args.handle(1, "Worksheet");
  const beside = (): number => {
    if (relative === null) throw invalidArgument("relativeTo");
    return place(relative.target) + (position === "After" ? 1 : 0);
  };
  const places = {
    None: () => 0,
    Beginning: () => 0,
    End: () => sheetsOf(sheet.book).length,
    Before: beside,
    After: beside,
  };
  return new Handle("Worksheet", copySheet(sheet, places[position]()));
}

/** The next sheet in a direction, or null at the end. */
function neighbour(sheet: SheetModel, args: Arguments, step: 1 | -1): Handle<"Worksheet"> | null {
  const visibleOnly = args.optionalFlag(0, "visibleOnly", false);
  const sheets = sheetsOf(sheet.book);
  for (let at = place(sheet) + step; ; at += step) {
    const found = sheets[at];
    if (found === undefined) return null;
    if (!visibleOnly || visibilityOf(found) === "Visible") return new Handle("Worksheet", found);
  }
}

function byId(sheet: SheetModel, args: Arguments): Handle<"Worksheet"> {
  return new Handle("Worksheet", required(findSheet(sheet.book, args.text(0, "id"))));
}

/** Members of `Excel.Worksheet`. */
export const worksheetTabMembers: Record<string, Member<SheetModel>> = {
  name: property("1.1", (sheet) => sheet.name, rename),
  position: property("1.1", place, (sheet, value) => {
    if (typeof value !== "number") throw invalidArgument("position");
    moveSheet(sheet, value);
  }),
  visibility: property("1.1", visibilityOf, (sheet, value) =>
    setVisibility(sheet, oneOf(value, "visibility", VISIBILITIES)),
  ),
  tabColor: property("1.7", tabColour, setTabColour),
  activate: method("1.1", (sheet) => {
    activate(sheet);
    return null;
  }),
  delete: method("1.1", (sheet) => {
    deleteSheet(sheet);
    return null;
  }),
  copy: method("1.7", copy),
  getNext: method("1.5", (sheet, args) => required(neighbour(sheet, args, 1))),
  getNextOrNullObject: method("1.5", (sheet, args) => neighbour(sheet, args, 1)),
  getPrevious: method("1.5", (sheet, args) => required(neighbour(sheet, args, -1))),
  getPreviousOrNullObject: method("1.5", (sheet, args) => neighbour(sheet, args, -1)),
  // By these two Office.js finds again a sheet that a copy or a neighbour gave.
  _GetAnotherWorksheetById: method("1.7", byId),
  _GetSheetById: method("1.5", byId),
};
