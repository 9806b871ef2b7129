/** Two bounds: 80%-90%, ±10%, 18—54周岁, ≥80%且≤90%, 介于80%和90%之间. */
import { subtract, sum } from "../decimal";
import type { ScannedNumber } from "../scan-number";
import { inUnit, scanSigned } from "./read-figure";
import { leadingOperator, wordBehind, type WrittenOperator } from "./operator-words";
import { unread, type Reading } from "./reading";
import { looksLikeUnit, scanUnit, type ScannedUnit } from "./scan-unit";

/** No range without one of these. */
const HINT = /[-~至到和与±≥≤<>大小高低]/u;
const BETWEEN = /^(?:-{1,2}|~{1,2}|至|到|和|与)/u;
const AROUND = /^(?:介于|在|处于|保持在?|控制在|维持在?)/u;
/** What may stand behind a range without changing it. */
const TAIL = /^(?:之间|以内|之内|内|间|范围内?|左右|不等)*$/u;

interface Bound {
  readonly sign: 1 | -1;
  readonly number: ScannedNumber;
  readonly unit: ScannedUnit | null;
  readonly end: number;
}

function scanBound(text: string, start: number): Bound | null {
  const found = scanSigned(text, start);
  if (found === null) return null;
  const unit = scanUnit(text, found.number.end);
  return { ...found, unit, end: unit?.end ?? found.number.end };
}

/** Both bounds in the unit of the one that has it; null where their units differ. */
function rangeOf(low: Bound, high: Bound, unknown: string | null): Reading | null {
  const unit = high.unit ?? low.unit;
  if (low.unit !== null && high.unit !== null && low.unit.unit !== high.unit.unit) return unread("invalid", null);
  const sort = unit?.sort ?? null;
  const a = low.sign * inUnit(low.number, sort);
  const b = high.sign * inUnit(high.number, sort);
  // 12-3月 runs over the turn of the year.
  if (a > b && sort === "time") return unread("invalid", null);
  // 5000-1万元: the first bound has lost its unit.
  if (a > b && low.unit === null && unit !== null && /[千万亿]/u.test(unit.unit)) return unread("invalid", unit.unit);
  return {
    kind: "range",
    op: "range",
    explicit: true,
    value: Math.min(a, b),
    upper: Math.max(a, b),
    unit: unit?.unit ?? unknown,
    marks: [],
  };
}

/** 80%-90% and its kin. */
function readSpan(text: string): Reading | null {
  const low = scanBound(text, 0);
  if (low === null) return null;
  const sign = BETWEEN.exec(text.slice(low.end, low.end + 2))?.[0];
  if (sign === undefined) return null;
  const high = scanBound(text, low.end + sign.length);
  if (high === null) return null;
  const tail = text.slice(high.end);
  if ((sign === "和" || sign === "与") && !tail.startsWith("之间")) return null;
  if (TAIL.test(tail)) return rangeOf(low, high, null);
  return high.unit === null && looksLikeUnit(tail) && wordBehind(tail, 0) === null ? rangeOf(low, high, tail) : null;
}

/** ±10%, 100±5毫米. */
function readTolerance(text: string): Reading | null {
  const at = text.indexOf("±");
  if (at < 0) return null;
  const middle = at === 0 ? null : scanBound(text, 0);
  if (at > 0 && middle?.end !== at) return null;
  const margin = scanBound(text, at + 1);
  if (margin === null || margin.sign < 0 || !TAIL.test(text.slice(margin.end))) return null;
  if (middle !== null && middle.unit !== null && middle.unit.unit !== margin.unit?.unit) return null;
  const sort = margin.unit?.sort ?? null;
  const centre = middle === null ? 0 : middle.sign * inUnit(middle.number, sort);
  const width = inUnit(margin.number, sort);
  return {
    kind: "range",
    op: "range",
    explicit: true,
    value: subtract(centre, width),
    upper: sum([centre, width]),
    unit: margin.unit?.unit ?? null,
    marks: [],
  };
}

/** ≥80%且≤90%: an operator before each bound. */
function readTwoOperators(text: string, before: WrittenOperator): Reading | null {
  const low = scanBound(text, 0);
  if (low === null) return null;
  const joint = /^(?:[,;、且]|并且|而且|至|到|-){0,2}/u.exec(text.slice(low.end, low.end + 3))?.[0] ?? "";
  const second = leadingOperator(text.slice(low.end + joint.length));
  if (second === null || second.op === "=" || before.op.startsWith(second.op.charAt(0))) return null;
  const high = scanBound(text, low.end + joint.length + second.length);
  if (high === null || text.length > high.end) return null;
  return before.op.startsWith(">") ? rangeOf(low, high, null) : rangeOf(high, low, null);
}

/** 80%≤合格率≤90%. */
function readSandwich(text: string): Reading | null {
  const low = scanBound(text, 0);
  if (low === null || !/[≤<]/u.test(text.charAt(low.end))) return null;
  let at = low.end + 1;
  while (at < text.length && !/[≤<\d]/u.test(text.charAt(at))) at++;
  if (at === low.end + 1 || !/[≤<]/u.test(text.charAt(at))) return null;
  const high = scanBound(text, at + 1);
  return high === null || high.end < text.length ? null : rangeOf(low, high, null);
}

/**
 * Reads two bounds, included both; bounds typed the wrong way round are set right.
 *
 * @param text a folded text without its operator
 * @param before the operator that was cut off, or null
 * @returns null where the text is no range; kind `invalid` where an operator or the units contradict it
 * @example readRange("18-54周岁", null) // { kind: "range", op: "range", value: 18, upper: 54, unit: "周岁", … }
 */
export function readRange(text: string, before: WrittenOperator | null): Reading | null {
  if (!HINT.test(text)) return null;
  const body = before === null ? text.replace(AROUND, "") : text;
  const bounds = before === null || before.weak ? null : readTwoOperators(body, before);
  if (bounds !== null) return bounds;
  const span = readTolerance(body) ?? readSpan(body) ?? readSandwich(body);
  return span !== null && before !== null && !before.weak ? unread("invalid", span.unit) : span;
}
