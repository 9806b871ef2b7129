/** Turns what the rules found into sentences. */
import type { Facts } from "../../domain/finding";
import type { RuleSentences } from "./rule-sentences";
import { SENTENCES_FVT, WHYS_FVT } from "./rules-fvt";
import { SENTENCES_GS, WHYS_GS } from "./rules-gs";
import { render } from "./template";

const SENTENCES: ReadonlyMap<string, RuleSentences> = new Map(Object.entries({ ...SENTENCES_FVT, ...SENTENCES_GS }));
const WHYS: ReadonlyMap<string, string> = new Map(Object.entries({ ...WHYS_FVT, ...WHYS_GS }));

/**
 * The title of a rule.
 *
 * @returns the id itself for a rule without sentences
 * @example ruleTitle("V-01") // "分值合计应为100"
 */
export function ruleTitle(id: string): string {
  return SENTENCES.get(id)?.title ?? id;
}

/**
 * What is wrong and how to put it right, as one text.
 *
 * @param key a finding's `message`: the rule's id, with a variant behind a dot ("S-04.rounded-rate")
 * @param facts the finding's facts
 * @returns the key itself where no sentence is known
 * @example renderFinding("F-03", { executed: 95, annual: 90 })
 * // "全年执行数 95 大于全年预算数 90。请核对两数；确有追加预算的，全年预算数应填调整后的数。"
 */
export function renderFinding(key: string, facts: Facts): string {
  const dot = key.indexOf(".");
  const sentences = SENTENCES.get(dot < 0 ? key : key.slice(0, dot));
  if (sentences === undefined) return key;
  const { message, remedy } = (dot < 0 ? undefined : sentences.variants?.[key.slice(dot + 1)]) ?? sentences;
  return render(message + remedy, facts);
}

/**
 * Why a check does not apply, or cannot be decided.
 *
 * @param key `why` of an outcome
 * @param facts its facts
 * @returns the key itself where no sentence is known
 * @example renderWhy("no-weight-column", {}) // "本表没有分值栏。"
 */
export function renderWhy(key: string, facts: Facts): string {
  const sentence = WHYS.get(key);
  return sentence === undefined ? key : render(sentence, facts);
}
