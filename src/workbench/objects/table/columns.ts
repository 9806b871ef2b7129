/** `Excel.TableColumnCollection` and `Excel.TableColumn`. */
import type { Area } from "../../model/cells/area";
import { asText, writeCells } from "../../model/features/table-cells";
import { addColumn, removeColumn, requireChangeable } from "../../model/features/table-shape";
import type { TableModel } from "../../model/features/tables";
import { matrix, textAt, valueOf } from "../../model/cells/values";
import { ApiError, invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { itemAt } from "../range/range-argument";
import { rangeHandle } from "../targets";

/** A column by the id that the grid gave it. */
export interface ColumnRef {
  table: TableModel;
  id: string;
}

declare module "../../richapi/handle" {
  interface Targets {
    TableColumnCollection: TableModel;
    TableColumn: ColumnRef;
  }
}

/** Excel's ids are numbers and stay with their column: the grid's ids get one each as they are first asked for. */
function numberOf({ table, id }: ColumnRef): number {
  const metas = table.columns.map(({ id: one, meta }) => ({
    one,
    number: (meta as { number?: number }).number ?? null,
  }));
  const known = metas.find(({ one }) => one === id)?.number ?? null;
  if (known !== null) return known;
  const number = Math.max(0, ...metas.map((meta) => meta.number ?? 0)) + 1;
  const column = required(table.grid.getColumn(id));
  column.setMeta({ ...column.getMeta(), number });
  return number;
}

function refs(table: TableModel): ColumnRef[] {
  return table.columns.map(({ id }) => ({ table, id }));
}

function placeOf({ table, id }: ColumnRef): number {
  const place = table.columns.findIndex((column) => column.id === id);
  if (place < 0) throw new ApiError("ItemNotFound");
  return place;
}

/** A person may have written over a header. */
function nameOf(ref: ColumnRef): string {
  const { table } = ref;
  const place = placeOf(ref);
  const written = table.header === null ? "" : textAt(table.sheet, table.header.row, table.area.column + place);
  return written === "" ? itemAt(table.columns, place).displayName : written;
}

function find(table: TableModel, key: unknown): Handle<"TableColumn"> | null {
  const all = refs(table);
  for (const ref of all) numberOf(ref);
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument("key");
  const found = all.find((ref) =>
    typeof key === "number" ? numberOf(ref) === key : nameOf(ref).toLowerCase() === key.toLowerCase(),
  );
  return found === undefined ? null : new Handle("TableColumn", found);
}

function slice(ref: ColumnRef, area: Area | null): Area {
  const whole = required(area);
  return { ...whole, column: whole.column + placeOf(ref), columns: 1 };
}

function valuesIn(ref: ColumnRef, given: unknown): void {
  requireChangeable(ref.table.sheet);
  const area = slice(ref, ref.table.whole);
  const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === 1;
  const rows: unknown = Array.isArray(given) ? given : Array.from({ length: area.rows }, () => [given]);
  if (!Array.isArray(rows) || rows.length !== area.rows || !rows.every(fits)) throw invalidArgument("values");
  writeCells(ref.table.sheet, area, rows);
  keepName(ref);
}

/** What stands in the header is the column's name. */
function keepName(ref: ColumnRef): void {
  const { table } = ref;
  const name = nameOf(ref);
  table.reshape(
    table.area,
    table.columns.map((column) => (column.id === ref.id ? { ...column, displayName: name } : column)),
  );
}

function rename(ref: ColumnRef, value: unknown): void {
  const { table, id } = ref;
  if (typeof value !== "string" || value === "" || value.length > 255) throw invalidArgument("name");
  const found = find(table, value);
  if (found !== null && found.target.id !== id) throw invalidArgument("name");
  requireChangeable(table.sheet);
  const columns = table.columns.map((column) => (column.id === id ? { ...column, displayName: value } : column));
  if (table.header !== null) writeCells(table.sheet, slice(ref, table.header), [[asText(value)]]);
  table.reshape(table.area, columns);
}

const collection = membersOf<TableModel>();

/** `Excel.TableColumnCollection`. */
export const tableColumnCollectionClass = objectClass<"TableColumnCollection">({
  name: "TableColumnCollection",
  since: "1.1",
  items: (table) => refs(table).map((ref) => new Handle("TableColumn", ref)),
  members: {
    count: collection.property("1.1", (table) => table.columns.length),
    add: collection.method("1.1", async (table, args) => {
      const name = args.has(2) ? args.text(2, "name") : null;
      if (name !== null && find(table, name) !== null) throw invalidArgument("name");
      // Minus one means the end, as leaving it out does.
      const index = args.optionalInteger(0, "index", -1);
      const place = await addColumn(table, index === -1 ? null : index, name);
      const ref = itemAt(refs(table), place);
      if (args.has(1)) {
        valuesIn(ref, args.raw(1));
        if (name !== null) rename(ref, name);
      }
      return new Handle("TableColumn", ref);
    }),
    getCount: collection.method("1.4", (table) => table.columns.length),
    getItem: collection.method("1.1", (table, args) => required(find(table, args.raw(0)))),
    getItemOrNullObject: collection.method("1.4", (table, args) => find(table, args.raw(0))),
    getItemAt: collection.method(
      "1.1",
      (table, args) => new Handle("TableColumn", itemAt(refs(table), args.integer(0, "index"))),
    ),
  },
});

const { property, method } = membersOf<ColumnRef>();

/** `Excel.TableColumn`. */
export const tableColumnClass = objectClass<"TableColumn">({
  name: "TableColumn",
  since: "1.1",
  id: numberOf,
  members: {
    id: property("1.1", numberOf),
    index: property("1.1", placeOf),
    name: property("1.1", nameOf, rename),
    values: property(
      "1.1",
      (ref) => {
        const { sheet, whole } = ref.table;
        return matrix(sheet, slice(ref, whole), "", (row, column) => valueOf(sheet.cell(row, column)));
      },
      valuesIn,
    ),
    delete: method("1.1", (ref) => removeColumn(ref.table, placeOf(ref))),
    getRange: method("1.1", (ref) => rangeHandle(ref.table.sheet, slice(ref, ref.table.whole))),
    getDataBodyRange: method("1.1", (ref) => rangeHandle(ref.table.sheet, slice(ref, ref.table.body))),
    getHeaderRowRange: method("1.1", (ref) => rangeHandle(ref.table.sheet, slice(ref, ref.table.header))),
    getTotalRowRange: method("1.1", (ref) => rangeHandle(ref.table.sheet, slice(ref, ref.table.totals))),
  },
});
