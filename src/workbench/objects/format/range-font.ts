/** `Excel.RangeFont`: the letters of a range. */
import {
  BaselineOffset,
  BooleanNumber,
  TextDecoration,
  type IStyleData,
  type ITextDecoration,
  type Nullable,
} from "@univerjs/core";
import { NEW_BOOK_STYLE } from "../../files/cells/default-style";
import { apiColour, BLACK } from "../../model/looks/colours";
import { uniform } from "../../model/cells/uniform";
import { flag, oneOf } from "../../richapi/arguments";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { membersOf, objectClass, type Property } from "../../richapi/object-class";
import { colour, within } from "../checks";
import { changeLook, lookProperty, looksOf, without, type FormatTarget } from "./target";

const { property } = membersOf<FormatTarget>();

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
/** Excel's longest font name, and its sizes in points. */
const NAME_LIMIT = 31;
const SIZES = [1, 409] as const;

const toggled = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const isOn = (value: Nullable<BooleanNumber>): boolean => value === BooleanNumber.TRUE;

/** The workbook's own font, where a look does not say. */
function ownFont({ ranges }: FormatTarget): IStyleData {
  const style = ranges[0]?.sheet.book.workbook.getSnapshot().defaultStyle;
  const look = typeof style === "string" ? ranges[0]?.sheet.book.workbook.getStyles().get(style) : style;
  return { ...NEW_BOOK_STYLE, ...look };
}

function underlineOf(line: Nullable<ITextDecoration>): (typeof UNDERLINES)[number] {
  if (!isOn(line?.s)) return "None";
  return line?.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function underlinePatch(value: unknown): IStyleData {
  const wanted = oneOf(value, "underline", UNDERLINES);
  // The grid draws a line under the text, not under the whole cell as accountants do.
  if (wanted.endsWith("Accountant")) throw new ApiError("UnsupportedOperation", wanted);
  if (wanted === "None") return without("ul");
  return { ul: { s: BooleanNumber.TRUE, t: wanted === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE } };
}

function raised(offset: BaselineOffset, name: string): Property<FormatTarget> {
  return property(
    "1.9",
    (target) => uniform(looksOf(target), (style) => style.va === offset),
    (target, value) => {
      if (value !== null) changeLook(target, flag(value, name) ? { va: offset } : without("va"));
    },
  );
}

/** `Excel.RangeFont`. */
export const rangeFontClass = objectClass<"RangeFont">({
  name: "RangeFont",
  since: "1.1",
  members: {
    name: property(
      "1.1",
      (target) => uniform(looksOf(target), (style) => style.ff ?? ownFont(target).ff ?? null),
      (target, value) => {
        if (value === null) return;
        if (typeof value !== "string" || value === "" || value.length > NAME_LIMIT) throw invalidArgument("name");
        changeLook(target, { ff: value });
      },
    ),
    size: property(
      "1.1",
      (target) => uniform(looksOf(target), (style) => style.fs ?? ownFont(target).fs ?? null),
      (target, value) => {
        if (value !== null) changeLook(target, { fs: within(value, ...SIZES, "size") });
      },
    ),
    color: lookProperty(
      "1.1",
      (style) => apiColour(style.cl, BLACK),
      (value) => ({ cl: { rgb: colour(value, "color") } }),
    ),
    bold: lookProperty(
      "1.1",
      (style) => isOn(style.bl),
      (value) => ({ bl: toggled(flag(value, "bold")) }),
    ),
    italic: lookProperty(
      "1.1",
      (style) => isOn(style.it),
      (value) => ({ it: toggled(flag(value, "italic")) }),
    ),
    underline: lookProperty("1.1", (style) => underlineOf(style.ul), underlinePatch),
    strikethrough: lookProperty(
      "1.9",
      (style) => isOn(style.st?.s),
      (value) => (flag(value, "strikethrough") ? { st: { s: BooleanNumber.TRUE } } : without("st")),
    ),
    subscript: raised(BaselineOffset.SUBSCRIPT, "subscript"),
    superscript: raised(BaselineOffset.SUPERSCRIPT, "superscript"),
  },
});
