/** Sentences about plans of writes, in a language. */
import type { Facts } from "../domain/finding";
import {
  PLAN_NOTES as ENGLISH_NOTES,
  PLAN_PURPOSES as ENGLISH_PURPOSES,
  PLAN_REFUSALS as ENGLISH_REFUSALS,
  PLAN_UNKNOWN as ENGLISH_UNKNOWN,
} from "./en-US/plans";
import type { Language } from "./language";
import { fillTemplate } from "./template";
import { PLAN_NOTES, PLAN_PURPOSES, PLAN_REFUSALS, PLAN_UNKNOWN } from "./zh-CN/plans";

type Sentences = Readonly<Record<string, string>>;

interface Said {
  readonly purposes: Sentences;
  readonly notes: Sentences;
  readonly refusals: Sentences;
  readonly unknown: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  "zh-CN": { purposes: PLAN_PURPOSES, notes: PLAN_NOTES, refusals: PLAN_REFUSALS, unknown: PLAN_UNKNOWN },
  "en-US": {
    purposes: ENGLISH_PURPOSES,
    notes: ENGLISH_NOTES,
    refusals: ENGLISH_REFUSALS,
    unknown: ENGLISH_UNKNOWN,
  },
};

function say(language: Language, which: "notes" | "refusals", key: string, facts: Facts): string {
  const sentence = SAID[language][which][key];
  return sentence === undefined ? SAID[language].unknown : fillTemplate(sentence, facts, "—");
}

/**
 * What a plan leaves out.
 *
 * @example planNote("zh-CN", { key: "computed.kept", facts: { count: 3 } }) // "3 格已有内容，未改动。"
 */
export function planNote(language: Language, note: { readonly key: string; readonly facts: Facts }): string {
  return say(language, "notes", note.key, note.facts);
}

/**
 * Why a plan cannot be made.
 *
 * @example planRefused("zh-CN", "scores.not-a-score", { cell: "B2" }) // "B2 不是得分格，未写入。"
 */
export function planRefused(language: Language, key: string, facts: Facts): string {
  return say(language, "refusals", key, facts);
}

/** The title of a plan's preview. @example planPurpose("zh-CN", "scores") // "写入得分" */
export function planPurpose(language: Language, purpose: string): string {
  return SAID[language].purposes[purpose] ?? SAID[language].unknown;
}
