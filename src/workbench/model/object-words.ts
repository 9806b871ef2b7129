/** The names that objects get when a program gives none, in the grid's language. */
import { LocaleService, LocaleType } from "@univerjs/core";
import { WORKBENCH_OBJECTS as ENGLISH } from "../../locales/en-US/workbench-objects";
import { WORKBENCH_OBJECTS as CHINESE } from "../../locales/zh-CN/workbench-objects";
import type { Book } from "./book";

/**
 * Words for new objects.
 *
 * @example objectWords(book).table // "表"
 */
export function objectWords(book: Book): typeof CHINESE {
  return book.injector.get(LocaleService).getCurrentLocale() === LocaleType.EN_US ? ENGLISH : CHINESE;
}
