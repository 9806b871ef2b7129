/** What the pane shows of a sheet that was checked and scored: sentences made, nothing left to look up. */
import type { Severity } from "../../domain/finding";
import type { FormId } from "../../domain/form-id";
import type { Evidence } from "../../law/document";
import type { ProfileId } from "../../law/profile";

/** What the sheet turned out to be. `missing` are the headings and labels a 自评表 would have, as forms print them. */
export type Recognition =
  | { readonly kind: "empty" }
  | { readonly kind: "not-a-form"; readonly found: readonly string[]; readonly missing: readonly string[] }
  /** Recognised, but this version does not check it. */
  | { readonly kind: "not-read"; readonly form: FormId }
  | { readonly kind: "form"; readonly form: FormId };

/** The document a finding rests on. */
export interface ReviewBasis {
  /** Number: "财预〔2020〕10号". */
  readonly document: string;
  readonly title: string;
  /** "第十六条". */
  readonly place: string;
  readonly quote: string;
  readonly evidence: Evidence;
}

/** One finding, or one question that a person must decide. */
export interface ReviewFinding {
  /**
   * What it is about, for waivers and lists: the same for the same fault on the same project whatever its row, another
   * as soon as a figure in its sentence changes. Unique within a review.
   */
  readonly key: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity | "undetermined";
  /** A1 addresses, the one to mend first. */
  readonly cells: readonly string[];
  /** Name of the indicator, or the label of the row; null where it is about the whole form. */
  readonly subject: string | null;
  readonly message: string;
  /** 改法; "" where there is none. */
  readonly remedy: string;
  /** 应为, 实为, 差 where the finding compares figures. */
  readonly expected: string | null;
  readonly found: string | null;
  readonly difference: string | null;
  /** Null where the reader itself could not place something. */
  readonly basis: ReviewBasis | null;
}

/** One indicator, scored again. Rates are fractions. */
export interface ScoreRow {
  readonly row: number;
  /** A1 address of 得分; null where the form has no such column. */
  readonly cell: string | null;
  readonly name: string;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly target: string;
  readonly actual: string;
  readonly completion: number | null;
  readonly deviation: number | null;
  readonly weight: number | null;
  readonly filled: number | null;
  readonly recomputed: number | null;
  /** `filled` less `recomputed`; null where either is missing. */
  readonly difference: number | null;
  /** True for a qualitative row: a person gives the grade and a score in its band. */
  readonly judged: boolean;
  /** The grades a person chooses from, best first: name, lowest and highest score. Empty where not judged. */
  readonly grades: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** Why there is no re-computed score; null where there is one. */
  readonly why: string | null;
  /** 40/50 = 80% → 80% × 10 分 = 8.00 分（财预〔2020〕10号第十六条）; "" for none. */
  readonly steps: string;
}

/** A first level's sums. */
export interface LevelSum {
  readonly level1: string;
  readonly rows: number;
  readonly weight: number;
  /** The profile's weight of this level; null where it fixes none. */
  readonly due: number | null;
  readonly filled: number | null;
  readonly recomputed: number | null;
}

export interface ScoreSheet {
  readonly rows: readonly ScoreRow[];
  readonly levels: readonly LevelSum[];
  readonly execution: {
    /** A1 address of its 得分; null where the form has none. */
    readonly cell: string | null;
    readonly rate: number | null;
    readonly weight: number;
    readonly filled: number | null;
    readonly recomputed: number | null;
    readonly why: string | null;
    readonly steps: string;
  } | null;
  readonly total: {
    readonly cell: string | null;
    readonly weight: number | null;
    readonly printed: number | null;
    readonly sum: number | null;
    readonly recomputed: number | null;
    readonly grade: string | null;
    readonly printedGrade: string | null;
    readonly steps: string;
  };
}

export interface SheetReview {
  /** Name of the file it stands in; absent for the open workbook. */
  readonly file?: string;
  readonly sheet: string;
  readonly recognition: Recognition;
  readonly profile: ProfileId;
  /** As the form prints it, else the one that was asked for. */
  readonly year: number | null;
  readonly project: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly moneyUnit: string | null;
  readonly indicators: number;
  /** Rules that looked at this form (those that do not apply are not counted). */
  readonly rulesRun: number;
  /** Numbers of the documents they rest on, each once. */
  readonly documents: readonly string[];
  /** By severity, then rule; undetermined ones last. */
  readonly findings: readonly ReviewFinding[];
  /** Null where nothing was read. */
  readonly scores: ScoreSheet | null;
}
