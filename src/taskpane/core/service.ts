/**
 * What the pane asks of the core. The answers are plain data: the core runs in a worker, so that the pane never waits.
 */
import type { FormOutline } from "../../application/fill/outline";
import type { SheetReview } from "../../application/review/review";
import type { OwnThreshold, Waiver } from "../../application/settings/settings";
import type { RawSheet } from "../../application/workbook/raw-sheet";
import type { WritePlan } from "../../application/workbook/write-plan";
import type { FormId } from "../../domain/form-id";
import type { Evidence } from "../../law/document";
import type { ProfileId } from "../../law/profile";
import type { Language } from "../../locales/language";

/** What every question goes by. */
export interface CoreOptions {
  readonly profile: ProfileId;
  readonly year: number | null;
  readonly thresholds: Readonly<Partial<Record<OwnThreshold, number>>>;
  readonly language: Language;
}

/** A re-computed or judged score to be written. */
export interface ScoreChoice {
  /** A1 address of the cell. */
  readonly cell: string;
  readonly points: number;
}

export interface ProfileView {
  readonly id: ProfileId;
  readonly name: string;
  /** Name of the profile it is laid over; null for one that stands alone. */
  readonly base: string | null;
  /** The values it sets otherwise than its base (all values where it stands alone). */
  readonly values: readonly {
    readonly name: string;
    readonly value: string;
    readonly baseValue: string | null;
    /** "" where it stands alone. */
    readonly because: string;
    readonly document: string;
    readonly place: string;
    readonly quote: string;
    readonly evidence: Evidence;
  }[];
  /** What own thresholds stand at where the unit sets none. */
  readonly thresholds: Readonly<Record<OwnThreshold, number | null>>;
}

/** A table of the summary, as data. Numbers are unrounded; `formats` are Excel's, one a column. */
export interface SummaryTable {
  readonly id: "projects" | "grades" | "rates" | "findings";
  readonly title: string;
  readonly headings: readonly string[];
  readonly formats: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface WorkbookSummary {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly form: FormId | null;
    readonly project: string | null;
    readonly errors: number;
    readonly state: "read" | "not-a-form" | "not-read" | "duplicate";
  }[];
  readonly tables: readonly SummaryTable[];
}

/** Every `plan…` throws PlanRefused where there is nothing to write or it cannot be. */
export interface CoreService {
  review(raw: RawSheet, options: CoreOptions): SheetReview;
  outline(raw: RawSheet, options: CoreOptions): FormOutline | null;
  planNewForm(form: FormId, year: number, after: string | null, options: CoreOptions): WritePlan;
  /** 补全计算列: execution rate, scores, totals as native formulas. */
  planComputedCells(raw: RawSheet, options: CoreOptions): WritePlan;
  /** A new indicator row below `row`, in the same levels. */
  planInsertRow(raw: RawSheet, row: number, options: CoreOptions): WritePlan;
  planRemoveRow(raw: RawSheet, row: number, options: CoreOptions): WritePlan;
  planScores(raw: RawSheet, choices: readonly ScoreChoice[], options: CoreOptions): WritePlan;
  /** 审核意见书 on sheets that were reviewed. @param on ISO date printed on it */
  planOpinion(reviews: readonly SheetReview[], waivers: readonly Waiver[], on: string, options: CoreOptions): WritePlan;
  summarise(raws: readonly RawSheet[], options: CoreOptions): WorkbookSummary;
  planSummary(tables: readonly SummaryTable[], options: CoreOptions): WritePlan;
  profiles(language: Language): readonly ProfileView[];
}

/** The same, asked of a worker. A question may be given up: then its promise rejects with an AbortError. */
export type Core = {
  readonly [Name in keyof CoreService]: (
    ...args: [...Parameters<CoreService[Name]>, signal?: AbortSignal]
  ) => Promise<ReturnType<CoreService[Name]>>;
};
