/** Names of indicators, and what the blank form leaves in their place. */

const PREFIX =
  /^指标\s{0,4}(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[nNxX×])?\s{0,4}[:：、.．]\s{0,4}|^指标\s{0,4}\d{1,3}\s{0,4}/u;
/** 指标体系, 指标名称: a word, no template. Asked first, being quick. */
const WORD_GOES_ON = /^指标[^\d一二三四五六七八九十nNxX×\s:：、.．]/u;
const ELLIPSIS = /^[…⋯.。·、,，:：\s]*$/u;
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "/",
  "／",
  "\\",
  "-",
  "—",
  "－",
  "–",
  "--",
  "——",
  "*",
  "无",
  "不适用",
  "XX",
  "xx",
  "××",
  "×××",
]);

/** True for a cell that says nothing: empty, dots, a dash, 无. @example saysNothing("……") // true */
export function saysNothing(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  return text === "" || (text.length <= 12 && (ELLIPSIS.test(text) || PLACEHOLDERS.has(text)));
}

/**
 * The name without the template's prefix.
 *
 * @param text the name cell, trimmed
 * @returns null where nothing but the template is left
 * @example indicatorName("指标1：工程完工率") // "工程完工率"
 * @example indicatorName("指标2") // null
 */
export function indicatorName(text: string): string | null {
  const name = text.startsWith("指标") && !WORD_GOES_ON.test(text) ? text.replace(PREFIX, "").trim() : text;
  if (name !== text && /^[xX×*＊]+$/u.test(name)) return null;
  return saysNothing(name) ? null : name;
}
