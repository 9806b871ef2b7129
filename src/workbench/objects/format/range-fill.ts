/** `Excel.RangeFill`: the background of a range. */
import { apiColour } from "../../model/looks/colours";
import { membersOf, objectClass } from "../../richapi/object-class";
import { colour } from "../checks";
import { changeLook, lookProperty, without, type FormatTarget } from "./target";

const { method } = membersOf<FormatTarget>();

/** What Excel answers for a cell without a fill. */
const NO_FILL = "#FFFFFF";

/** `Excel.RangeFill`. The grid has no patterns, shades and tints. */
export const rangeFillClass = objectClass<"RangeFill">({
  name: "RangeFill",
  since: "1.1",
  members: {
    color: lookProperty(
      "1.1",
      (style) => apiColour(style.bg, NO_FILL),
      (value) => (value === "" ? without("bg") : { bg: { rgb: colour(value, "color") } }),
    ),
    clear: method("1.1", (target) => changeLook(target, without("bg"))),
  },
});
