/** Sentences of the pane that are put together from several words. */
import type { Failure } from "../../application/attempt";
import type { PlanCounts } from "../../application/workbook/write-plan";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { planRefused } from "../../locales/plans";

/**
 * What a plan writes, as part of a sentence.
 *
 * @example countsSentence("zh-CN", { cells: 42, overwritten: 0, newSheets: 1, insertedRows: 0, removedRows: 0 })
 * // "写入 42 格，新增 1 张表"
 */
export function countsSentence(language: Language, counts: PlanCounts): string {
  const words = paneWords(language).frame.preview;
  const parts = (["cells", "newSheets", "insertedRows", "removedRows"] as const).filter((part) => counts[part] > 0);
  return (parts.length === 0 ? [words.cells(0)] : parts.map((part) => words[part](counts[part]))).join(words.join);
}

/**
 * Why something was not done, and what to do next.
 *
 * @example failureSentence("zh-CN", { kind: "cancelled" }) // "已取消，没有改动工作簿。"
 */
export function failureSentence(language: Language, failure: Failure): string {
  const words = paneWords(language).frame.failure;
  switch (failure.kind) {
    case "workbook":
      return words.workbook[failure.fault](failure.detail);
    case "plan":
      return planRefused(language, failure.key, failure.facts);
    case "settings-lost":
      return words.settingsLost;
    case "cancelled":
      return words.cancelled;
    case "unforeseen":
      return words.unforeseen;
  }
}
