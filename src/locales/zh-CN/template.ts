/** Puts facts into a Chinese sentence. */
import type { Facts } from "../../domain/finding";
import { fillTemplate } from "../template";

/** What stands for a fact that is missing. */
export const BLANK = "（空）";

/**
 * A sentence with its facts: `{name}` as it is, `{name:percent}` a fraction as a percentage, `{name:points}` a number,
 * both with two decimals.
 *
 * @param template the sentence
 * @param facts by name; a long text is cut short, an empty one reads （空）
 * @example render("执行率 {rate:percent}，得分 {score:points}", { rate: 0.862, score: 8.62 }) // "执行率 86.20%，得分 8.62"
 */
export function render(template: string, facts: Facts): string {
  return fillTemplate(template, facts, BLANK);
}
