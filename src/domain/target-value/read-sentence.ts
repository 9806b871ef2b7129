/** A figure at the end of a few words: 群众满意度达到95%以上, 年度预算220万元. */
import { isDigitCode, scanNumber } from "../scan-number";
import { closingOperator, innerOperator, type WrittenOperator } from "./operator-words";
import { readDate } from "./read-date";
import { readFigure } from "./read-figure";
import { readRange } from "./read-range";
import type { Reading } from "./reading";
import { scanUnit } from "./scan-unit";

const LONGEST_LEAD = 40;
/** A sentence has clauses; the words before one figure have none. */
const CLAUSE = /[,;。!?、|]/u;
/** A figure that belongs to a name or a rank: PM2.5, GB2312, 第3方, 前3名. */
const NAME_BEFORE = /[A-Za-z第前×*_]$/u;
/** 无害化, 未成年, 零售 deny nothing. */
const NEGATION =
  /不(?:发生|出现|产生|存在|得|能|应|予|再)|杜绝|避免|严禁|禁止|无(?!害|障碍|人机|线|偿|缝|公害|纸|烟|土)|未(?!成年|来|婚|保)|零(?!售|星|件|距离)/u;
/** Words that make the figure a circumstance: 对18个乡镇开展检查. */
const CIRCUMSTANCE = /^(?:对|向|按|从|由|将|以|在)/u;
/** The more the better, though no operator says so. 完成率100% names a rate and asks for no more than it says. */
const GROWTH =
  /(?:提升|提高|增长|增加|上升|增收|下降|降低|减少|缩短|节约|节省|压减|压降|完成|扩大|超额)(?![率度幅时])|增幅|降幅/u;
const NOT_THIS_YEAR = /次年|下年|下一年|翌年|第二年|明年/u;
const FIGURE_ONLY = /^[-+]?[\d.,]+$/u;
/** A level not to be passed: 降至5%. */
const DOWN_TO = /(?:下降|降低|减少|压减|压降|缩短|降|控制|压缩)(?:到|至|为)$/u;

/** The first digit that belongs to no name (PM2.5, 第3方); -1 where there is none. */
function firstDigit(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (!isDigitCode(text.charCodeAt(at))) continue;
    if (at === 0 || !NAME_BEFORE.test(text.charAt(at - 1))) return at;
    const end = scanNumber(text, at)?.end ?? text.length;
    if (/^[-~]\d/u.test(text.slice(end, end + 2))) return -1;
    at = end - 1;
  }
  return -1;
}

/** Index of the figure: its first digit, or the sign or ± before it. */
function figureStart(text: string): number {
  const digit = firstDigit(text);
  const before = text.charAt(digit - 1);
  return digit > 0 && (before === "±" || before === "-" || before === "+") ? digit - 1 : digit;
}

/** The default where the words name no operator. */
function implied(lead: string, reading: Reading): Reading {
  if (reading.kind === "date" || reading.op !== "=" || reading.explicit) return reading;
  if (DOWN_TO.test(lead)) return { ...reading, op: "<=" };
  return GROWTH.test(lead) ? { ...reading, op: ">=" } : reading;
}

/**
 * Reads words that end in one figure, date or range.
 *
 * @param text a folded text that does not begin with a figure
 * @returns null where it is a sentence, or the figure belongs to a name or to a circumstance
 * @example readSentence("完成项目主体工程70%") // { kind: "percent", op: ">=", explicit: false, value: 0.7, unit: "%", … }
 */
export function readSentence(text: string): Reading | null {
  const start = figureStart(text);
  if (start <= 0 || start > LONGEST_LEAD) return null;
  const lead = text.slice(0, start);
  const body = text.slice(start);
  const closing = closingOperator(lead);
  const words = closing === null ? lead : lead.slice(0, lead.length - closing.length);
  if (CLAUSE.test(words) || (closing === null && !/\p{L}/u.test(words))) return null;
  const operator: WrittenOperator | null =
    closing !== null && !closing.weak ? closing : (innerOperator(words) ?? closing);
  const denied = NEGATION.test(words);
  const date = closing === null || closing.weak || closing.sign ? readDate(body, null, true) : null;
  if (date !== null) return denied || NOT_THIS_YEAR.test(words) ? null : date;
  // A sign, or a word that holds its own 不 (不低于上年水平的95%), says it whatever stands before.
  if (denied && operator === closing && closing?.sign !== true) return null;
  const range = readRange(body, closing);
  if (range !== null) return range;
  const figure = readFigure(body, operator);
  if (figure === null) return null;
  const { unit } = figure;
  const known = unit === null || unit.startsWith("/") || scanUnit(unit, 0)?.end === unit.length;
  if (operator === null && !known) return null;
  const ends = body.endsWith(unit ?? "") && (unit !== null || FIGURE_ONLY.test(body));
  if (operator === null && !ends && (unit === null || CIRCUMSTANCE.test(lead)) && !figure.explicit) return null;
  return implied(lead, figure);
}
