/** `Excel.NamedItemCollection`: the names of the workbook or of one sheet. */
import { addName, findName, fixedReference, namesOf, type NameScope } from "../../model/book/names";
import type { Arguments } from "../../richapi/arguments";
import { invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";

declare module "../../richapi/handle" {
  interface Targets {
    NamedItemCollection: NameScope;
  }
}

const { method } = membersOf<NameScope>();

const handleOf = ({ book }: NameScope, id: string): Handle<"NamedItem"> => new Handle("NamedItem", { book, id });

function add(scope: NameScope, args: Arguments, reference: string): Handle<"NamedItem"> {
  return handleOf(scope, addName(scope, args.text(0, "name"), reference, args.optionalText(2, "comment", "")));
}

function find(scope: NameScope, args: Arguments): Handle<"NamedItem"> | null {
  const found = findName(scope, args.text(0, "name"));
  return found === null ? null : handleOf(scope, found.id);
}

/** `Excel.NamedItemCollection`. */
export const namedItemCollectionClass = objectClass<"NamedItemCollection">({
  name: "NamedItemCollection",
  since: "1.1",
  items: (scope) => namesOf(scope).map(({ id }) => handleOf(scope, id)),
  members: {
    add: method("1.4", (scope, args) => {
      const range = args.handle(1, "Range")?.target;
      return add(
        scope,
        args,
        range === undefined ? args.text(1, "reference") : fixedReference(range.sheet, range.area),
      );
    }),
    addFormulaLocal: method("1.4", (scope, args) => {
      const formula = args.text(1, "formula");
      if (!formula.startsWith("=")) throw invalidArgument("formula");
      return add(scope, args, formula);
    }),
    getCount: method("1.4", (scope) => namesOf(scope).length),
    getItem: method("1.1", (scope, args) => required(find(scope, args))),
    getItemOrNullObject: method("1.4", find),
  },
});
