/** How cells look that meet a condition: `Excel.ConditionalRangeFormat` with fill, font and borders. */
import {
  BooleanNumber,
  BorderStyleTypes,
  TextDecoration,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleBase,
  type Nullable,
} from "@univerjs/core";
import { typeOfStyle } from "../../model/looks/border-lines";
import { apiColour, BLACK } from "../../model/looks/colours";
import { changeCondition, conditionOf, type ConditionRef } from "../../model/features/conditions";
import { flag, oneOf, text } from "../../richapi/arguments";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { colour } from "../checks";
import { itemAt } from "../range/range-argument";

/** One side of the border. */
export interface BorderRef {
  condition: ConditionRef;
  side: Side;
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

declare module "../../richapi/handle" {
  interface Targets {
    ConditionalRangeFormat: ConditionRef;
    ConditionalRangeFill: ConditionRef;
    ConditionalRangeFont: ConditionRef;
    ConditionalRangeBorderCollection: ConditionRef;
    ConditionalRangeBorder: BorderRef;
  }
}

const { property, method, navigation } = membersOf<ConditionRef>();

const lookOf = (ref: ConditionRef): IStyleBase => conditionOf(ref).look;

/** Lays values over the look; an undefined one takes a value away. */
function change(ref: ConditionRef, patch: { [K in keyof IStyleBase]?: IStyleBase[K] | undefined }): void {
  const look = Object.fromEntries(Object.entries({ ...lookOf(ref), ...patch }).filter(([, one]) => one !== undefined));
  changeCondition(ref, { look });
}

const colourIn = (value: unknown): { rgb: string } => ({ rgb: colour(value, "color") });

function rgbOf(colour: Nullable<IColorStyle>, otherwise: string): string {
  const rgb = colour?.rgb;
  return typeof rgb === "string" ? apiColour({ rgb }, otherwise) : otherwise;
}

/** What is true, false, or not said. */
function toggle(name: "bl" | "it" | "st", said: (look: IStyleBase) => BooleanNumber | undefined) {
  return property(
    "1.6",
    (ref) => {
      const given = said(lookOf(ref));
      return given === undefined ? null : given === BooleanNumber.TRUE;
    },
    (ref, value) => {
      const number = flag(value, name) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      change(ref, name === "st" ? { st: { s: number } } : { [name]: number });
    },
  );
}

/** `Excel.ConditionalRangeFormat`. */
export const conditionalRangeFormatClass = objectClass<"ConditionalRangeFormat">({
  name: "ConditionalRangeFormat",
  since: "1.6",
  members: {
    fill: navigation("1.6", (ref) => new Handle("ConditionalRangeFill", ref)),
    font: navigation("1.6", (ref) => new Handle("ConditionalRangeFont", ref)),
    borders: navigation("1.6", (ref) => new Handle("ConditionalRangeBorderCollection", ref)),
    numberFormat: property(
      "1.6",
      (ref) => lookOf(ref).n?.pattern ?? null,
      (ref, value) => {
        const pattern = text(value, "numberFormat");
        change(ref, { n: pattern === "" ? undefined : { pattern } });
      },
    ),
  },
});

/** `Excel.ConditionalRangeFill`. */
export const conditionalRangeFillClass = objectClass<"ConditionalRangeFill">({
  name: "ConditionalRangeFill",
  since: "1.6",
  members: {
    color: property(
      "1.6",
      (ref) => rgbOf(lookOf(ref).bg, ""),
      (ref, value) => change(ref, { bg: colourIn(value) }),
    ),
    clear: method("1.6", (ref) => change(ref, { bg: undefined })),
  },
});

const UNDERLINES = ["None", "Single", "Double"] as const;

/** `Excel.ConditionalRangeFont`. */
export const conditionalRangeFontClass = objectClass<"ConditionalRangeFont">({
  name: "ConditionalRangeFont",
  since: "1.6",
  members: {
    color: property(
      "1.6",
      (ref) => rgbOf(lookOf(ref).cl, ""),
      (ref, value) => change(ref, { cl: colourIn(value) }),
    ),
    bold: toggle("bl", ({ bl }) => bl),
    italic: toggle("it", ({ it }) => it),
    strikethrough: toggle("st", ({ st }) => st?.s),
    underline: property(
      "1.6",
      (ref) => {
        const { ul } = lookOf(ref);
        if (ul === undefined) return null;
        if (ul.s !== BooleanNumber.TRUE) return "None";
        return ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
      },
      (ref, value) => {
        const word = oneOf(value, "underline", UNDERLINES);
        const s = word === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
        change(ref, { ul: word === "Double" ? { s, t: TextDecoration.DOUBLE } : { s } });
      },
    ),
    clear: method("1.6", (ref) =>
      change(ref, { cl: undefined, bl: undefined, it: undefined, st: undefined, ul: undefined }),
    ),
  },
});

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const LETTERS = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;
/** As `Excel.ConditionalRangeBorderLineStyle` names them: thin lines all. */
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

const border = (condition: ConditionRef, side: Side): Handle<"ConditionalRangeBorder"> =>
  new Handle("ConditionalRangeBorder", { condition, side });

/** `Excel.ConditionalRangeBorderCollection`: the four sides. */
export const conditionalRangeBorderCollectionClass = objectClass<"ConditionalRangeBorderCollection">({
  name: "ConditionalRangeBorderCollection",
  since: "1.6",
  items: (ref) => SIDES.map((side) => border(ref, side)),
  members: {
    count: property("1.6", () => SIDES.length),
    top: navigation("1.6", (ref) => border(ref, "EdgeTop")),
    bottom: navigation("1.6", (ref) => border(ref, "EdgeBottom")),
    left: navigation("1.6", (ref) => border(ref, "EdgeLeft")),
    right: navigation("1.6", (ref) => border(ref, "EdgeRight")),
    getItem: method("1.6", (ref, args) => border(ref, args.word(0, "index", SIDES))),
    getItemAt: method("1.6", (ref, args) => border(ref, itemAt(SIDES, args.integer(0, "index")))),
  },
});

function lineOf({ condition, side }: BorderRef): IBorderStyleData {
  return lookOf(condition).bd?.[LETTERS[side]] ?? { s: BorderStyleTypes.NONE, cl: { rgb: BLACK } };
}

function changeLine(ref: BorderRef, patch: Partial<IBorderStyleData>): void {
  change(ref.condition, { bd: { ...lookOf(ref.condition).bd, [LETTERS[ref.side]]: { ...lineOf(ref), ...patch } } });
}

const line = membersOf<BorderRef>();

/** `Excel.ConditionalRangeBorder`. */
export const conditionalRangeBorderClass = objectClass<"ConditionalRangeBorder">({
  name: "ConditionalRangeBorder",
  since: "1.6",
  id: ({ side }) => side,
  members: {
    sideIndex: line.property("1.6", ({ side }) => side),
    color: line.property(
      "1.6",
      (ref) => rgbOf(lineOf(ref).cl, BLACK),
      (ref, value) => changeLine(ref, { cl: colourIn(value) }),
    ),
    style: line.property(
      "1.6",
      (ref) => STYLES.find((style) => typeOfStyle(style, "Thin") === lineOf(ref).s) ?? "Continuous",
      (ref, value) => changeLine(ref, { s: typeOfStyle(oneOf(value, "style", STYLES), "Thin") }),
    ),
  },
});
