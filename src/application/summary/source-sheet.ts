/** 汇总说明: what was read, what became of each file and sheet, and which tables have nothing to list. */
import type { SheetPlan } from "../../forms/sheet-plan";
import type { ProfileId } from "../../law/profile";
import type { Language } from "../../locales/language";
import { sentencesOf } from "../../locales/sentences";
import { sourceWords } from "../../locales/sources";
import { fillTemplate } from "../../locales/template";
import type { Source, SourceState } from "./collect";
import { drawTable } from "./draw-table";
import { sourceState } from "./source-line";
import type { Summary } from "./summarise";
import type { PrintedColumn, SummaryTable } from "./summary-table";

/** What a summary was made by, as its sheets say. */
export interface SummaryAbout {
  readonly profile: ProfileId;
  readonly language: Language;
}

/** What a person has to look after comes first. */
const ORDER: readonly SourceState["kind"][] = [
  "failed",
  "duplicate",
  "other-year",
  "not-read",
  "not-a-form",
  "blank",
  "counted",
];

const KINDS = {
  number: "count",
  file: "long-text",
  sheet: "text",
  project: "long-text",
  unit: "text",
  state: "long-text",
} as const;

function columnsIn(language: Language): PrintedColumn[] {
  const { columns } = sourceWords(language);
  const keys = Object.keys(KINDS) as (keyof typeof KINDS)[];
  return keys.map((key) => {
    const kind = KINDS[key];
    return { key, heading: columns[key], kind, format: kind === "count" ? "0" : "@" };
  });
}

function aboutLine({ sources, projects, year }: Summary, { profile, language }: SummaryAbout): string {
  const words = sourceWords(language);
  const facts = {
    files: new Set(sources.map(({ file }) => file)).size,
    sheets: sources.filter(({ sheet }) => sheet !== null).length,
    projects,
    year: year === null ? "" : fillTemplate(words.aboutYear, { year }, ""),
    profile: sentencesOf(language).profile(profile),
  };
  return fillTemplate(words.about, facts, "");
}

function sorted(sources: readonly Source[]): Source[] {
  return [...sources].sort((one, other) => ORDER.indexOf(one.state.kind) - ORDER.indexOf(other.state.kind));
}

/**
 * Draws what became of every file and sheet: first what was not counted, then the rest in its order.
 *
 * @param empty tables that were asked for and have no rows: told with their notes
 * @example sourceSheet(summary, { profile: "mof-2020", language: "zh-CN" }, []).name // "汇总说明"
 */
export function sourceSheet(summary: Summary, about: SummaryAbout, empty: readonly SummaryTable[]): SheetPlan {
  const { language } = about;
  const words = sourceWords(language);
  const rows = sorted(summary.sources).map((source, at) => {
    const { file, sheet, project, unit } = source;
    const named = file === "" ? words.thisWorkbook : file;
    return [at + 1, named, sheet ?? words.wholeFile, project, unit, sourceState(source, language)];
  });
  const left = empty.flatMap(({ title, notes }) =>
    (notes.length === 0 ? [words.nothing] : notes).map((why) => words.leftOut(title, why)),
  );
  const drawing = { name: words.sheetName, title: words.title, unitNote: "", foot: [], below: [] };
  const columns = columnsIn(language);
  return drawTable({ ...drawing, columns, rows, above: [aboutLine(summary, about), ...left] }).plan;
}
