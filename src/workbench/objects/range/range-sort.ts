/** `Excel.RangeSort`, and what removing duplicates tells. */
import type { DuplicateCount } from "../../model/cells/duplicates";
import { sortCells, type SortKey } from "../../model/cells/sort-cells";
import { Arguments } from "../../richapi/arguments";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { membersOf, objectClass } from "../../richapi/object-class";
import { requireAllowed } from "./range-protected";
import type { RangeTarget } from "../targets";

declare module "../../richapi/handle" {
  interface Targets {
    RangeSort: RangeTarget;
    RemoveDuplicatesResult: DuplicateCount;
  }
}

/** One level of the sort; colours and icons are not sorted by here. */
function keyOf(given: unknown, size: number): SortKey {
  const field = new Arguments([given]).record(0, "fields");
  const { key, ascending = true, sortOn = "Value", dataOption = "Normal" } = field;
  if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= size) throw invalidArgument("key");
  if (typeof ascending !== "boolean") throw invalidArgument("ascending");
  if (sortOn !== "Value") throw new ApiError("UnsupportedOperation", "sortOn");
  if (dataOption !== "Normal" && dataOption !== "TextAsNumber") throw invalidArgument("dataOption");
  return { key, ascending, textAsNumber: dataOption === "TextAsNumber" };
}

/** `Excel.RangeSort`. */
export const rangeSortClass = objectClass<"RangeSort">({
  name: "RangeSort",
  since: "1.2",
  members: {
    apply: membersOf<RangeTarget>().method("1.2", async ({ sheet, area }, args) => {
      await sheet.book.calculation.settled();
      const fields = args.raw(0);
      const sorts =
        args.optionalWord(3, "orientation", ["Rows", "Columns"] as const, "Rows") === "Rows" ? "rows" : "columns";
      if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields");
      const keys = fields.map((field: unknown) => keyOf(field, sorts === "rows" ? area.columns : area.rows));
      requireAllowed(sheet, "allowSort");
      sheet.requireEditable(area);
      sortCells(sheet, area, keys, {
        matchCase: args.optionalFlag(1, "matchCase", false),
        hasHeaders: args.optionalFlag(2, "hasHeaders", false),
        sorts,
        collation:
          args.optionalWord(4, "method", ["PinYin", "StrokeCount"] as const, "PinYin") === "PinYin"
            ? "pinyin"
            : "stroke",
      });
    }),
  },
});

const { property } = membersOf<DuplicateCount>();

/** `Excel.RemoveDuplicatesResult`. */
export const removeDuplicatesResultClass = objectClass<"RemoveDuplicatesResult">({
  name: "RemoveDuplicatesResult",
  since: "1.9",
  members: {
    removed: property("1.9", ({ removed }) => removed),
    uniqueRemaining: property("1.9", ({ uniqueRemaining }) => uniqueRemaining),
  },
});
