/** `Excel.RangeBorderCollection` and `Excel.RangeBorder`: the lines around and within a range. */
import { BorderStyleTypes } from "@univerjs/core";
import { LINE_STYLES, LINE_WEIGHTS, lineOf, typeOfStyle, typeOfWeight } from "../../model/looks/border-lines";
import { BORDER_SIDES, drawLine, linesOf, type BorderSide, type Line } from "../../model/looks/borders";
import { apiColour, BLACK } from "../../model/looks/colours";
import { uniform } from "../../model/cells/uniform";
import { oneOf } from "../../richapi/arguments";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { colour } from "../checks";
import { itemAt } from "../range/range-argument";
import type { FormatTarget } from "./target";

/** One side of some areas. */
export interface BorderTarget extends FormatTarget {
  side: BorderSide;
}

declare module "../../richapi/handle" {
  interface Targets {
    RangeBorder: BorderTarget;
  }
}

const { property } = membersOf<BorderTarget>();
const collection = membersOf<FormatTarget>();

/** What all lines of the side agree on; null where they differ. */
function agreed<V>({ ranges, side }: BorderTarget, ask: (line: Line) => V): V | null {
  const lines = ranges.flatMap(({ sheet, area }) => linesOf(sheet, area, side));
  return uniform(lines, ask);
}

function draw({ ranges, side }: BorderTarget, next: (line: Line) => Line): void {
  for (const { sheet, area } of ranges) {
    sheet.requireFormattable(area);
    // Where lines differ, the new one is drawn over all of them.
    const [line = null, ...others] = linesOf(sheet, area, side);
    drawLine(sheet, area, side, next(others.length === 0 ? line : (others.find((one) => one !== null) ?? line)));
  }
}

const nameOf = (line: Line): ReturnType<typeof lineOf> => lineOf(line?.type ?? BorderStyleTypes.NONE);

/** `Excel.RangeBorder`. */
export const rangeBorderClass = objectClass<"RangeBorder">({
  name: "RangeBorder",
  since: "1.1",
  id: ({ side }) => side,
  members: {
    sideIndex: property("1.1", ({ side }) => side),
    style: property(
      "1.1",
      (target) => agreed(target, (line) => nameOf(line).style),
      (target, value) => {
        if (value === null) return;
        const style = oneOf(value, "style", LINE_STYLES);
        draw(target, (line) =>
          style === "None" ? null : { type: typeOfStyle(style, nameOf(line).weight), rgb: line?.rgb ?? BLACK },
        );
      },
    ),
    weight: property(
      "1.1",
      (target) => agreed(target, (line) => nameOf(line).weight),
      (target, value) => {
        if (value === null) return;
        const weight = oneOf(value, "weight", LINE_WEIGHTS);
        draw(target, (line) => ({ type: typeOfWeight(weight, nameOf(line).style), rgb: line?.rgb ?? BLACK }));
      },
    ),
    color: property(
      "1.1",
      (target) => agreed(target, (line) => apiColour({ rgb: line?.rgb ?? null }, BLACK)),
      (target, value) => {
        if (value === null) return;
        const rgb = colour(value, "color");
        // A colour alone draws a thin line where there was none.
        draw(target, (line) => ({ type: line?.type ?? BorderStyleTypes.THIN, rgb }));
      },
    ),
  },
});

function borderOf({ ranges }: FormatTarget, side: BorderSide): Handle<"RangeBorder"> {
  return new Handle("RangeBorder", { ranges, side });
}

/** `Excel.RangeBorderCollection`. */
export const rangeBorderCollectionClass = objectClass<"RangeBorderCollection">({
  name: "RangeBorderCollection",
  since: "1.1",
  items: (target) => BORDER_SIDES.map((side) => borderOf(target, side)),
  members: {
    count: collection.property("1.1", () => BORDER_SIDES.length),
    getItem: collection.method("1.1", (target, args) => borderOf(target, args.word(0, "index", BORDER_SIDES))),
    getItemAt: collection.method("1.1", (target, args) => {
      return borderOf(target, itemAt(BORDER_SIDES, args.integer(0, "index")));
    }),
  },
});
