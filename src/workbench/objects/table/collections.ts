/** `Excel.TableCollection` and `Excel.TableScopedCollection`. */
import type { Book } from "../../model/book/book";
import type { SheetModel } from "../../model/book/sheet";
import { addTable } from "../../model/features/table-shape";
import { findTable, tablesOf, tablesOn, type TableModel } from "../../model/features/tables";
import { required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { itemAt, rangeArgument } from "../range/range-argument";
import type { RangeTarget } from "../targets";
import { activeSheetOf } from "../../model/book/sheets";

/** The tables of a sheet, or of the workbook. */
export interface TableScope {
  book: Book;
  sheet: SheetModel | null;
}

/** The tables that meet a range, or lie in it wholly. */
export interface RangeTables {
  range: RangeTarget;
  whole: boolean;
}

declare module "../../richapi/handle" {
  interface Targets {
    TableCollection: TableScope;
    TableScopedCollection: RangeTables;
    Table: TableModel;
  }
}

const handle = (table: TableModel): Handle<"Table"> => new Handle("Table", table);
const handleOrNull = (table: TableModel | null | undefined): Handle<"Table"> | null =>
  table === null || table === undefined ? null : handle(table);

const all = ({ book, sheet }: TableScope): TableModel[] => tablesOf(book, sheet);
const { property, method } = membersOf<TableScope>();

/** `Excel.TableCollection`. */
export const tableCollectionClass = objectClass<"TableCollection">({
  name: "TableCollection",
  since: "1.1",
  items: (scope) => all(scope).map(handle),
  members: {
    count: property("1.1", (scope) => all(scope).length),
    // An address without a sheet's name lies on the sheet in front.
    add: method("1.1", async ({ book, sheet }, args) => {
      const range = rangeArgument(book, sheet ?? activeSheetOf(book), args, 0, "address");
      return handle(await addTable(range.sheet, range.area, args.flag(1, "hasHeaders")));
    }),
    getCount: method("1.4", (scope) => all(scope).length),
    getItem: method("1.1", ({ book, sheet }, args) => handle(required(findTable(book, sheet, args.text(0, "key"))))),
    getItemOrNullObject: method("1.4", ({ book, sheet }, args) =>
      handleOrNull(findTable(book, sheet, args.text(0, "key"))),
    ),
    getItemAt: method("1.1", (scope, args) => handle(itemAt(all(scope), args.integer(0, "index")))),
  },
});

const scoped = membersOf<RangeTables>();

function within({ range, whole }: RangeTables): TableModel[] {
  return tablesOn(range.sheet, range.area, whole);
}

function named(target: RangeTables, key: string): TableModel | undefined {
  return within(target).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

/** `Excel.TableScopedCollection`. */
export const tableScopedCollectionClass = objectClass<"TableScopedCollection">({
  name: "TableScopedCollection",
  since: "1.9",
  items: (target) => within(target).map(handle),
  members: {
    getCount: scoped.method("1.9", (target) => within(target).length),
    getFirst: scoped.method("1.9", (target) => handle(required(within(target)[0]))),
    getItem: scoped.method("1.9", (target, args) => handle(required(named(target, args.text(0, "key"))))),
    getItemOrNullObject: scoped.method("1.14", (target, args) => handleOrNull(named(target, args.text(0, "key")))),
  },
});
