/** `Excel.Table`. */
import type { Area } from "../../model/cells/area";
import { deleteTable, requireChangeable, resizeTable, showHeaders, showTotals } from "../../model/features/table-shape";
import { dissolveTable, renameTable, type TableModel } from "../../model/features/tables";
import { flag, text } from "../../richapi/arguments";
import { invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { rangeArgument } from "../range/range-argument";
import { rangeHandle } from "../targets";

const { property, method, navigation } = membersOf<TableModel>();

/** Styles that Excel brings. */
const STYLES = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/u;

type Flag = "firstColumn" | "lastColumn" | "rowStripes" | "columnStripes" | "filterButtons";

/** What files say of a table and the grid does not show. */
function noted(name: Flag, otherwise: boolean) {
  return property(
    "1.3",
    ({ meta }) => meta[name] ?? otherwise,
    (table, value) => {
      requireChangeable(table.sheet);
      table.note({ [name]: flag(value, name) });
    },
  );
}

function part(table: TableModel, area: Area | null): Handle<"Range"> {
  return rangeHandle(table.sheet, required(area));
}

/** `Excel.Table`. */
export const tableClass = objectClass<"Table">({
  name: "Table",
  since: "1.1",
  id: ({ id }) => id,
  members: {
    id: property("1.1", ({ id }) => id),
    legacyId: property("1.8", ({ id }) => id),
    name: property(
      "1.1",
      (table) => table.name,
      (table, value) => {
        const name = text(value, "name");
        requireChangeable(table.sheet);
        renameTable(table, name);
      },
    ),
    style: property(
      "1.1",
      ({ meta }) => meta.style ?? "",
      (table, value) => {
        if (typeof value !== "string" || !STYLES.test(value)) throw invalidArgument("style");
        requireChangeable(table.sheet);
        table.note({ style: value });
      },
    ),
    showHeaders: property(
      "1.1",
      (table) => table.hasHeaders,
      (table, value) => showHeaders(table, flag(value, "showHeaders")),
    ),
    showTotals: property(
      "1.1",
      (table) => table.hasTotals,
      (table, value) => showTotals(table, flag(value, "showTotals")),
    ),
    highlightFirstColumn: noted("firstColumn", false),
    highlightLastColumn: noted("lastColumn", false),
    showBandedRows: noted("rowStripes", true),
    showBandedColumns: noted("columnStripes", false),
    showFilterButton: noted("filterButtons", true),
    columns: navigation("1.1", (table) => new Handle("TableColumnCollection", table)),
    rows: navigation("1.1", (table) => new Handle("TableRowCollection", table)),
    worksheet: navigation("1.2", (table) => new Handle("Worksheet", table.sheet)),
    getRange: method("1.1", (table) => part(table, table.whole)),
    getHeaderRowRange: method("1.1", (table) => part(table, table.header)),
    getDataBodyRange: method("1.1", (table) => part(table, table.body)),
    getTotalRowRange: method("1.1", (table) => part(table, table.totals)),
    convertToRange: method("1.2", (table) => {
      requireChangeable(table.sheet);
      const { sheet, whole } = table;
      dissolveTable(table);
      return rangeHandle(sheet, whole);
    }),
    delete: method("1.1", (table) => deleteTable(table)),
    resize: method("1.13", (table, args) => {
      const range = rangeArgument(table.book, table.sheet, args, 0, "newRange");
      if (range.sheet.id !== table.sheet.id) throw invalidArgument("newRange");
      resizeTable(table, range.area);
    }),
  },
});
