/** The bare words of a printed heading or label, so that spacing, brackets and width make no difference. */

import { remember } from "../domain/remember";

/** No heading is longer; what is longer is somebody's text. */
export const LONGEST_HEADING = 80;

/** How many headings are kept in mind. */
const REMEMBERED = 5000;

const BLANKS = /[\s\u200b-\u200d\u2060]+/gu;
const OPENING = "([{【〔[<《";
const CLOSING = ")]}】〕]>》";

/**
 * Text without white space, in one width (NFKC).
 *
 * @example bare("项 目\n资金（万元）") // "项目资金(万元)"
 */
export function bare(text: string): string {
  return text.normalize("NFKC").replace(BLANKS, "");
}

/** What stands outside brackets, nested ones included; an unclosed bracket takes the rest. */
function outsideBrackets(text: string): string {
  let depth = 0;
  let kept = "";
  for (const letter of text) {
    if (OPENING.includes(letter)) depth += 1;
    else if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += letter;
  }
  return kept;
}

/** True for a text of Chinese letters alone, which is its own key. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}

/** The bare words of a heading that needs some stripping. */
function strip(text: string): string {
  const whole = bare(text);
  const outside = outsideBrackets(whole);
  return (outside === "" ? whole.replace(/[()[\]【】〔〕]/gu, "") : outside)
    .replace(/[*★☆]/gu, "")
    .replace(/^(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,3}[、.])/u, "")
    .replace(/[:;,、。.]+$/u, "");
}

/** The same headings stand on form after form. */
const stripped = remember(strip, REMEMBERED);

/**
 * The key of a heading: bare, without brackets and what they hold, numbering, stars and closing punctuation.
 * A heading that is all bracket gives what the bracket holds.
 *
 * @param text as printed
 * @returns "" for a text too long to be a heading
 * @example headingKey("年度\n指标值（A）") // "年度指标值"
 * @example headingKey("一、项目 名称：") // "项目名称"
 */
export function headingKey(text: string): string {
  if (text.length > LONGEST_HEADING) return "";
  if (isPlain(text)) return text;
  return stripped(text);
}

/**
 * The points a label prints: 产出指标（50分）, 产出(70), 得分（20分*执行率）, 产出指标50分.
 *
 * @returns null where it prints none, or a range as in 产出指标（40-50分）
 * @example printedPoints("预算执行情况（万元）（20分）") // 20
 */
export function printedPoints(text: string): number | null {
  if (text.length > LONGEST_HEADING) return null;
  const whole = bare(text);
  if (/\d[-~～—–至]\d/u.test(whole)) return null;
  const found = /(\d{1,3}(?:\.\d{1,4})?)分/u.exec(whole) ?? /\((\d{1,3}(?:\.\d{1,4})?)%?\)/u.exec(whole);
  return found === null ? null : Number(found[1]);
}
