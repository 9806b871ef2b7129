/** The words of 审核意见书 in a language. */
import { OPINION_WORDS as ENGLISH } from "./en-US/opinion";
import type { Language } from "./language";
import type { OpinionWords } from "./opinion-words";
import { OPINION_WORDS as CHINESE } from "./zh-CN/opinion";

/** @example opinionWords("en-US").sheetName // "Review opinion" */
export function opinionWords(language: Language): OpinionWords {
  return language === "zh-CN" ? CHINESE : ENGLISH;
}
