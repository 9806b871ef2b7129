/** Why a file could not be used, in one language. */
import { FILE_SENTENCES as ENGLISH } from "./en-US/files";
import type { Language } from "./language";
import type { Words } from "./words";
import { FILE_SENTENCES as CHINESE } from "./zh-CN/files";

export type FileSentences = Words<typeof CHINESE>;

/** @example fileSentences("zh-CN").empty // "文件是空的。请重新取得这份文件。" */
export function fileSentences(language: Language): FileSentences {
  return language === "zh-CN" ? CHINESE : ENGLISH;
}
