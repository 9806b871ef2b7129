/** `Excel.PageLayout`: how a sheet is printed. */
import { isPaper } from "../../model/looks/papers";
import type { SheetModel } from "../../model/book/sheet";
import type { PageLayout } from "../../model/book/snapshot";
import { flag, oneOf, type Arguments } from "../../richapi/arguments";
import { invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass, type Property } from "../../richapi/object-class";
import { MARGIN_UNITS, POINTS_PER_UNIT } from "./margin-units";
import { printAreaMembers } from "./print-area";

declare module "../../richapi/handle" {
  interface Targets {
    PageLayout: SheetModel;
  }
}

const { property, method, navigation } = membersOf<SheetModel>();

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const ORDERS = ["DownThenOver", "OverThenDown"] as const;
/** A page is scaled by so many per cent. */
const SCALES = { least: 10, most: 400 };

type NamesOf<V> = { [K in keyof PageLayout]: PageLayout[K] extends V ? K : never }[keyof PageLayout];
type FlagName = Exclude<NamesOf<boolean>, undefined>;

const MARGINS = {
  left: "leftMargin",
  right: "rightMargin",
  top: "topMargin",
  bottom: "bottomMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;
type MarginName = (typeof MARGINS)[keyof typeof MARGINS];

const layoutOf = (sheet: SheetModel): PageLayout => sheet.custom.pageLayout;

function toggle(name: FlagName): Property<SheetModel> {
  return property(
    "1.9",
    (sheet) => layoutOf(sheet)[name],
    (sheet, value) => {
      layoutOf(sheet)[name] = flag(value, name);
    },
  );
}

function setMargin(sheet: SheetModel, name: MarginName, points: unknown): void {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument(name);
  layoutOf(sheet)[name] = points;
}

function margin(name: MarginName): Property<SheetModel> {
  return property(
    "1.9",
    (sheet) => layoutOf(sheet)[name],
    (sheet, value) => setMargin(sheet, name, value),
  );
}

function setPrintMargins(sheet: SheetModel, args: Arguments): null {
  const unit = args.word(0, "unit", MARGIN_UNITS);
  for (const [side, given] of Object.entries(args.record(1, "marginOptions"))) {
    if (!Object.hasOwn(MARGINS, side)) throw invalidArgument(`marginOptions.${side}`);
    if (given === undefined || given === null) continue;
    const points = typeof given === "number" ? given * POINTS_PER_UNIT[unit] : given;
    setMargin(sheet, MARGINS[side as keyof typeof MARGINS], points);
  }
  return null;
}

/** Pages wide or high, or a scale in per cent; one of the two, as the dialog has them. */
function setZoom(sheet: SheetModel, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument("zoom");
  const zoom: PageLayout["zoom"] = {};
  for (const [name, number] of Object.entries(value as Record<string, unknown>)) {
    if (number === undefined || number === null) continue;
    const isScale = name === "scale";
    const isPages = name === "horizontalFitToPages" || name === "verticalFitToPages";
    if (!(isScale || isPages) || typeof number !== "number" || !Number.isInteger(number)) throw invalidArgument(name);
    const fits = isScale ? number >= SCALES.least && number <= SCALES.most : number >= 1;
    if (!fits) throw invalidArgument(name);
    zoom[name] = number;
  }
  const fitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  if (fitted === (zoom.scale !== undefined)) throw invalidArgument("zoom");
  layoutOf(sheet).zoom = zoom;
}

/** `Excel.PageLayout`. */
export const pageLayoutClass = objectClass<"PageLayout">({
  name: "PageLayout",
  since: "1.9",
  members: {
    ...printAreaMembers,
    orientation: property(
      "1.9",
      (sheet) => layoutOf(sheet).orientation,
      (sheet, value) => {
        layoutOf(sheet).orientation = oneOf(value, "orientation", ORIENTATIONS);
      },
    ),
    paperSize: property(
      "1.9",
      (sheet) => layoutOf(sheet).paperSize,
      (sheet, value) => {
        if (!isPaper(value)) throw invalidArgument("paperSize");
        layoutOf(sheet).paperSize = value;
      },
    ),
    printOrder: property(
      "1.9",
      (sheet) => layoutOf(sheet).printOrder,
      (sheet, value) => {
        layoutOf(sheet).printOrder = oneOf(value, "printOrder", ORDERS);
      },
    ),
    zoom: property("1.9", (sheet) => ({ ...layoutOf(sheet).zoom }), setZoom),
    blackAndWhite: toggle("blackAndWhite"),
    centerHorizontally: toggle("centerHorizontally"),
    centerVertically: toggle("centerVertically"),
    draftMode: toggle("draftMode"),
    printGridlines: toggle("printGridlines"),
    printHeadings: toggle("printHeadings"),
    leftMargin: margin("leftMargin"),
    rightMargin: margin("rightMargin"),
    topMargin: margin("topMargin"),
    bottomMargin: margin("bottomMargin"),
    headerMargin: margin("headerMargin"),
    footerMargin: margin("footerMargin"),
    setPrintMargins: method("1.9", setPrintMargins),
    headersFooters: navigation("1.9", (sheet) => new Handle("HeaderFooterGroup", sheet)),
  },
});
