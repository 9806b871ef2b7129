/** A day, month, quarter, half year or year at a place of a text. */
import { isDigitCode } from "../scan-number";
import { daysInMonth, isDay, isoDate } from "./calendar";

/** A stretch of the calendar: what 2023年12月 covers. */
export interface ScannedPeriod {
  readonly year: number | null;
  readonly month: number;
  /** First and last day, ISO. */
  readonly first: string;
  readonly last: string;
  /** How finely it was written. `end` is 年底 and its kin, which is a deadline by itself. */
  readonly grain: "day" | "month" | "quarter" | "half" | "year" | "end";
  /** Index behind it. */
  readonly end: number;
}

/** What the second half of a range takes from the first: 2021.1.1-12.31. */
export interface Inherited {
  readonly year: number | null;
  readonly month: number;
  readonly grain: ScannedPeriod["grain"];
}

/** A bare four-digit number outside these is no year. */
const EARLIEST = 1900;
const LATEST = 2100;

const SPOKEN_MONTHS = ["十二", "十一", "十", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const SPOKEN_MONTH_NUMBERS = [12, 11, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function countDigits(text: string, start: number): number {
  let at = start;
  while (isDigitCode(text.charCodeAt(at))) at++;
  return at - start;
}

function period(
  year: number | null,
  from: readonly [number, number],
  to: readonly [number, number],
  grain: ScannedPeriod["grain"],
  end: number,
): ScannedPeriod {
  return { year, month: to[0], first: isoDate(year, ...from), last: isoDate(year, ...to), grain, end };
}

function months(
  year: number | null,
  from: number,
  to: number,
  grain: ScannedPeriod["grain"],
  end: number,
): ScannedPeriod {
  return period(year, [from, 1], [to, daysInMonth(year, to)], grain, end);
}

function day(year: number | null, month: number, date: number, end: number): ScannedPeriod | null {
  return isDay(year, month, date) ? period(year, [month, date], [month, date], "day", end) : null;
}

/** Behind `12月`: 31日, 底, 初, 上旬 … or nothing. */
function insideMonth(text: string, at: number, year: number | null, month: number): ScannedPeriod | null {
  const digits = countDigits(text, at);
  if (digits >= 1 && digits <= 2) {
    const behind = at + digits;
    const sign = text.charAt(behind);
    if (sign !== "日" && sign !== "号") return null;
    return day(year, month, Number(text.slice(at, behind)), behind + 1);
  }
  if (digits > 0) return null;
  const last = daysInMonth(year, month);
  const parts: readonly (readonly [string, number, ScannedPeriod["grain"]])[] = [
    ["月底", last, "end"],
    ["底", last, "end"],
    ["末", last, "end"],
    ["份", last, "month"],
    ["初", 10, "month"],
    ["上旬", 10, "month"],
    ["中旬", 20, "month"],
    ["下旬", last, "month"],
  ];
  for (const [word, date, grain] of parts) {
    if (!text.startsWith(word, at)) continue;
    let end = at + word.length;
    if (word === "份" && (text.charAt(end) === "底" || text.charAt(end) === "末")) end++;
    return period(year, [month, 1], [month, date], grain, end);
  }
  return months(year, month, month, "month", at);
}

/** `12月…` or 十二月…: a month and what is behind it. */
function scanMonth(text: string, at: number, year: number | null): ScannedPeriod | null {
  const digits = countDigits(text, at);
  if (digits > 2) return null;
  if (digits > 0) {
    const month = Number(text.slice(at, at + digits));
    if (month < 1 || month > 12) return null;
    return text.startsWith("月", at + digits) ? insideMonth(text, at + digits + 1, year, month) : null;
  }
  if (!"一二三四五六七八九十".includes(text.charAt(at)) || at >= text.length) return null;
  for (const [index, word] of SPOKEN_MONTHS.entries()) {
    if (!text.startsWith(`${word}月`, at)) continue;
    return insideMonth(text, at + word.length + 1, year, SPOKEN_MONTH_NUMBERS[index] ?? 12);
  }
  return null;
}

const PARTS_OF_YEAR: readonly (readonly [string, number, number, ScannedPeriod["grain"]])[] = [
  ...["一", "二", "三", "四"].flatMap((word, index) =>
    [`第${word}季度`, `${word}季度`, `第${String(index + 1)}季度`, `${String(index + 1)}季度`].map(
      (name) => [name, index * 3 + 1, index * 3 + 3, "quarter"] as const,
    ),
  ),
  ["上半年", 1, 6, "half"],
  ["下半年", 7, 12, "half"],
];

function scanPart(text: string, at: number, year: number | null): ScannedPeriod | null {
  if (!text.includes("季度", at) && !text.includes("半年", at)) return null;
  for (const [word, from, to, grain] of PARTS_OF_YEAR) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    const closed = text.startsWith("末", end) || text.startsWith("底", end);
    return closed ? months(year, from, to, "end", end + 1) : months(year, from, to, grain, end);
  }
  return null;
}

const ENDS_BEHIND_YEAR = ["年底", "年末", "度末", "度底", "全年度", "全年", "底", "末"];
const ENDS_ALONE = [
  ..."本年度末 本年度底 本年度内 本年年底 本年底 本年末 当年年底 当年底 当年末 当年内 今年年底 今年底 年底 年末 年终 年度末".split(
    " ",
  ),
  ..."全年度 全年 年内 年度内 本年内".split(" "),
];

/** Behind `2023年`: a month, a quarter, 底, 全年 … or nothing. */
function insideYear(text: string, start: number, year: number): ScannedPeriod | null {
  const at =
    text.startsWith("度", start) && !text.startsWith("度末", start) && !text.startsWith("度底", start)
      ? start + 1
      : start;
  const inside = scanMonth(text, at, year) ?? scanPart(text, at, year);
  if (inside !== null) return inside;
  for (const word of ENDS_BEHIND_YEAR)
    if (text.startsWith(word, at)) return months(year, 1, 12, "end", at + word.length);
  return isDigitCode(text.charCodeAt(at)) ? null : months(year, 1, 12, "year", at);
}

/** `2023-12-31`, `2023.12.31`, `2023/12`, with the index of the sign behind the year. */
function scanSigned(text: string, sign: number, year: number, isSecond: boolean): ScannedPeriod | null {
  const digits = countDigits(text, sign + 1);
  if (digits < 1 || digits > 2) return null;
  const behind = sign + 1 + digits;
  const month = Number(text.slice(sign + 1, behind));
  if (month < 1 || month > 12) return null;
  if (text.charAt(behind) === text.charAt(sign)) {
    const more = countDigits(text, behind + 1);
    if (more < 1 || more > 2) return null;
    let end = behind + 1 + more;
    const date = Number(text.slice(behind + 1, end));
    if (text.startsWith("日", end)) end++;
    return day(year, month, date, end);
  }
  if (text.startsWith("月", behind)) return insideMonth(text, behind + 1, year, month);
  // 2023.12 alone is more likely a sum of money; with a word of time behind it, it is a month.
  if (
    text.charAt(sign) === "." &&
    !isSecond &&
    !/^(?:之?前|以前|底|末|完成|起|以后|之后|至|到|[-~]\d{4}\.)/u.test(text.slice(behind, behind + 8))
  ) {
    return null;
  }
  return months(year, month, month, "month", behind);
}

/** The second half of a range in short: 12.31, 31日, 15号. */
function scanShort(text: string, at: number, from: Inherited): ScannedPeriod | null {
  const digits = countDigits(text, at);
  if (digits < 1 || digits > 2) return null;
  const first = Number(text.slice(at, at + digits));
  const sign = text.charAt(at + digits);
  if (from.grain !== "day") return null;
  if (sign === "日" || sign === "号") return day(from.year, from.month, first, at + digits + 1);
  if (sign !== "." && sign !== "/" && sign !== "-") return null;
  const more = countDigits(text, at + digits + 1);
  if (more < 1 || more > 2) return null;
  const end = at + digits + 1 + more;
  return day(from.year, first, Number(text.slice(at + digits + 1, end)), end);
}

/**
 * The stretch of time that is written at a place: 2023年12月31日, 12月底, 2023.12.31, 年底, 第四季度.
 *
 * @param text a folded text
 * @param start index where it would begin
 * @param from what a range's second half takes from the first; absent for a text of its own
 * @returns null where none stands there, or one that the calendar does not have
 * @example scanPeriod("2023年12月前", 0) // { first: "2023-12-01", last: "2023-12-31", grain: "month", end: 8, … }
 */
export function scanPeriod(text: string, start: number, from?: Inherited): ScannedPeriod | null {
  const digits = countDigits(text, start);
  const behind = start + digits;
  const sign = text.charAt(behind);
  if (digits === 4) {
    const year = Number(text.slice(start, behind));
    if (year < EARLIEST || year > LATEST) return null;
    if (sign === "年") return insideYear(text, behind + 1, year);
    return sign === "-" || sign === "." || sign === "/" ? scanSigned(text, behind, year, from !== undefined) : null;
  }
  if (digits === 8) {
    const year = Number(text.slice(start, start + 4));
    if (year < EARLIEST || year > LATEST) return null;
    return day(year, Number(text.slice(start + 4, start + 6)), Number(text.slice(start + 6, behind)), behind);
  }
  const year = from?.year ?? null;
  const found = scanMonth(text, start, year) ?? scanPart(text, start, year);
  if (found !== null) return found;
  if (digits > 0) return from === undefined ? null : scanShort(text, start, from);
  if (!"本当今年全".includes(sign) || sign === "") return null;
  for (const word of ENDS_ALONE)
    if (text.startsWith(word, start)) return months(null, 1, 12, "end", start + word.length);
  return null;
}
