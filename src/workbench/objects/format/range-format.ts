/** `Excel.RangeFormat`: how a range looks. */
import {
  BooleanNumber,
  HorizontalAlign,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import { INDENT_PIXELS, PADDING_PIXELS } from "../../files/cells/style-maps";
import { fitColumns, fitRows } from "../../model/looks/autofit";
import { isPossibleSize, isStandard, setSize, sizeOf, type Dimension } from "../../model/looks/sizes";
import { uniform } from "../../model/cells/uniform";
import { flag, oneOf } from "../../richapi/arguments";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass, type Property } from "../../richapi/object-class";
import { requireSizable } from "../range/range-protected";
import { within } from "../checks";
import { changeLook, lookProperty, looksOf, without, type FormatTarget } from "./target";

const { property, navigation, method } = membersOf<FormatTarget>();

const HORIZONTALS = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICALS = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;
type Horizontal = (typeof HORIZONTALS)[number];
type Vertical = (typeof VERTICALS)[number];

/** The first of an alignment's grid values is the one that is written. */
const HORIZONTAL_ALIGNS: readonly (readonly [Horizontal, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Justify", HorizontalAlign.BOTH],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];
const VERTICAL_ALIGNS: readonly (readonly [Vertical, VerticalAlign])[] = [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Bottom", VerticalAlign.UNSPECIFIED],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
];
const DIRECTIONS: readonly (readonly [(typeof READING_ORDERS)[number], TextDirection])[] = [
  ["Context", TextDirection.UNSPECIFIED],
  ["LeftToRight", TextDirection.LEFT_TO_RIGHT],
  ["RightToLeft", TextDirection.RIGHT_TO_LEFT],
];
const VERTICAL_TEXT = 180;
const MOST_INDENT = 250;

function nameIn<N, G>(pairs: readonly (readonly [N, G])[], value: G, otherwise: N): N {
  return pairs.find(([, one]) => one === value)?.[0] ?? otherwise;
}

/** The grid's value of an alignment; the grid cannot draw every one of Excel's. */
function valueIn<N extends string, G>(pairs: readonly (readonly [N, G])[], name: N): G {
  const found = pairs.find(([one]) => one === name);
  if (found === undefined) throw new ApiError("UnsupportedOperation", name);
  return found[1];
}

/** The grid turns text clockwise, Excel the other way. */
function orientationOf({ tr }: IStyleData): number {
  if (tr?.v === BooleanNumber.TRUE) return VERTICAL_TEXT;
  return tr === null || tr === undefined || tr.a === 0 ? 0 : -tr.a;
}

function orientationPatch(value: unknown): IStyleData {
  if (value === VERTICAL_TEXT) return { tr: { a: 0, v: BooleanNumber.TRUE } };
  const angle = within(value, -90, 90, "textOrientation");
  return angle === 0 ? without("tr") : { tr: { a: -angle } };
}

function indentOf({ pd, ht }: IStyleData): number {
  const pixels = (ht === HorizontalAlign.RIGHT ? pd?.r : pd?.l) ?? PADDING_PIXELS;
  return Math.max(0, Math.round((pixels - PADDING_PIXELS) / INDENT_PIXELS));
}

function setIndent(target: FormatTarget, level: number): void {
  const isRight = uniform(looksOf(target), (style) => style.ht === HorizontalAlign.RIGHT) === true;
  const pixels = PADDING_PIXELS + level * INDENT_PIXELS;
  changeLook(target, level === 0 ? without("pd") : { pd: isRight ? { r: pixels } : { l: pixels } });
}

function size(dimension: Dimension, name: string): Property<FormatTarget> {
  return property(
    "1.2",
    ({ ranges }) => uniform(ranges, ({ sheet, area }) => sizeOf(sheet, area, dimension)),
    ({ ranges }, value) => {
      if (value === null) return;
      if (typeof value !== "number" || !isPossibleSize(value, dimension)) throw invalidArgument(name);
      for (const { sheet, area } of ranges) {
        requireSizable(sheet, dimension);
        setSize(sheet, area, dimension, value);
      }
    },
  );
}

function standard(dimension: Dimension, name: string): Property<FormatTarget> {
  return property(
    "1.7",
    ({ ranges }) => uniform(ranges, ({ sheet, area }) => isStandard(sheet, area, dimension)),
    ({ ranges }, value) => {
      // Excel documents that false does nothing.
      if (value === null || !flag(value, name)) return;
      for (const { sheet, area } of ranges) {
        requireSizable(sheet, dimension);
        setSize(sheet, area, dimension, null);
      }
    },
  );
}

/** `Excel.RangeFormat`. The grid cannot shrink text to fit its cell. */
export const rangeFormatClass = objectClass<"RangeFormat">({
  name: "RangeFormat",
  since: "1.1",
  members: {
    fill: navigation("1.1", (target) => new Handle("RangeFill", target)),
    font: navigation("1.1", (target) => new Handle("RangeFont", target)),
    borders: navigation("1.1", (target) => new Handle("RangeBorderCollection", target)),
    protection: navigation("1.2", (target) => new Handle("FormatProtection", target)),
    horizontalAlignment: lookProperty(
      "1.1",
      (style) => nameIn(HORIZONTAL_ALIGNS, style.ht ?? HorizontalAlign.UNSPECIFIED, "General"),
      (value) => ({ ht: valueIn(HORIZONTAL_ALIGNS, oneOf(value, "horizontalAlignment", HORIZONTALS)) }),
    ),
    verticalAlignment: lookProperty(
      "1.1",
      (style) => nameIn(VERTICAL_ALIGNS, style.vt ?? VerticalAlign.UNSPECIFIED, "Bottom"),
      (value) => ({ vt: valueIn(VERTICAL_ALIGNS, oneOf(value, "verticalAlignment", VERTICALS)) }),
    ),
    wrapText: lookProperty(
      "1.1",
      (style) => style.tb === WrapStrategy.WRAP,
      (value) => ({ tb: flag(value, "wrapText") ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ),
    textOrientation: lookProperty("1.7", orientationOf, orientationPatch),
    readingOrder: lookProperty(
      "1.9",
      (style) => nameIn(DIRECTIONS, style.td ?? TextDirection.UNSPECIFIED, "Context"),
      (value) => ({ td: valueIn(DIRECTIONS, oneOf(value, "readingOrder", READING_ORDERS)) }),
    ),
    indentLevel: property(
      "1.9",
      (target) => uniform(looksOf(target), indentOf),
      (target, value) => {
        if (value !== null) setIndent(target, Math.trunc(within(value, 0, MOST_INDENT, "indentLevel")));
      },
    ),
    adjustIndent: method("1.11", (target, args) => {
      const level = uniform(looksOf(target), indentOf) ?? 0;
      setIndent(target, within(level + args.integer(0, "amount"), 0, MOST_INDENT, "amount"));
    }),
    columnWidth: size("columns", "columnWidth"),
    rowHeight: size("rows", "rowHeight"),
    useStandardWidth: standard("columns", "useStandardWidth"),
    useStandardHeight: standard("rows", "useStandardHeight"),
    autofitColumns: method("1.2", async ({ ranges }) => {
      for (const { sheet, area } of ranges) {
        await sheet.book.calculation.settled();
        requireSizable(sheet, "columns");
        fitColumns(sheet, area);
      }
    }),
    autofitRows: method("1.2", async ({ ranges }) => {
      for (const { sheet, area } of ranges) {
        await sheet.book.calculation.settled();
        requireSizable(sheet, "rows");
        fitRows(sheet, area);
      }
    }),
  },
});
