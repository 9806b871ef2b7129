/** Puts facts into a sentence. */
import { multiply, spell } from "../../domain/decimal";
import type { Facts } from "../../domain/finding";

/** A cell may hold a page of text; a sentence quotes its beginning. */
const LONGEST_QUOTE = 40;

const PLACES = 2;

function quote(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}

function print(fact: string | number | null | undefined, format: string | undefined): string {
  if (fact === null || fact === undefined) return "（空）";
  if (typeof fact === "string") return quote(fact);
  if (format === "percent") return `${spell(multiply(fact, 100), PLACES)}%`;
  return format === "points" ? spell(fact, PLACES) : String(fact);
}

/**
 * A sentence with its facts: `{name}` as it is, `{name:percent}` a fraction as a percentage, `{name:points}` a number,
 * both with two decimals.
 *
 * @param template the sentence
 * @param facts by name; a long text is cut short, an empty one reads （空）
 * @example render("执行率 {rate:percent}，得分 {score:points}", { rate: 0.862, score: 8.62 }) // "执行率 86.20%，得分 8.62"
 */
export function render(template: string, facts: Facts): string {
  return template.replace(/\{(\w+)(?::(\w+))?\}/gu, (_, name: string, format?: string) => print(facts[name], format));
}
