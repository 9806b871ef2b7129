/** The use case of 汇总: forms that were collected, sorted out and drawn up as the standard tables. */
import type { Profile } from "../../law/profile";
import type { Language } from "../../locales/language";
import type { DueEntry, ReviewedScore } from "../../summary/batch";
import { sortOut } from "../../summary/sort-out";
import type { Submission } from "../../summary/submission";
import { sourcesOf, submissionsOf, type CollectedFile, type Source } from "./collect";
import { printTable } from "./print-table";
import { standardTables } from "./standard-tables";
import type { SummaryTable } from "./summary-table";

/** What a summary goes by. */
export interface SummaryOptions {
  readonly profile: Profile;
  /** The year that is summed up; null for the one that most forms print. */
  readonly year: number | null;
  readonly language: Language;
  /** 应报名单; null for none. */
  readonly due: readonly DueEntry[] | null;
  /** Forms of the year before, given apart. */
  readonly previous: readonly Submission[];
  /** 复核得分; null for none. */
  readonly reviews: readonly ReviewedScore[] | null;
  /** Of the random part of the sample. */
  readonly seed: string;
}

export interface Summary {
  /** Null where no form prints a year. */
  readonly year: number | null;
  /** How many forms count. */
  readonly projects: number;
  /** What became of every file and sheet, in their order. */
  readonly sources: readonly Source[];
  /** All standard tables; one that has nothing to say has no rows, and a note why. */
  readonly tables: readonly SummaryTable[];
}

/**
 * Sums up.
 *
 * @param files as collected, in the order in which they are to be listed
 * @example summarise([file], options).tables[1]?.rows[0] // ["优", 1, 1, 86.2, 1]
 */
export function summarise(files: readonly CollectedFile[], options: SummaryOptions): Summary {
  const { profile, year, language, due, previous, reviews, seed } = options;
  const batch = sortOut(submissionsOf(files), year);
  const tables = standardTables({ batch, profile, due, previous, reviews, seed });
  return {
    year: batch.year,
    projects: batch.counted.length,
    sources: sourcesOf(files, batch),
    tables: tables.map((table) => printTable(table, language)),
  };
}
