/** A form as it was handed in: what the standard tables count of it. */
import type { Severity } from "../domain/finding";
import type { FormId } from "../domain/form-id";
import type { MoneyUnit } from "../domain/filled-form";
import type { Operator, QuantityKind } from "../domain/quantity";
import type { Level1 } from "../domain/taxonomy";

/** Where a form stands. */
export interface Place {
  /** As it was named; "" for the workbook that is open. */
  readonly file: string;
  readonly sheet: string;
}

/** A target or a result. A percent is a fraction; a date is ISO text. */
export interface SubmittedValue {
  readonly text: string;
  readonly kind: QuantityKind;
  readonly op: Operator | null;
  readonly value: number | string | null;
  readonly unit: string | null;
}

/** An indicator, scored again. Rates are fractions. */
export interface SubmittedIndicator {
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string | null;
  readonly target: SubmittedValue;
  readonly actual: SubmittedValue;
  readonly weight: number | null;
  /** As filled in. */
  readonly score: number | null;
  readonly recomputed: number | null;
  /** Direction-aware, not capped; null where it has no meaning. */
  readonly completion: number | null;
  /** (B−A)/A, signed; null where it has no meaning. */
  readonly deviation: number | null;
  /** True where less is better. */
  readonly reverse: boolean;
  /** True where a person judges it: a qualitative target. */
  readonly judged: boolean;
  /** As filled in; null where empty. */
  readonly reason: string | null;
  /** True where a reason is needed and none that says anything is given (findings of S-06, S-08, S-09, S-14). */
  readonly reasonMissing: boolean;
}

/** One form. Money is in 万元. */
export interface Submission {
  readonly place: Place;
  readonly form: FormId;
  readonly project: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  /** The unit the form counts money in; null where it is not known: then there is no money below. */
  readonly moneyUnit: MoneyUnit | null;
  readonly budget: number | null;
  readonly executed: number | null;
  /** executed/budget, not capped; null where there is no budget. */
  readonly rate: number | null;
  /** 执行率得分 as filled in. */
  readonly executionScore: number | null;
  /** Scores as filled in, by first level; a level that the form does not have is absent. */
  readonly levelScores: Readonly<Partial<Record<Level1, number>>>;
  /** 自评总分: as printed, else `sum`. */
  readonly score: number | null;
  readonly printed: number | null;
  /** Σ of the scores as filled in; null where one of them is missing. */
  readonly sum: number | null;
  readonly recomputed: number | null;
  readonly printedGrade: string | null;
  readonly indicators: readonly SubmittedIndicator[];
  /** Rule and severity of every finding. */
  readonly findings: readonly { readonly rule: string; readonly severity: Severity }[];
  /** 偏差说明缺失数. */
  readonly missingReasons: number;
}

/** How many findings of a severity. @example countOf(submission, "error") // 2 */
export function countOf({ findings }: Pick<Submission, "findings">, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
