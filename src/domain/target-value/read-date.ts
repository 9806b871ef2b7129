/** Dates and stretches of dates: 2023年12月31日前, 12月底之前, 2021.1.1-12.31. */
import type { Reading } from "./reading";
import { daysInMonth, isoDate } from "./calendar";
import type { WrittenOperator } from "./operator-words";
import { scanPeriod } from "./scan-date";

const LEAD =
  /^(?:不晚于|不迟于|截至|截止到?|最迟|最晚|早于|应于|须于|拟于|计划于?|预计于?|预期|力争|确保|于|在|每年|约|自|从|本年度?(?=\d)|当年(?=\d)|今年(?=\d))/u;
const DEADLINE_LEAD = /^(?:不晚于|不迟于|截至|截止到?|最迟|最晚)$/u;
const BEFORE = /^(?:底之前|底以前|底前|之前|以前|前|之内|以内|内|截止|止)/u;
const SINCE = /^(?:起|之后|以后|后|开始|以来)/u;
const EVENT =
  /完成|竣工|完工|验收|到位|投入|建成|发放|交付|开工|结束|实施|启动|拨付|下达|支付|落实|达到|办结|上线|运行|使用|提交|报送|执行|兑付|上报|开展|印发/u;
const NOT_THIS_YEAR = /次年|下年|下一年|翌年|第二年|明年/u;
const RANGE_SIGN = /^(?:-{1,2}|~{1,2}|至|到)/u;
const TIME_OF_DAY = /^(?: ?\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}[时点])/u;

/** Longest run of words behind a date. */
const LONGEST_TAIL = 24;

function dateReading(op: Reading["op"], explicit: boolean, value: string, upper: string | null): Reading {
  return { kind: "date", op, explicit, value, upper, unit: null, marks: [] };
}

/** May these words stand behind a date, so that the whole is still a date? */
function isHarmless(tail: string, closed: boolean): boolean {
  if (tail === "") return true;
  if (tail.length > LONGEST_TAIL || /[\d%‰]|[率数量额度]$/u.test(tail)) return false;
  return closed ? !/^[无不未零龄均]/u.test(tail) : EVENT.test(tail) && !/[无不未零]/u.test(tail);
}

/** 1-12月, 2021-2023年: ranges whose first half has no unit of its own. */
function readShortRange(text: string): { first: string; last: string; end: number } | null {
  const found = /^(\d{1,4})(?:-{1,2}|~|至|到)(\d{1,4})(月份?|季度|年度?|$)/u.exec(text);
  if (found === null) return null;
  const [whole, from = "", to = "", unit = ""] = found;
  const a = Number(from);
  const b = Number(to);
  if (unit.startsWith("月")) {
    if (a < 1 || b > 12 || a > b) return null;
    return { first: isoDate(null, a, 1), last: isoDate(null, b, daysInMonth(null, b)), end: whole.length };
  }
  if (unit === "季度") {
    if (a < 1 || b > 4 || a > b) return null;
    return {
      first: isoDate(null, a * 3 - 2, 1),
      last: isoDate(null, b * 3, daysInMonth(null, b * 3)),
      end: whole.length,
    };
  }
  if (a < 1900 || b > 2100 || a > b) return null;
  return { first: isoDate(a, 1, 1), last: isoDate(b, 12, 31), end: whole.length };
}

/** 2023年6-12月: the year, then a range of months. */
function readMonthsOfYear(text: string): { first: string; last: string; end: number } | null {
  const found = /^(\d{4})年(\d{1,2})(?:-{1,2}|~|至|到)(\d{1,2})月份?/u.exec(text);
  if (found === null) return null;
  const [whole, year = "", from = "", to = ""] = found;
  const a = Number(from);
  const b = Number(to);
  if (a < 1 || b > 12 || a > b) return null;
  return {
    first: isoDate(Number(year), a, 1),
    last: isoDate(Number(year), b, daysInMonth(Number(year), b)),
    end: whole.length,
  };
}

function readRange(text: string): Reading | null {
  const short = readShortRange(text) ?? readMonthsOfYear(text);
  let range = short;
  if (range === null) {
    const from = scanPeriod(text, 0);
    if (from === null) return null;
    const sign = RANGE_SIGN.exec(text.slice(from.end, from.end + 3));
    if (sign === null) return null;
    const to = scanPeriod(text, from.end + sign[0].length, from);
    if (to === null) return null;
    range = { first: from.first, last: to.last, end: to.end };
    if (from.year !== null && to.year !== null && range.first > range.last) return null;
  }
  const tail = text.slice(range.end);
  if (tail.length > LONGEST_TAIL || /[\d%‰]/u.test(tail) || tail.startsWith("龄")) return null;
  return dateReading("range", true, range.first, range.last);
}

/**
 * Reads a date with the words before and behind it.
 *
 * A month stands for its last day, a year for 31 December; the deadline is implied where 前 was not written.
 *
 * @param text a folded text without its operator
 * @param before the operator that was cut off, or null
 * @param inSentence true where words stand before it; a bare year is then too little to make the text a date
 * @returns null where the text is no date
 * @example readDate("2023年12月前", null) // { kind: "date", op: "<=", explicit: true, value: "2023-12-31", … }
 */
export function readDate(text: string, before: WrittenOperator | null, inSentence = false): Reading | null {
  const lead = LEAD.exec(text)?.[0] ?? "";
  const body = text.slice(lead.length);
  // 不低于2021年 speaks of a level, not of a day.
  if (NOT_THIS_YEAR.test(text) || (before !== null && !before.sign && !before.weak)) return null;
  const range = before === null || before.weak ? readRange(body) : null;
  if (range !== null) return range;
  const found = scanPeriod(body, 0);
  if (found === null) return null;
  // ≥12月 counts months; a deadline is never "at least December".
  if (found.year === null && found.grain === "month" && (before?.op === ">=" || before?.op === ">")) return null;
  let rest = body.slice(found.end);
  if (found.grain === "day") rest = rest.replace(TIME_OF_DAY, "");
  const deadline = BEFORE.exec(rest);
  const since = deadline === null ? SINCE.exec(rest) : null;
  const closed = deadline !== null || since !== null || DEADLINE_LEAD.test(lead);
  const tail = rest.slice((deadline ?? since)?.[0].length ?? 0);
  if (!isHarmless(tail, closed)) return null;
  if (inSentence && !closed && found.grain === "year") return null;
  if (since !== null) return dateReading(before?.op ?? ">=", true, found.first, null);
  if (lead === "早于") return dateReading("<", true, found.first, null);
  return dateReading(before?.op ?? "<=", closed || before !== null, found.last, null);
}
