/** What became of each file and sheet, in one language. */
import { SOURCES as ENGLISH } from "./en-US/summary/sources";
import type { Language } from "./language";
import type { Words } from "./words";
import { SOURCES as CHINESE } from "./zh-CN/summary/sources";

/** @example sourceWords("zh-CN").counted // "已计入" */
export function sourceWords(language: Language): Words<typeof CHINESE> {
  return language === "zh-CN" ? CHINESE : ENGLISH;
}
