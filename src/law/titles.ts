/** Titles of the documents by their numbers, so that a citation can be shown with what it cites. */
import { caiyu_2015_88 } from "./caiyu-2015-88";
import { caiyu_2020_10 } from "./caiyu-2020-10";
import { caiyu_2021_101 } from "./caiyu-2021-101";
import type { LawDocument } from "./document";
import { formNotes } from "./form-notes";
import { localPractice } from "./local-practice";
import { ownDesign } from "./own-design";
import { systemPractice } from "./system-practice";

const DOCUMENTS: readonly LawDocument[] = [
  caiyu_2015_88,
  caiyu_2020_10,
  caiyu_2021_101,
  formNotes,
  localPractice,
  ownDesign,
  systemPractice,
];

const TITLES: ReadonlyMap<string, string> = new Map(DOCUMENTS.map(({ number, title }) => [number, title]));

/**
 * The title of the document that an article names.
 *
 * @param document an article's `document`
 * @returns the name itself for one of the gathered documents, which go by their titles
 * @example documentTitle("财预〔2020〕10号") // "项目支出绩效评价管理办法"
 */
export function documentTitle(document: string): string {
  return TITLES.get(document) ?? document;
}
