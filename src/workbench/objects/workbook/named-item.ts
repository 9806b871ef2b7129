/** `Excel.NamedItem`. */
import type { Book } from "../../model/book/book";
import {
  changeName,
  fixedReference,
  formulaOfName,
  nameById,
  rangeOfName,
  removeName,
  scopeOf,
} from "../../model/book/names";
import { SheetModel } from "../../model/book/sheet";
import { isNumberText } from "../../model/cells/number-text";
import { isError } from "../../model/cells/values";
import { ApiError, invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { rangeHandle } from "../targets";
import { activeSheetOf } from "../../model/book/sheets";

/** A name, by the grid's id for it. */
export interface NameTarget {
  book: Book;
  id: string;
}

declare module "../../richapi/handle" {
  interface Targets {
    NamedItem: NameTarget;
  }
}

const { property, method, navigation } = membersOf<NameTarget>();

const entry = ({ book, id }: NameTarget) => nameById(book, id);

/** What a name comes to, and its kind as `Excel.NamedItemType` names it. */
interface Meaning {
  type: "String" | "Integer" | "Double" | "Boolean" | "Range" | "Error";
  value: string | number | boolean;
}

async function meaningOf(target: NameTarget): Promise<Meaning> {
  const name = entry(target);
  const formula = formulaOfName(name).slice(1);
  const range = rangeOfName(target.book, name);
  if (range !== null) return { type: "Range", value: fixedReference(range.sheet, range.area).slice(1) };
  const error = formula.slice(formula.lastIndexOf("!", formula.length - 2) + 1);
  if (isError(formula)) return { type: "Error", value: formula };
  if (isError(error)) return { type: "Error", value: error };
  if (/^(?:TRUE|FALSE)$/iu.test(formula)) return { type: "Boolean", value: formula.toUpperCase() === "TRUE" };
  if (/^"(?:[^"]|"")*"$/u.test(formula)) return { type: "String", value: formula.slice(1, -1).replaceAll('""', '"') };
  if (isNumberText(formula)) {
    const value = Number(formula);
    return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  }
  return calculated(target.book, `=${formula}`);
}

/** What the engine makes of a formula that stands in no cell. */
async function calculated(book: Book, formula: string): Promise<Meaning> {
  const sheet = activeSheetOf(book).id;
  const results = await book.api.getFormula().executeFormulas({ [book.unitId]: { [sheet]: { 0: { 0: [formula] } } } });
  const value = results[book.unitId]?.[sheet]?.[0]?.[0]?.[0]?.value;
  if (typeof value === "number") return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  if (typeof value === "boolean") return { type: "Boolean", value };
  if (typeof value === "string") return { type: isError(value) ? "Error" : "String", value };
  throw new ApiError("NotImplemented", formula);
}

function sheetOf(target: NameTarget): SheetModel | null {
  const scope = scopeOf(entry(target));
  return scope === null ? null : new SheetModel(target.book, scope);
}

function range(target: NameTarget): Handle<"Range"> | null {
  const found = rangeOfName(target.book, entry(target));
  return found === null ? null : rangeHandle(found.sheet, found.area);
}

/** `Excel.NamedItem`. */
export const namedItemClass = objectClass<"NamedItem">({
  name: "NamedItem",
  since: "1.1",
  id: (target) => entry(target).name,
  members: {
    name: property("1.1", (target) => entry(target).name),
    type: property("1.1", async (target) => (await meaningOf(target)).type),
    value: property("1.1", async (target) => (await meaningOf(target)).value),
    visible: property(
      "1.1",
      (target) => entry(target).hidden !== true,
      ({ book, id }, visible) => {
        if (typeof visible !== "boolean") throw invalidArgument("visible");
        changeName(book, id, { hidden: !visible });
      },
    ),
    comment: property(
      "1.4",
      (target) => entry(target).comment ?? "",
      ({ book, id }, comment) => {
        if (typeof comment !== "string") throw invalidArgument("comment");
        changeName(book, id, { comment });
      },
    ),
    scope: property("1.4", (target) => (scopeOf(entry(target)) === null ? "Workbook" : "Worksheet")),
    formula: property(
      "1.7",
      (target) => formulaOfName(entry(target)),
      ({ book, id }, formula) => {
        if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("formula");
        changeName(book, id, { reference: formula });
      },
    ),
    worksheet: navigation("1.4", (target) => {
      return new Handle("Worksheet", required(sheetOf(target)));
    }),
    worksheetOrNullObject: navigation("1.4", (target) => {
      const sheet = sheetOf(target);
      return sheet === null ? null : new Handle("Worksheet", sheet);
    }),
    getRange: method("1.1", (target) => required(range(target))),
    getRangeOrNullObject: method("1.4", range),
    delete: method("1.4", ({ book, id }) => {
      removeName(book, id);
      return null;
    }),
  },
});
