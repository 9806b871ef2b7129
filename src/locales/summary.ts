/** The words of the summary tables in one language. */
import { SUMMARY as ENGLISH } from "./en-US/summary";
import type { Language } from "./language";
import type { Words } from "./words";
import { SUMMARY as CHINESE } from "./zh-CN/summary";

export type SummaryWords = Words<typeof CHINESE>;

/** @example summaryWords("zh-CN").columns.grade // "等级" */
export function summaryWords(language: Language): SummaryWords {
  return language === "zh-CN" ? CHINESE : ENGLISH;
}
