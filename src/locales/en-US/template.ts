/** Puts facts into an English sentence. */
import type { Facts } from "../../domain/finding";
import { fillTemplate } from "../template";

/** What stands for a fact that is missing. */
export const BLANK = "(blank)";

/**
 * A sentence with its facts: `{name}` as it is, `{name:percent}` a fraction as a percentage, `{name:points}` a number,
 * both with two decimals.
 *
 * @param template the sentence
 * @param facts by name; a long text is cut short, an empty one reads (blank)
 * @example render("rate {rate:percent}, score {score:points}", { rate: 0.862, score: 8.62 }) // "rate 86.20%, score 8.62"
 */
export function render(template: string, facts: Facts): string {
  return fillTemplate(template, facts, BLANK);
}
