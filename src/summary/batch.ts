/** What the tables are drawn from: the forms that count, those that do not, and what else is known. */
import type { Profile } from "../law/profile";
import type { Submission } from "./submission";

/** Forms of one year, sorted out. */
export interface Batch {
  /** 年度 that is summed up; null where no form prints one. */
  readonly year: number | null;
  /** Each project once, in the order they were given. */
  readonly counted: readonly Submission[];
  /** Same project and unit as `of`, which counts. */
  readonly duplicates: readonly { readonly submission: Submission; readonly of: Submission }[];
  /** Forms of another year: not summed, but compared with. */
  readonly otherYears: readonly Submission[];
}

/** One line of a list of those who should submit: a project, a unit or a department. */
export interface DueEntry {
  readonly department: string | null;
  readonly unit: string | null;
  readonly project: string | null;
  /** 最近一次重点评价的年度; null where the list does not say. */
  readonly lastEvaluated: number | null;
}

/** 复核得分 of a project, from a list or from a form that was scored by a reviewer. */
export interface ReviewedScore {
  readonly project: string;
  /** Null: whichever unit has a project of that name. */
  readonly unit: string | null;
  readonly score: number;
}

/** Everything the standard tables go by. */
export interface SummaryBasis {
  readonly batch: Batch;
  readonly profile: Profile;
  /** Null where nobody gave a list. */
  readonly due: readonly DueEntry[] | null;
  /** Forms of the year before that were given apart from the batch, to compare with. */
  readonly previous: readonly Submission[];
  /** Null where nobody gave any. */
  readonly reviews: readonly ReviewedScore[] | null;
  /** Of the random part of the sample; printed with it. */
  readonly seed: string;
}
