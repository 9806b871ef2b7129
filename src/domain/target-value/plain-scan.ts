/** The commonest shapes without the grammar: `≥95%`, `50个`, `14.03`. */
import { fromDigits } from "../decimal";
import type { Operator, Quantity } from "../quantity";
import { isDigitCode } from "../scan-number";
import { kindOf, looksLikeSerial, looksMisread } from "./read-figure";
import { knownUnit } from "./scan-unit";

const NO_NOTES: Quantity["notes"] = [];
const NO_MARKS: Quantity["marks"] = [];
const MISREAD: Quantity["marks"] = ["possible-ocr-operator"];
const SERIAL: Quantity["marks"] = ["excel-date-serial"];

/** More digits than these are left to the grammar; 8 may be a date. */
const MOST_DIGITS = 7;
const LONGEST = 16;

const SIGNS = new Map<number, Operator>([
  [0x2265, ">="],
  [0x2264, "<="],
  [0x3e, ">"],
  [0x3c, "<"],
  [0x3d, "="],
]);

/** Units that may also make a date, or whose spelling is remarked on. */
const LEFT_TO_GRAMMAR = new Set(["年", "月", "日", "百分比", "百分号"]);

/**
 * Reads `[sign]digits[.digits][unit]`, one character after another.
 *
 * @param text a trimmed text
 * @returns null where the text has any other shape; the grammar then has the word
 * @example scanPlain("≥95%") // { kind: "percent", op: ">=", value: 0.95, unit: "%", … }
 */
export function scanPlain(text: string): Quantity | null {
  const { length } = text;
  if (length > LONGEST) return null;
  let at = 0;
  let code = text.charCodeAt(0);
  let op: Operator = "=";
  let explicit = false;
  if (!isDigitCode(code)) {
    const sign = SIGNS.get(code);
    if (sign === undefined) return null;
    op = sign;
    explicit = true;
    code = text.charCodeAt((at = 1));
  }
  const start = at;
  let digits = 0;
  for (; isDigitCode(code); code = text.charCodeAt(++at)) digits = digits * 10 + (code - 48);
  if (at === start || at - start > MOST_DIGITS) return null;
  let places = 0;
  if (code === 46) {
    const point = at;
    for (code = text.charCodeAt(++at); isDigitCode(code); code = text.charCodeAt(++at))
      digits = digits * 10 + (code - 48);
    places = at - point - 1;
    if (places === 0 || places > MOST_DIGITS) return null;
  }
  if (at === length) {
    const value = fromDigits(digits, places);
    const marks = places === 0 && looksLikeSerial(value) ? SERIAL : NO_MARKS;
    return {
      text,
      kind: "number",
      op,
      opExplicit: explicit,
      value,
      upper: null,
      unit: null,
      grade: null,
      notes: NO_NOTES,
      marks,
    };
  }
  const name = text.slice(at);
  const known = knownUnit(name);
  if (known === undefined || LEFT_TO_GRAMMAR.has(name)) return null;
  const { unit, sort } = known;
  const value = fromDigits(digits, sort === "percent" ? places + 2 : sort === "permille" ? places + 3 : places);
  const misread =
    sort === "percent" && looksMisread({ value: fromDigits(digits, places), digits, places, end: at }, sort, explicit);
  const marks = misread ? MISREAD : NO_MARKS;
  return {
    text,
    kind: kindOf(sort),
    op,
    opExplicit: explicit,
    value,
    upper: null,
    unit,
    grade: null,
    notes: NO_NOTES,
    marks,
  };
}
