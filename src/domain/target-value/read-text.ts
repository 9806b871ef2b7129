/** The grammar of a target value: which of its shapes a folded text has. */
import { scanNumber } from "../scan-number";
import { leadingOperator, wordBehind, type WrittenOperator } from "./operator-words";
import { readDate } from "./read-date";
import { readFigure, scanSigned } from "./read-figure";
import { readRange } from "./read-range";
import { readSentence } from "./read-sentence";
import { unread, type Reading } from "./reading";
import { scanPeriod } from "./scan-date";
import { scanUnit } from "./scan-unit";
import { scanSpokenNumber } from "./spoken-number";
import { findResidue } from "./template-residue";
import { SPOKEN_UNITS } from "./unit-words";

const BULLET = /^[★☆]*(?:指标\d{0,2}:|\(?\d{1,2}[.、](?=[^\d.、]))?/u;
const YEAR_BEFORE = /^(?:比|较|与)?\d{4}年(?:度|全年)?[,:]?(?=\D)/u;
/** A day that the calendar does not have: 2023年2月30日. */
const LIKE_A_DATE = /^(?:\d{4}[年./-]\d{1,2}[月./-]\d{1,2}|\d{4}年\d{1,2}月|\d{1,2}月\d{1,2}日)/u;
const DIGIT = /\d/u;
const LONGEST_CLAUSE = 12;
const CLOSING_MARKS = "。.;,、!:…";

function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING_MARKS.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** 百分之九十五, 百分之95, 千分之三: told as 95%, 3‰. */
function readHundredths(text: string, before: WrittenOperator | null): Reading | null {
  const sign = text.startsWith("百分之") ? "%" : text.startsWith("千分之") ? "‰" : null;
  if (sign === null) return null;
  const rest = text.slice(3);
  const number = scanNumber(rest, 0);
  if (number !== null) return readFigure(rest.slice(0, number.end) + sign + rest.slice(number.end), before);
  if (rest === "百" || rest === "一百") return readFigure(`100${sign}`, before);
  const spoken = scanSpokenNumber(rest);
  return spoken === null ? null : readFigure(String(spoken.value) + sign + rest.slice(spoken.end), before);
}

/** 三次, 十二个月, 两家以上, 半年: only where nothing else stands there. */
function readSpoken(text: string, before: WrittenOperator | null): Reading | null {
  if (/^半(?:年|个月|天|小时)$/u.test(text)) return readFigure(`0.5${text.slice(1)}`, before);
  const number = scanSpokenNumber(text);
  if (number === null) return null;
  const unit = scanUnit(text, number.end);
  if (unit === null || !SPOKEN_UNITS.has(unit.unit)) return null;
  const closing = wordBehind(text, unit.end);
  if (unit.end + (closing?.length ?? 0) < text.length) return null;
  return readFigure(String(number.value) + text.slice(number.end), before);
}

/** True where the text is nothing but two or more figures, each with its unit or operator. */
function holdsSeveral(text: string): boolean {
  let at = 0;
  let count = 0;
  let parted = true;
  while (at < text.length) {
    const separator = /^(?:[ ,;、/|]|以及|及|和|与|且){1,3}/u.exec(text.slice(at, at + 6))?.[0] ?? "";
    if (separator !== "") parted = true;
    at += separator.length;
    if (at >= text.length) break;
    const operator = text.charAt(at) === ":" ? null : leadingOperator(text.slice(at, at + 8));
    at += operator?.length ?? 0;
    const figure = scanSigned(text, at);
    if (figure === null || !(parted || operator !== null)) return false;
    at = figure.number.end;
    const unit = scanUnit(text, at);
    at = unit?.end ?? at;
    at += wordBehind(text, at)?.length ?? 0;
    parted = unit !== null;
    count++;
  }
  return count > 1;
}

/** ≥**%, **元/人·月, ≥%, 万元: the place of a number, left blank. */
function readBlank(text: string, before: WrittenOperator | null, body: string): Reading | null {
  const residue = findResidue(text);
  const hasDigit = DIGIT.test(text);
  if (hasDigit) return null;
  if (residue !== null) {
    const unit = scanUnit(text, residue.end);
    const whole = residue.end === text.length || unit?.end === text.length;
    return unread(whole ? "placeholder" : "qualitative", whole ? (unit?.unit ?? null) : null, "template-residue");
  }
  if (before?.sign === true && body === "") return unread("placeholder", null, "template-residue");
  const unit = scanUnit(body, 0);
  if (unit?.end !== body.length) return null;
  const alone =
    unit.sort === "percent" || unit.sort === "permille" || unit.sort === "money" || unit.sort === "compound";
  return before?.sign === true || alone ? unread("placeholder", unit.unit, "template-residue") : null;
}

function readShape(text: string, before: WrittenOperator | null): Reading | null {
  const date = readDate(text, before);
  if (date !== null) return date;
  if (DIGIT.test(text)) return readRange(text, before) ?? readFigure(text, before) ?? readHundredths(text, before);
  return readHundredths(text, before) ?? readSpoken(text, before);
}

/** The value behind what a template left: (≥**%)>=85 once its brackets are gone, ≥**%≥85. */
function readAfterResidue(text: string): Reading | null {
  const residue = findResidue(text);
  if (residue === null) return null;
  const unit = scanUnit(text, residue.end);
  const rest = text.slice(unit?.end ?? residue.end);
  const found = rest === "" ? null : readClean(rest);
  return found === null ? null : { ...found, marks: [...found.marks, "template-residue"] };
}

/** 已完成,完成率100%: the one clause that holds a figure, where the others are short and deny nothing. */
function readOnlyClause(text: string): Reading | null {
  const clauses = text.split(/[,;。、]/u);
  if (clauses.length < 2 || clauses.length > 3) return null;
  const [clause, more] = clauses.filter((each) => DIGIT.test(each));
  if (clause === undefined || more !== undefined) return null;
  const silent = clauses.every(
    (each) => each === clause || (each.length <= LONGEST_CLAUSE && !/[不未无没但除]/u.test(each)),
  );
  const found = silent ? readClean(clause) : null;
  return (found?.value ?? null) === null ? null : found;
}

function readClean(text: string): Reading {
  const before = leadingOperator(text);
  const found = readShape(before === null ? text : text.slice(before.length), before);
  if (found !== null) return found;
  const nothing = unread("qualitative", null);
  if (DIGIT.test(text)) {
    const sentence = before?.sign === true ? null : readSentence(text);
    if (sentence !== null) return sentence;
    const year = YEAR_BEFORE.exec(text)?.[0];
    if (year !== undefined && DIGIT.test(text.slice(year.length))) return readClean(text.slice(year.length));
    if (LIKE_A_DATE.test(text) && scanPeriod(text, 0) === null) return unread("invalid", null);
    const clause = readOnlyClause(text);
    if (clause !== null) return clause;
    if (holdsSeveral(text)) return unread("invalid", null, "several-values");
  }
  return before?.sign === true ? { ...nothing, op: before.op, explicit: true } : nothing;
}

/**
 * Reads a text that has been folded and whose remarks have been set aside.
 *
 * @param text a folded text, not a placeholder
 * @example readText("不少于12种") // { kind: "number", op: ">=", explicit: true, value: 12, unit: "种", … }
 */
export function readText(text: string): Reading {
  const clean = withoutClosingMarks(text.replace(BULLET, ""));
  const before = leadingOperator(clean);
  const blank = readBlank(clean, before, before === null ? clean : clean.slice(before.length));
  if (blank !== null) return blank;
  return readAfterResidue(clean) ?? readClean(clean);
}

/** The operator and unit words of a text that are spelled out where a sign is printed: 大于等于, 百分比. */
export function isSpelledOut(text: string): boolean {
  return leadingOperator(text)?.spelled === true || /\d(?:百分比|百分号)/u.test(text);
}
