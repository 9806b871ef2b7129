/** The members of `Excel.Range` for how a range looks and where it lies: format, sizes, hidden rows and columns. */
import { exact } from "../../model/cells/lengths";
import { distanceTo, hiddenState, setHidden, type Dimension } from "../../model/looks/sizes";
import { flag } from "../../richapi/arguments";
import { Handle } from "../../richapi/handle";
import { membersOf, type Member, type Property } from "../../richapi/object-class";
import { requireSizable } from "./range-protected";
import type { RangeTarget } from "../targets";

const { property, navigation } = membersOf<RangeTarget>();

function hidden(dimension: Dimension, name: string): Property<RangeTarget> {
  return property(
    "1.2",
    ({ sheet, area }) => hiddenState(sheet, area, dimension),
    ({ sheet, area }, value) => {
      if (value === null) return;
      const isHidden = flag(value, name);
      requireSizable(sheet, dimension);
      setHidden(sheet, area, dimension, isHidden);
    },
  );
}

/** A cell is hidden where its row or its column is. */
function isHidden({ sheet, area }: RangeTarget): boolean | null {
  const [rows, columns] = [hiddenState(sheet, area, "rows"), hiddenState(sheet, area, "columns")];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

const left = ({ sheet, area }: RangeTarget): number => distanceTo(sheet, area.column, "columns");
const top = ({ sheet, area }: RangeTarget): number => distanceTo(sheet, area.row, "rows");

/** Members of `Excel.Range`. */
export const rangeLayoutMembers: Record<string, Member<RangeTarget>> = {
  format: navigation("1.1", (range) => new Handle("RangeFormat", { ranges: [range] })),
  columnHidden: hidden("columns", "columnHidden"),
  rowHidden: hidden("rows", "rowHidden"),
  hidden: property("1.2", isHidden),
  left: property("1.10", left),
  top: property("1.10", top),
  width: property("1.10", (range) =>
    exact(distanceTo(range.sheet, range.area.column + range.area.columns, "columns") - left(range)),
  ),
  height: property("1.10", (range) =>
    exact(distanceTo(range.sheet, range.area.row + range.area.rows, "rows") - top(range)),
  ),
};
