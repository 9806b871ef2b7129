/** Sentences about plans of writes, in a language. */
import type { Facts } from "../domain/finding";
import * as english from "./en-US/plans";
import type { Language } from "./language";
import { fillTemplate } from "./template";
import * as chinese from "./zh-CN/plans";

type Sentences = Readonly<Record<string, string>>;

interface Said {
  readonly PLAN_PURPOSES: Sentences;
  readonly PLAN_NOTES: Sentences;
  readonly PLAN_REFUSALS: Sentences;
  readonly PLAN_UNKNOWN: string;
}

const SAID: Readonly<Record<Language, Said>> = { "zh-CN": chinese, "en-US": english };

function say(language: Language, which: "PLAN_NOTES" | "PLAN_REFUSALS", key: string, facts: Facts): string {
  const sentence = SAID[language][which][key];
  return sentence === undefined ? SAID[language].PLAN_UNKNOWN : fillTemplate(sentence, facts, "—");
}

/**
 * What a plan leaves out.
 *
 * @example planNote("zh-CN", { key: "computed.kept", facts: { count: 3 } }) // "3 格已有内容，未改动。"
 */
export function planNote(language: Language, note: { readonly key: string; readonly facts: Facts }): string {
  return say(language, "PLAN_NOTES", note.key, note.facts);
}

/**
 * Why a plan cannot be made.
 *
 * @example planRefused("zh-CN", "scores.not-a-score", { cell: "B2" }) // "B2 不是得分格，未写入。"
 */
export function planRefused(language: Language, key: string, facts: Facts): string {
  return say(language, "PLAN_REFUSALS", key, facts);
}

/** The title of a plan's preview. @example planPurpose("zh-CN", "scores") // "写入得分" */
export function planPurpose(language: Language, purpose: string): string {
  return SAID[language].PLAN_PURPOSES[purpose] ?? SAID[language].PLAN_UNKNOWN;
}
