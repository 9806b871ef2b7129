/** `Excel.TableRowCollection` and `Excel.TableRow`. */
import type { Area } from "../../model/cells/area";
import { writeCells } from "../../model/features/table-cells";
import { addRows, isWaiting, removeRow, requireChangeable } from "../../model/features/table-shape";
import type { TableModel } from "../../model/features/tables";
import { matrix, valueOf } from "../../model/cells/values";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { rangeHandle } from "../targets";

/** A row by its place among the rows of data: another one stands there once rows above it go. */
export interface RowRef {
  table: TableModel;
  place: number;
}

declare module "../../richapi/handle" {
  interface Targets {
    TableRowCollection: TableModel;
    TableRow: RowRef;
  }
}

const countOf = (table: TableModel): number => (isWaiting(table) ? 0 : table.body.rows);

/** A matrix as wide as the table; a single value fills one row. */
function valuesIn(given: unknown, columns: number): unknown[][] {
  if (!Array.isArray(given)) {
    if (typeof given === "object" && given !== null) throw invalidArgument("values");
    return [Array.from({ length: columns }, () => given)];
  }
  const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === columns;
  if (given.length === 0 || !given.every(fits)) throw invalidArgument("values");
  return given;
}

const collection = membersOf<TableModel>();

/** `Excel.TableRowCollection`. */
export const tableRowCollectionClass = objectClass<"TableRowCollection">({
  name: "TableRowCollection",
  since: "1.1",
  items: (table) => Array.from({ length: countOf(table) }, (_, place) => new Handle("TableRow", { table, place })),
  members: {
    count: collection.property("1.1", countOf),
    add: collection.method("1.1", async (table, args) => {
      const values = args.has(1) ? valuesIn(args.raw(1), table.columns.length) : null;
      // Minus one means the end, as leaving it out does.
      const index = args.optionalInteger(0, "index", -1);
      const always = args.optionalFlag(2, "alwaysInsert", true);
      const rows = values?.length ?? 1;
      const place = await addRows(table, index === -1 ? null : index, rows, always);
      const { body, sheet } = table;
      if (values !== null) writeCells(sheet, { ...body, row: body.row + place, rows }, values);
      return new Handle("TableRow", { table, place });
    }),
    getCount: collection.method("1.4", countOf),
    getItemAt: collection.method("1.1", (table, args) => {
      const place = args.integer(0, "index");
      if (place < 0 || place >= countOf(table)) throw invalidArgument("index");
      return new Handle("TableRow", { table, place });
    }),
  },
});

function areaOf({ table, place }: RowRef): Area {
  const { body } = table;
  if (place >= body.rows) throw new ApiError("ItemNotFound");
  return { ...body, row: body.row + place, rows: 1 };
}

const { property, method } = membersOf<RowRef>();

/** `Excel.TableRow`. */
export const tableRowClass = objectClass<"TableRow">({
  name: "TableRow",
  since: "1.1",
  members: {
    index: property("1.1", ({ place }) => place),
    values: property(
      "1.1",
      (ref) => {
        const { sheet } = ref.table;
        return matrix(sheet, areaOf(ref), "", (row, column) => valueOf(sheet.cell(row, column)));
      },
      (ref, value) => {
        const { table } = ref;
        requireChangeable(table.sheet);
        const values = valuesIn(value, table.columns.length);
        if (values.length !== 1) throw invalidArgument("values");
        writeCells(table.sheet, areaOf(ref), values);
      },
    ),
    delete: method("1.1", ({ table, place }) => removeRow(table, place)),
    getRange: method("1.1", (ref) => rangeHandle(ref.table.sheet, areaOf(ref))),
  },
});
