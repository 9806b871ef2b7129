/** A profile's value as a person reads it, in whichever language. */
import { isRule, ruleText, type RuleWords } from "./rule-text";

/** The words it takes. */
export interface ValueWords extends RuleWords {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** Between the entries of a list. */
  readonly separator: string;
  /** Between a level and its weight. */
  readonly levelGap: string;
  /** Between the parts of a value. */
  readonly pairSeparator: string;
}

/**
 * One value in words: figures as they are, methods and levels by their names, lists joined.
 *
 * @param named the name of a method or a level; null for a word that is none
 * @example valueText([{ name: "优", from: 90 }, { name: "良", from: 80 }], words, named) // "优≥90、良≥80"
 */
export function valueText(value: unknown, words: ValueWords, named: (word: string) => string | null): string {
  const name = (word: string): string => named(word) ?? word;
  const text = (part: unknown): string => valueText(part, words, named);
  if (value === null) return words.none;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string") return name(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? words.none : value.map(text).join(words.separator);
  if (typeof value !== "object") return "";
  if (isRule(value)) return ruleText(value, words, name);
  const parts = new Map<string, unknown>(Object.entries(value));
  const from = parts.get("from");
  const grade = parts.get("name");
  const share = parts.get("share");
  if (typeof grade === "string") return `${grade}≥${String(from)}`;
  if (typeof share === "number") return `≥${String(from)}→${String(share)}`;
  const weights = parts.get("weights");
  if (typeof weights === "object" && weights !== null) {
    return Object.entries(weights)
      .map(([level, weight]) => `${name(level)}${words.levelGap}${String(weight)}`)
      .join("/");
  }
  return [...parts].map(([part, each]) => `${name(part)} ${text(each)}`).join(words.pairSeparator);
}
