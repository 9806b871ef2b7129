/** The page's sentences in a language. */
import { WORKBENCH as ENGLISH } from "../../locales/en-US/workbench";
import { WORKBENCH as CHINESE, type WorkbenchWords } from "../../locales/zh-CN/workbench";
import type { Language } from "./app-context";

/**
 * The sentences of the page.
 *
 * @example wordsOf("zh-CN").open // "打开"
 */
export function wordsOf(language: Language): WorkbenchWords {
  return language === "zh-CN" ? CHINESE : ENGLISH;
}
