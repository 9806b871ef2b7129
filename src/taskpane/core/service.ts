/**
 * What the pane asks of the core. The answers are plain data: the core runs in a worker, so that the pane never waits.
 */
import type { FormOutline } from "../../application/fill/outline";
import type { ProfileView } from "../../application/profile-views";
import type { SheetReview } from "../../application/review/review";
import type { Waiver } from "../../application/settings/settings";
import type { CollectedFile } from "../../application/summary/collect";
import type { ReadList } from "../../application/summary/lists";
import type { Summary } from "../../application/summary/summarise";
import type { RawSheet } from "../../application/workbook/raw-sheet";
import type { WritePlan } from "../../application/workbook/write-plan";
import type { FormId } from "../../domain/form-id";
import type { OwnThresholds } from "../../law/own-thresholds";
import type { ProfileId } from "../../law/profile";
import type { Language } from "../../locales/language";
import type { DueEntry, ReviewedScore } from "../../summary/batch";
import type { TableId } from "../../summary/table";

export type { ProfileView } from "../../application/profile-views";

/** What every question goes by. */
export interface CoreOptions {
  readonly profile: ProfileId;
  readonly year: number | null;
  readonly thresholds: OwnThresholds;
  readonly language: Language;
}

/** What is known besides the forms. */
export interface SummaryAsked {
  /** 应报名单; null for none. */
  readonly due: readonly DueEntry[] | null;
  /** Forms of the year before. */
  readonly previous: readonly CollectedFile[];
  /** 复核得分 of a list; null for none. */
  readonly reviews: readonly ReviewedScore[] | null;
  /** Forms that a reviewer scored. */
  readonly reviewed: readonly CollectedFile[];
  /** Of the random part of the sample; "" for the year that is summed up. */
  readonly seed: string;
}

/** A re-computed or judged score to be written. */
export interface ScoreChoice {
  /** A1 address of the cell. */
  readonly cell: string;
  readonly points: number;
}

/** Every `plan…` throws PlanRefused where there is nothing to write or it cannot be. */
export interface CoreService {
  readonly review: (raw: RawSheet, options: CoreOptions) => SheetReview;
  readonly outline: (raw: RawSheet, options: CoreOptions) => FormOutline | null;
  readonly planNewForm: (form: FormId, year: number, after: string | null, options: CoreOptions) => WritePlan;
  /** 补全计算列: execution rate, scores, totals as native formulas. */
  readonly planComputedCells: (raw: RawSheet, options: CoreOptions) => WritePlan;
  /** A new indicator row below `row`, in the same levels. */
  readonly planInsertRow: (raw: RawSheet, row: number, options: CoreOptions) => WritePlan;
  readonly planRemoveRow: (raw: RawSheet, row: number, options: CoreOptions) => WritePlan;
  readonly planScores: (raw: RawSheet, choices: readonly ScoreChoice[], options: CoreOptions) => WritePlan;
  /** 审核意见书 on sheets that were reviewed. @param on ISO date printed on it */
  readonly planOpinion: (
    reviews: readonly SheetReview[],
    waivers: readonly Waiver[],
    on: string,
    options: CoreOptions,
  ) => WritePlan;
  /** Sheets of the open workbook, checked, as one file whose name is "". */
  readonly collectSheets: (raws: readonly RawSheet[], options: CoreOptions) => CollectedFile;
  /** A list of who should submit, or of review scores: pasted, or a sheet of the open workbook. */
  readonly readList: (from: { readonly text: string } | { readonly raw: RawSheet }) => ReadList;
  readonly summarise: (files: readonly CollectedFile[], asked: SummaryAsked, options: CoreOptions) => Summary;
  /** The tables that were chosen, and the list of what was handed in. */
  readonly planSummary: (summary: Summary, tables: readonly TableId[], options: CoreOptions) => WritePlan;
  /** 批量审核意见书: a sheet for each form, unit by unit. @param on ISO date printed on it */
  readonly planOpinions: (reviews: readonly SheetReview[], on: string, options: CoreOptions) => WritePlan;
  readonly profiles: (language: Language) => readonly ProfileView[];
}

/** The same, asked of a worker. A question may be given up: then its promise rejects with an AbortError. */
export type Core = {
  readonly [Name in keyof CoreService]: (
    ...args: [...Parameters<CoreService[Name]>, signal?: AbortSignal]
  ) => Promise<ReturnType<CoreService[Name]>>;
};
