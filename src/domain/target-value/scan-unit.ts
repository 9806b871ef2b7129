/** Finds the unit that stands at a place of a text. */
import {
  COUNTERS,
  MEASURE_UNITS,
  MONEY_UNITS,
  MULTIPLIERS,
  PERCENT_UNITS,
  PERCENT_WORDS,
  POINT_UNITS,
  TIME_UNITS,
} from "./unit-words";

/** What a unit makes of its number. `counter` can be followed by the thing counted: 5个村. */
export type UnitSort =
  "percent" | "permille" | "point" | "time" | "money" | "measure" | "counter" | "compound" | "unknown";

export interface ScannedUnit {
  /** In its one spelling: 百分比 is `%`, 个月 is 月, `元/人*月` is `元/人·月`. */
  readonly unit: string;
  readonly sort: UnitSort;
  /** Index behind the unit. */
  readonly end: number;
}

interface KnownUnit {
  readonly unit: string;
  readonly sort: UnitSort;
}

const KNOWN = new Map<string, KnownUnit>();

function know(units: readonly string[], sort: UnitSort): void {
  for (const unit of units) KNOWN.set(unit, { unit, sort });
}

know(COUNTERS, "counter");
know(MEASURE_UNITS, "measure");
know(MONEY_UNITS, "money");
know(TIME_UNITS, "time");
know(POINT_UNITS, "point");
know(PERCENT_UNITS, "percent");
KNOWN.set("‰", { unit: "‰", sort: "permille" });
for (const word of PERCENT_WORDS) KNOWN.set(word, { unit: "%", sort: "percent" });
for (const unit of ["月", "季度", "星期", "工作日", "自然日", "小时", "学年"])
  KNOWN.set(`个${unit}`, { unit, sort: "time" });

/** Unit names by their first character, longest first. */
const BY_FIRST = new Map<string, string[]>();
for (const name of [...KNOWN.keys()].sort((a, b) => b.length - a.length)) {
  BY_FIRST.set(name.charAt(0), [...(BY_FIRST.get(name.charAt(0)) ?? []), name]);
}
const LONGEST_UNKNOWN = 4;

/** The unit known by exactly this name. @example knownUnit("百分比") // { unit: "%", sort: "percent" } */
export function knownUnit(name: string): { readonly unit: string; readonly sort: UnitSort } | undefined {
  return KNOWN.get(name);
}

function longestKnown(text: string, start: number): ScannedUnit | null {
  for (const name of BY_FIRST.get(text.charAt(start)) ?? []) {
    const known = text.startsWith(name, start) ? KNOWN.get(name) : undefined;
    if (known !== undefined) return { ...known, end: start + name.length };
  }
  return null;
}

/** A known unit, alone or after a multiplier (万人), or the multiplier alone (5万). */
function scanSimple(text: string, start: number): ScannedUnit | null {
  const plain = longestKnown(text, start);
  if (plain !== null) return plain;
  if (!"十百千万亿".includes(text.charAt(start)) || start >= text.length) return null;
  for (const multiplier of MULTIPLIERS) {
    if (!text.startsWith(multiplier, start)) continue;
    const behind = start + multiplier.length;
    const base = longestKnown(text, behind);
    if (base === null) return { unit: multiplier, sort: "counter", end: behind };
    if (base.sort === "percent" || base.sort === "permille" || base.sort === "time") return null;
    return { unit: multiplier + base.unit, sort: base.sort, end: base.end };
  }
  return null;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** A part of a compound unit that no list has: a few Han characters. */
function scanPart(text: string, start: number): ScannedUnit | null {
  const known = scanSimple(text, start);
  if (known !== null) return known;
  let end = start;
  while (end < text.length && end - start < LONGEST_UNKNOWN && isHan(text.charCodeAt(end))) end++;
  return end === start ? null : { unit: text.slice(start, end), sort: "unknown", end };
}

/**
 * The unit at a place, the longest that is known; 元/人·月 and its kin as one.
 *
 * @param text a folded text
 * @param start index where the unit would begin
 * @returns null where no known unit stands there
 * @example scanUnit("142万人以上", 3) // { unit: "万人", sort: "counter", end: 5 }
 */
export function scanUnit(text: string, start: number): ScannedUnit | null {
  const first = scanSimple(text, start);
  if (first === null) return null;
  let { unit, end, sort } = first;
  for (let parts = 0; parts < 3; parts++) {
    const sign = text.charAt(end);
    const joint =
      sign === "/" ? "/" : sign === "·" || (sort === "compound" && (sign === "." || sign === "*")) ? "·" : null;
    if (joint === null) break;
    const next = scanPart(text, end + 1);
    if (next === null) break;
    unit += joint + next.unit;
    end = next.end;
    sort = "compound";
  }
  return { unit, sort, end };
}

/** True for a short word that can only be a unit: one to four Han characters, or letters. */
export function looksLikeUnit(word: string): boolean {
  return (
    word.length > 0 && word.length <= LONGEST_UNKNOWN && (/^\p{Script=Han}+$/u.test(word) || /^[A-Za-z]+$/u.test(word))
  );
}

/**
 * A whole text as a unit, in its one spelling; the text itself where it is short enough to be one.
 *
 * @param text a folded text: what a unit column holds
 * @returns null where it is no unit: blank, a dash, a number, a sentence
 * @example readUnit("元/人*月") // { unit: "元/人·月", sort: "compound" }
 */
export function readUnit(text: string): { readonly unit: string; readonly sort: UnitSort } | null {
  const known = scanUnit(text, 0);
  if (known?.end === text.length) return { unit: known.unit, sort: known.sort };
  const hasLetter = /[\p{L}%‰]/u.test(text);
  if (!hasLetter || /\d{2}/u.test(text) || text.length > 12) return null;
  return { unit: text, sort: "unknown" };
}
