/** What a check says of a workbook, ready to be shown: sentences are made, nothing is left to look up. */
import type { FilledForm } from "../domain/filled-form";
import type { Severity } from "../domain/finding";
import type { FormId } from "../domain/form-id";
import type { ProfileId } from "../law/profile";
import type { FormScores } from "../scoring/scores";

/** A finding with its sentence made. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** A1 addresses, the one to mend first. */
  readonly cells: readonly string[];
  /** Where, what, expected and found, and how to put it right. */
  readonly message: string;
  /** Number of the document it rests on: "财预〔2020〕10号". */
  readonly basis: string;
}

/** A check that a person must decide, with the sentence that says why. */
export interface ReportedUndetermined {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly why: string;
}

/** One sheet: what was read of it, what scoring makes of it, and what the rules say. */
export interface SheetReport {
  readonly sheet: string;
  /** Null where the sheet is not recognised as a form. */
  readonly form: FormId | null;
  readonly profile: ProfileId;
  /** Null where `form` is null. */
  readonly filled: FilledForm | null;
  /** Null where the form is not recognised or carries no scores. */
  readonly scores: FormScores | null;
  readonly findings: readonly ReportedFinding[];
  readonly undetermined: readonly ReportedUndetermined[];
}
