/** What 汇总 works on: forms of a source, what is known besides, and what it came to. */
import type { CollectedFile } from "../../application/summary/collect";
import type { ReadList } from "../../application/summary/lists";
import type { Summary } from "../../application/summary/summarise";
import type { CoreOptions } from "../core/service";
import type { NamedFile } from "../reader/collector";

/** Sheets of this workbook, or files. */
export type SummarySource = "workbook" | "files";

/** Forms that were read and checked. */
export interface Forms {
  readonly files: readonly CollectedFile[];
  /** What they were checked by. */
  readonly options: CoreOptions;
}

export interface WorkbookForms extends Forms {
  /** Names of sheets that are too large to be read. */
  readonly tooLarge: readonly string[];
  /** One of the sheets was edited since. */
  readonly isStale: boolean;
  /** Ends the watching of the sheets. */
  readonly unwatch: () => Promise<void>;
}

export interface FileForms extends Forms {
  /** The files themselves, in the same order. */
  readonly named: readonly NamedFile[];
}

/** A list that a person gave. */
export interface TakenList {
  readonly list: ReadList;
  /** Name of its sheet; null where it was pasted. */
  readonly sheet: string | null;
}

/** 更多依据: what is known besides the forms; null for what nobody gave. */
export interface Basis {
  readonly due: TakenList | null;
  readonly reviews: TakenList | null;
  /** Forms that a reviewer scored. */
  readonly reviewed: FileForms | null;
  /** Forms of the year before. */
  readonly previous: FileForms | null;
  /** As typed; "" for the year that is summed up. */
  readonly seed: string;
}

/** Forms of a source, and what they came to. */
export interface Summed<F extends Forms = Forms> {
  readonly forms: F;
  readonly summary: Summary;
  /** What the tables were drawn with. */
  readonly basis: Basis;
  readonly year: number | null;
}

/** Files that were chosen and not taken. */
export interface PassedOver {
  /** No workbooks by their names. */
  readonly others: number;
  /** In the list already. */
  readonly known: number;
  /** Paths that the system did not open. */
  readonly unopened: readonly string[];
}

export interface SummaryState {
  readonly source: SummarySource;
  readonly workbook: Summed<WorkbookForms> | null;
  readonly files: Summed<FileForms> | null;
  readonly basis: Basis;
  /** Of the last choice of files. */
  readonly passedOver: PassedOver;
}

/** Before anything was chosen. */
export const NOTHING_SUMMED: SummaryState = {
  source: "workbook",
  workbook: null,
  files: null,
  basis: { due: null, reviews: null, reviewed: null, previous: null, seed: "" },
  passedOver: { others: 0, known: 0, unopened: [] },
};

/** What the chosen source came to; null before it was read. @example shownSum(NOTHING_SUMMED) // null */
export function shownSum({ source, workbook, files }: SummaryState): Summed | null {
  return source === "workbook" ? workbook : files;
}

/** True where two questions would be answered by the same rules, whatever their year. */
export function sameRules(one: Omit<CoreOptions, "language">, other: Omit<CoreOptions, "language">): boolean {
  return one.profile === other.profile && one.thresholds === other.thresholds;
}
