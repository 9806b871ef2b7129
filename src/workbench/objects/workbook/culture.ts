/** `Excel.CultureInfo` and its formats: how a Chinese Excel writes numbers and dates. */
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";

declare module "../../richapi/handle" {
  interface Targets {
    CultureInfo: null;
    NumberFormatInfo: null;
    DatetimeFormatInfo: null;
  }
}

/** The language in which the grid writes numbers and dates, whatever language its menus speak. */
const LANGUAGE = "zh-CN";

const { property, navigation } = membersOf<null>();

type Parts = readonly { type: string; value: string }[];

function separator(type: "decimal" | "group"): string {
  const parts: Parts = new Intl.NumberFormat(LANGUAGE).formatToParts(1234567.8);
  return parts.find((part) => part.type === type)?.value ?? "";
}

/** The sign between the parts of a date or of a time. */
function between(options: Intl.DateTimeFormatOptions): string {
  const parts: Parts = new Intl.DateTimeFormat(LANGUAGE, options).formatToParts(0);
  return parts.find(({ type }) => type === "literal")?.value ?? "";
}

const CODES: Readonly<Record<string, string>> = { year: "yyyy", month: "M", day: "d" };

/** A date's pattern in .NET's letters; words between them stand in quotes. */
function pattern(dateStyle: "long" | "short", quote: string): string {
  const parts: Parts = new Intl.DateTimeFormat(LANGUAGE, { dateStyle }).formatToParts(0);
  return parts.map(({ type, value }) => CODES[type] ?? `${quote}${value}${quote}`).join("");
}

/** The sign before decimals, as `Application` tells it too. */
export const decimalSeparator = (): string => separator("decimal");
/** The sign between groups of three digits, as `Application` tells it too. */
export const thousandsSeparator = (): string => separator("group");

/** `Excel.CultureInfo`. */
export const cultureInfoClass = objectClass<"CultureInfo">({
  name: "CultureInfo",
  since: "1.11",
  members: {
    name: property("1.11", () => LANGUAGE),
    numberFormat: navigation("1.11", () => new Handle("NumberFormatInfo", null)),
    datetimeFormat: navigation("1.12", () => new Handle("DatetimeFormatInfo", null)),
  },
});

/** `Excel.NumberFormatInfo`. */
export const numberFormatInfoClass = objectClass<"NumberFormatInfo">({
  name: "NumberFormatInfo",
  since: "1.11",
  members: {
    numberDecimalSeparator: property("1.11", decimalSeparator),
    numberGroupSeparator: property("1.11", thousandsSeparator),
  },
});

/** `Excel.DatetimeFormatInfo`. */
export const datetimeFormatInfoClass = objectClass<"DatetimeFormatInfo">({
  name: "DatetimeFormatInfo",
  since: "1.12",
  members: {
    dateSeparator: property("1.12", () => between({ dateStyle: "short" })),
    timeSeparator: property("1.12", () => between({ timeStyle: "short" })),
    longDatePattern: property("1.12", () => pattern("long", "'")),
    shortDatePattern: property("1.12", () => pattern("short", "")),
    longTimePattern: property("1.12", () => ["H", "mm", "ss"].join(between({ timeStyle: "short" }))),
  },
});
