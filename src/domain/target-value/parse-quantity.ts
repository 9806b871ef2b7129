/** Reads 年度指标值 and 实际完成值, in all the spellings of published forms. */
import { foldText } from "../fold-text";
import type { Quantity, QuantityMark } from "../quantity";
import { remember } from "../remember";
import { gradeOf, isPlaceholder, isVague } from "../vocabulary";
import { joinColumns, splitColumns, type ValueColumns } from "./join-columns";
import { leadingOperator } from "./operator-words";
import { scanPlain } from "./plain-scan";
import { isSpelledOut, readText } from "./read-text";
import { unread, type Reading } from "./reading";
import { readUnit } from "./scan-unit";
import { setAsideNotes } from "./set-aside-notes";

/** A value's text is shorter; what is longer is prose, whatever figures it holds. */
const LONGEST = 200;

const NOTHING: Quantity = {
  text: "",
  kind: "placeholder",
  op: null,
  opExplicit: false,
  value: null,
  upper: null,
  unit: null,
  grade: null,
  notes: [],
  marks: [],
};

function quantityOf(
  text: string,
  reading: Reading,
  notes: readonly string[],
  marks: readonly QuantityMark[],
): Quantity {
  const { kind, op, explicit, value, upper, unit } = reading;
  const words = kind === "qualitative";
  return {
    text,
    kind,
    op,
    opExplicit: explicit,
    value,
    upper,
    unit,
    grade: words ? gradeOf(text) : null,
    notes,
    marks: words && isVague(text) ? [...marks, "vague"] : marks,
  };
}

/** 10(万元), (≥)95: a bracket that holds only the unit or the operator belongs to the value. */
function unwrap(text: string, notes: readonly string[]): { text: string; notes: readonly string[] } {
  const [first] = notes;
  if (notes.length !== 1 || first === undefined) return { text, notes };
  if (text === "") return { text: first, notes: [] };
  if (/\d$/u.test(text) && !/\d/u.test(first) && readUnit(first)?.sort !== "unknown" && readUnit(first) !== null) {
    return { text: text + first, notes: [] };
  }
  return /^\d/u.test(text) && leadingOperator(first)?.length === first.length
    ? { text: first + text, notes: [] }
    : { text, notes };
}

const SPOKEN_YEAR = /[一二][〇○零一二三四五六七八九]{3}(?=年)/u;

/** 二〇二三年 as 2023年. */
function withArabicYear(text: string): string {
  const digits = "〇一二三四五六七八九";
  return text.replace(SPOKEN_YEAR, (year) =>
    Array.from(year, (digit) => String(Math.max(0, digits.indexOf(digit)))).join(""),
  );
}

function parseAlone(text: string): Quantity {
  if (text === "") return NOTHING;
  if (text.length > LONGEST) return quantityOf(text, unread("qualitative", null), [], []);
  const columns = splitColumns(text);
  if (columns !== null) return { ...joinColumns(parseAlone(columns.value), columns.columns, parseAlone), text };
  const folded = foldText(text);
  if (folded.text === "") return { ...NOTHING, text };
  if (isPlaceholder(text) && !/^[*_xX×○〇□]{2,}$/u.test(folded.text)) return { ...NOTHING, text };
  const aside = setAsideNotes(withArabicYear(folded.text));
  const { text: clean, notes } = unwrap(aside.text, aside.notes);
  const reading = readText(clean);
  const marks: QuantityMark[] = [...reading.marks];
  if (folded.nonstandard || isSpelledOut(clean)) marks.push("nonstandard-symbol");
  if (notes.some((note) => /[*×xX_]{2,}/u.test(note))) marks.push("template-residue");
  return quantityOf(text, reading, notes, marks);
}

/** Different wordings to keep in mind. */
const MOST_WORDINGS = 2000;
const parseKnown = remember(parseAlone, MOST_WORDINGS);

/**
 * Reads a target or an actual value.
 *
 * Any text is understood as one of the kinds of `Quantity`; nothing is thrown. An operator and a unit that stand in
 * columns of their own are read as if they were written in the value, and `text` then shows all three.
 *
 * @param text as a person sees it
 * @param columns what the operator column (≥, 大于等于) and the unit column hold, where the form has them
 * @returns `value` a fraction for a percent, ISO text for a date (`MM-DD` without a year); the unit keeps its multiplier
 * @example parseQuantity("≥95%") // { kind: "percent", op: ">=", value: 0.95, unit: "%", … }
 * @example parseQuantity("12", { operator: "小于等于", unit: "万元" }) // { text: "小于等于12万元", op: "<=", value: 12, unit: "万元", … }
 */
export function parseQuantity(text: string, columns?: ValueColumns): Quantity {
  const trimmed = text.trim();
  const own = scanPlain(trimmed) ?? parseKnown(trimmed);
  return columns === undefined ? own : joinColumns(own, columns, parseKnown);
}
