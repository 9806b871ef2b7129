/** One figure with its unit and the words behind it: 95%及以上, 3个工作日内完成, 10个村. */
import { multiply, sum } from "../decimal";
import type { QuantityKind, QuantityMark } from "../quantity";
import { scanNumber, shifted, type ScannedNumber } from "../scan-number";
import { joinOperators, wordBehind, type WrittenOperator } from "./operator-words";
import { unread, type Reading } from "./reading";
import { looksLikeUnit, scanUnit, type ScannedUnit, type UnitSort } from "./scan-unit";

/** Words that say of a figure no more than that it was reached. */
const DONE =
  /^(?:以上)?(?:全部|全|均|的)?(?:完成|达标|合格|覆盖|到位|满意|通过|落实|发放|办结|解决|执行|实现|及时|优良|正常|支付|拨付)(?:率|度)?$/u;
/** What may not begin the words behind a unit: 3分之1, 3年级, 5周年. */
const NOT_A_THING = /^(?:之|级|龄|制|版|度|前|[-/:]|[无不未])/u;
/** 10日前, 3年后, 2021年为基准: a moment and no amount. */
const MOMENT = /^[年月日天时周]|[前后起初底末]$/u;
/** 2021年 is a year and no 2021 years. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const HAN = /^\p{Script=Han}+$/u;
const LONGEST_THING = 12;

/** The kind that a unit gives its number. */
export function kindOf(sort: UnitSort | null): QuantityKind {
  if (sort === "percent" || sort === "permille") return "percent";
  return sort === "time" ? "duration" : "number";
}

/** The number in its unit: hundredths and thousandths as a fraction. */
export function inUnit(number: ScannedNumber, sort: UnitSort | null): number {
  return sort === "percent" ? shifted(number, 2) : sort === "permille" ? shifted(number, 3) : number.value;
}

/** A figure with its sign: -5, +5. Null where none stands there. */
export function scanSigned(
  text: string,
  start: number,
): { readonly sign: 1 | -1; readonly number: ScannedNumber } | null {
  const first = text.charAt(start);
  const number = scanNumber(text, first === "-" || first === "+" ? start + 1 : start);
  return number === null ? null : { sign: first === "-" ? -1 : 1, number };
}

/** May these words stand behind a unit without changing what the figure says? */
function isThing(tail: string, unit: ScannedUnit | null, closed: boolean): boolean {
  if (tail === "" || DONE.test(tail)) return true;
  if (tail.length > LONGEST_THING || !HAN.test(tail) || NOT_A_THING.test(tail)) return false;
  return closed || unit?.sort === "counter" || unit?.sort === "percent";
}

interface Behind {
  readonly unit: ScannedUnit | null;
  readonly op: ">=" | "<=" | null;
  readonly marks: readonly QuantityMark[];
  /** True where 多 or 余 stands between figure and unit: 100余人. */
  readonly more: boolean;
}

/** The unit, operator word and harmless words behind a figure; null where something else stands there. */
function readBehind(text: string, start: number): Behind | null {
  const more = /^[余多几](?!于)/u.test(text.charAt(start));
  const at = more ? start + 1 : start;
  const unit = scanUnit(text, at);
  if (unit !== null) {
    const closing = wordBehind(text, unit.end);
    const tail = text.slice(unit.end + (closing?.length ?? 0));
    if (isThing(tail, unit, closing !== null)) return { unit, op: closing?.op ?? null, marks: [], more };
  }
  const closing = wordBehind(text, at);
  if (closing !== null && isThing(text.slice(at + closing.length), null, true)) {
    return { unit: null, op: closing.op, marks: [], more };
  }
  const rest = text.slice(at);
  if (rest === "" || DONE.test(rest)) return { unit: null, op: null, marks: [], more };
  if (rest.startsWith("/") && looksLikeUnit(rest.slice(1))) {
    return { unit: { unit: rest, sort: "unknown", end: text.length }, op: null, marks: ["unit-incomplete"], more };
  }
  return readUnknownUnit(rest, more);
}

