/** The reader of workbooks on both machines it runs on, as far as Node can stand in for a browser. */
import type { WorkbookReader } from "../../src/application/ports";
import { browserPort } from "../../src/files/browser/port";
import { readWorkbook } from "../../src/files/read-workbook";
import { workbookReader } from "../../src/files/workbook-reader";

export const READERS: readonly (readonly [string, WorkbookReader])[] = [
  ["under Node", readWorkbook],
  ["as in a browser", workbookReader(browserPort(() => undefined))],
];
