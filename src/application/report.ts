/** What a check says of a workbook: sentences made, and the facts they are made of. */
import type { FilledForm } from "../domain/filled-form";
import type { Facts, Severity } from "../domain/finding";
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
  /** Which of the rule's sentences says it: "S-04", or with a variant "S-04.rounded-rate". */
  readonly key: string;
  readonly facts: Facts;
}

/** A check that a person must decide, with the sentence that says why. */
export interface ReportedUndetermined {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly why: string;
  /** Key of that sentence; for the reader itself (`READ`) the reason why something was not placed. */
  readonly key: string;
  readonly facts: Facts;
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
  /** Ids of the rules that had something to look at; none where nothing was read. */
  readonly rulesRun: readonly string[];
  readonly findings: readonly ReportedFinding[];
  readonly undetermined: readonly ReportedUndetermined[];
}
