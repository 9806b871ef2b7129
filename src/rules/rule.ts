/** A check: one file, one object, listed in index.ts. */
import type { FilledForm, IndicatorColumn, IndicatorRow } from "../domain/filled-form";
import type { Facts, Severity } from "../domain/finding";
import type { FormId } from "../domain/form-id";
import type { Article } from "../law/document";
import type { Profile, ProfileValues } from "../law/profile";
import type { FormScores, IndicatorScore } from "../scoring/scores";

/** One fault: which cells, which of the rule's sentences, with which facts. */
export interface Fault {
  readonly cells: readonly string[];
  readonly facts: Facts;
  /** Variant of the sentence: "rounded-rate" makes the message key "S-04.rounded-rate". */
  readonly variant?: string;
  /** Where a fault weighs other than the rule: a rounded rate is only a hint. */
  readonly severity?: Severity;
}

/** A place the rule cannot decide, and the key of the sentence that says why. */
export interface Undecidable {
  readonly cells: readonly string[];
  readonly why: string;
  readonly facts?: Facts;
}

/** Closed: what was found and what could not be decided, or why the rule does not apply. No fault and nothing undecidable is a pass. */
export type Outcome =
  | { readonly kind: "checked"; readonly faults: readonly Fault[]; readonly undecidable: readonly Undecidable[] }
  | { readonly kind: "not-applicable"; readonly why: string };

export interface Checked {
  readonly form: FilledForm;
  readonly law: Profile;
  readonly scores: FormScores;
  /** `--year`, where the caller gave one. */
  readonly year: number | null;
}

export interface Rule {
  /** The catalogue's id; the file's name. */
  readonly id: string;
  readonly severity: Severity;
  /** `filled`: is it filled in correctly? `sensible`: does it make sense? Asked of rows that passed the first. */
  readonly phase: "filled" | "sensible";
  readonly basis: Article;
  readonly appliesTo: readonly FormId[];
  /** Profile values the rule goes by, for `jixiao rules`. */
  readonly thresholds: readonly (keyof ProfileValues)[];
  check(input: Checked): Outcome;
  /** What `check` asks each row, where that is all it does: the runner then asks all such rules in one walk over the rows. */
  readonly rows?: RowQuestion;
}

/** Where a question put to a row leaves its answers; saying nothing is a pass. */
export interface Answers {
  readonly faults: Fault[];
  readonly undecidable: Undecidable[];
}

/** One question, put to every row whose block has the columns it is about. */
export interface RowQuestion {
  readonly needs: readonly IndicatorColumn[];
  /** @param below the next row of the form */
  readonly ask: (
    row: IndicatorRow,
    score: IndicatorScore,
    answers: Answers,
    input: Checked,
    below: IndicatorRow | undefined,
  ) => void;
}

/** The rule ran: these faults, and these places it could not decide. */
export function checked(faults: readonly Fault[], undecidable: readonly Undecidable[] = []): Outcome {
  return { kind: "checked", faults, undecidable };
}

/** The rule has nothing to look at, and `why` (a key in locales/) says what is missing. */
export function notApplicable(why: string): Outcome {
  return { kind: "not-applicable", why };
}