/** A short word that no list has, with an operator word behind it or not. */
function readUnknownUnit(rest: string, more: boolean): Behind | null {
  for (let length = 1; length <= 4 && length <= rest.length; length++) {
    const closing = length === rest.length ? null : wordBehind(rest, length);
    if (length < rest.length && closing?.length !== rest.length - length) continue;
    const word = rest.slice(0, length);
    if (!looksLikeUnit(word) || NOT_A_THING.test(word) || MOMENT.test(word)) return null;
    return { unit: { unit: word, sort: "unknown", end: length }, op: closing?.op ?? null, marks: [], more };
  }
  return null;
}

/** 1年6个月, 2小时30分钟: one stretch of time in two units, told in the smaller. */
function readTwoTimes(text: string): Reading | null {
  const found = /^(\d{1,4})(年|小时|天)零?(\d{1,4})(?:个?(月)|分钟?|个?(小时))(?:以?内)?$/u.exec(text);
  if (found === null) return null;
  const [, large = "", unit = "", small = "", month, hour] = found;
  const smaller = month ?? hour ?? "分钟";
  const ratio = new Map([
    ["年月", 12],
    ["小时分钟", 60],
    ["天小时", 24],
  ]).get(unit + smaller);
  if (ratio === undefined || (unit === "年" && large.length === 4)) return null;
  const within = text.endsWith("内");
  const value = sum([multiply(Number(large), ratio), Number(small)]);
  return { kind: "duration", op: within ? "<=" : "=", explicit: within, value, upper: null, unit: smaller, marks: [] };
}

/** A percent of the shape 2xx% whose other digits make a likely target: ≥ read as 2 by a scanner. */
export function looksMisread(number: ScannedNumber, sort: UnitSort | null, hasOperator: boolean): boolean {
  if (hasOperator || sort !== "percent" || number.digits === null || number.places > 0) return false;
  const rest = number.value - (number.value >= 1000 ? 2000 : 200);
  return rest >= 60 && rest <= 100 && (number.value < 1000 ? rest < 100 : rest === 100);
}

/** A bare whole number that may be a date which lost its format. */
export function looksLikeSerial(value: number): boolean {
  return value >= 30_000 && value <= 60_000 && Number.isInteger(value);
}

/**
 * Reads a text that begins with a figure.
 *
 * @param text a folded text without its operator
 * @param before the operator that was cut off, or null
 * @returns null where the text is more than one figure with its unit
 * @example readFigure("95%及以上", null) // { kind: "percent", op: ">=", explicit: true, value: 0.95, unit: "%", … }
 */
export function readFigure(text: string, before: WrittenOperator | null): Reading | null {
  const found = scanSigned(text, 0);
  if (found === null) return null;
  const behind = readBehind(text, found.number.end);
  if (behind === null) return before === null ? readTwoTimes(text) : null;
  const op = joinOperators(before, behind.op);
  if (op === "clash") return unread("invalid", behind.unit?.unit ?? null);
  const sort = behind.unit?.sort ?? null;
  if (behind.unit?.unit === "年" && found.number.value >= FIRST_YEAR && found.number.value <= LAST_YEAR) return null;
  const size = inUnit(found.number, sort);
  const value = size === 0 ? 0 : found.sign * size;
  const marks: QuantityMark[] = [...behind.marks];
  if (looksMisread(found.number, sort, op !== null)) marks.push("possible-ocr-operator");
  if (sort === null && looksLikeSerial(value)) marks.push("excel-date-serial");
  return {
    kind: kindOf(sort),
    op: op ?? (behind.more ? ">=" : "="),
    explicit: behind.op !== null || (before !== null && (before.sign || before.op !== "=")),
    value,
    upper: null,
    unit: behind.unit?.unit ?? null,
    marks,
  };
}
