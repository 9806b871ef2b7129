/** What of a run was not counted, and why: a sentence each. */
import type { CollectedFile, Source, SourceState } from "../../application/summary/collect";
import { sourcesOf } from "../../application/summary/collect";
import { placeName, sourceState } from "../../application/summary/source-line";
import type { Summary } from "../../application/summary/summarise";
import { SUMMARIZE } from "../../locales/zh-CN/cli";

function line(source: Source): string {
  return SUMMARIZE.note(placeName(source, "zh-CN"), sourceState(source, "zh-CN"));
}

/** Every file and sheet that is not counted. @example sourceNotes(summary.sources) // ["a.xlsx：文件是空的。…（未计入）"] */
export function sourceNotes(sources: readonly Source[]): string[] {
  return sources.filter(({ state }) => state.kind !== "counted").map(line);
}

/** Of them the files that could not be used at all. */
export function failureNotes(sources: readonly Source[]): string[] {
  return sources.filter(({ state }) => state.kind === "failed").map(line);
}

/** What every table says of itself. @example tableNotes(summary)[0] // "抽查名单：按不低于 5% 抽取：…" */
export function tableNotes({ tables }: Pick<Summary, "tables">): string[] {
  return tables.flatMap(({ title, notes }) => notes.map((note) => SUMMARIZE.note(title, note)));
}

/**
 * What of the files that were given beside the batch says nothing.
 *
 * @param what they are for, as a person calls it
 * @param year of which they should be; null where any will do
 */
export function besideNotes(files: readonly CollectedFile[], what: string, year: number | null): string[] {
  const useless: readonly SourceState["kind"][] = ["failed", "blank", "not-a-form", "not-read"];
  const sources = sourcesOf(files, { year, counted: [], duplicates: [], otherYears: [] });
  const wanted = sources.filter(
    ({ state: { kind } }) => useless.includes(kind) || (kind === "other-year" && year !== null),
  );
  return wanted.map((source) => SUMMARIZE.beside(what, line(source)));
}
