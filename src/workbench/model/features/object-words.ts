/** The names that objects get when a program gives none, in the grid's language. */
import { LocaleService, LocaleType } from "@univerjs/core";
import { WORKBENCH_OBJECTS as ENGLISH } from "../../../locales/en-US/workbench-objects";
import { WORKBENCH_OBJECTS as CHINESE } from "../../../locales/zh-CN/workbench-objects";
import type { Book } from "../book/book";

/**
 * Words for new objects.
 *
 * @example objectWords(book).table // "表"
 */
export function objectWords(book: Book): typeof CHINESE {
  return book.injector.get(LocaleService).getCurrentLocale() === LocaleType.EN_US ? ENGLISH : CHINESE;
}

/**
 * The first free name of a word with a number.
 *
 * @param taken names in use, in any case
 * @example freeName("表", ["表1"]) // "表2"
 */
export function freeName(word: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}
