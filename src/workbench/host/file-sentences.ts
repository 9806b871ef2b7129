/** What a person is told of losses and refusals, in the page's language. */
import {
  WORKBENCH_FILE_LOSSES as ENGLISH_LOSSES,
  WORKBENCH_FILE_PLACE as ENGLISH_PLACE,
  WORKBENCH_FILE_REFUSALS as ENGLISH_REFUSALS,
} from "../../locales/en-US/workbench-files";
import {
  WORKBENCH_FILE_LOSSES as CHINESE_LOSSES,
  WORKBENCH_FILE_PLACE as CHINESE_PLACE,
  WORKBENCH_FILE_REFUSALS as CHINESE_REFUSALS,
} from "../../locales/zh-CN/workbench-files";
import type { Loss } from "../files/loss";
import type { RefusalReason } from "../files/refuse";
import type { Language } from "./app-context";

/**
 * One loss as a sentence, led by where it was.
 *
 * @example lossSentence({ what: "image", where: { sheet: "表1", range: "B2" }, count: 2 }, "zh-CN")
 *   // "「表1」B2 等处：2 张图片没有保留。"
 */
export function lossSentence({ what, where, count }: Loss, language: Language): string {
  const chinese = language === "zh-CN";
  const places = chinese ? CHINESE_PLACE : ENGLISH_PLACE;
  const sentence = (chinese ? CHINESE_LOSSES : ENGLISH_LOSSES)[what](count);
  if (where === null) return places.book + sentence;
  if (where.range === null) return places.sheet(where.sheet) + sentence;
  return (count === 1 ? places.onlyCell : places.cell)(where.sheet, where.range) + sentence;
}

/**
 * Why a file was refused.
 *
 * @example refusalSentence("empty", "en-US") // "The file is empty. Please get this file again."
 */
export function refusalSentence(reason: RefusalReason, language: Language): string {
  return (language === "zh-CN" ? CHINESE_REFUSALS : ENGLISH_REFUSALS)[reason];
}
