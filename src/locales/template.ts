/** Puts facts into a sentence, in whichever language. */
import { multiply, spell } from "../domain/decimal";
import type { Facts } from "../domain/finding";

/** A cell may hold a page of text; a sentence quotes its beginning. */
const LONGEST_QUOTE = 40;

const PLACES = 2;

const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/gu;

type Fact = Facts[string] | undefined;

function quote(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}

function print(fact: string | number, format: string | undefined): string {
  if (typeof fact === "string") return quote(fact);
  if (format === "percent") return `${spell(multiply(fact, 100), PLACES)}%`;
  return format === "points" ? spell(fact, PLACES) : String(fact);
}

/**
 * A sentence with its facts: `{name}` as it is, `{name:percent}` a fraction as a percentage, `{name:points}` a number,
 * both with two decimals.
 *
 * @param template the sentence
 * @param facts by name; a long text is cut short
 * @param blank what stands for a fact that is missing
 * @example fillTemplate("{rate:percent}, {score:points}", { rate: 0.862, score: 8.62 }, "-") // "86.20%, 8.62"
 */
export function fillTemplate(template: string, facts: Facts, blank: string): string {
  return template.replace(PLACEHOLDER, (_, name: string, format?: string) => {
    const fact: Fact = facts[name];
    return fact === null || fact === undefined ? blank : print(fact, format);
  });
}

/**
 * Names of the facts that a sentence asks for, in its order.
 *
 * @example placeholdersOf("{a} {b:percent}") // ["a", "b"]
 */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
}
