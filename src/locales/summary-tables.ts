/** The words of the tables that sum up a workbook, in one language. */
import { SUMMARY_TABLES as ENGLISH } from "./en-US/summary-tables";
import type { Language } from "./language";
import type { Words } from "./words";
import { SUMMARY_TABLES as CHINESE } from "./zh-CN/summary-tables";

/** @example summaryTableWords("zh-CN").titles.grades // "自评等级分布" */
export function summaryTableWords(language: Language): Words<typeof CHINESE> {
  return language === "zh-CN" ? CHINESE : ENGLISH;
}
