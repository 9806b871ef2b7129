/** The row of the funds block that carries the points for execution. */
import { totalRow } from "../../domain/entry";
import type { FilledForm, FundsRow } from "../../domain/filled-form";
import type { Profile } from "../../law/profile";
import { executionWeight } from "./execution-weight";

/** The total row, where the form has a place for its score; null otherwise. */
export function executionRow({ funds }: FilledForm): FundsRow | null {
  if (funds?.columns.score === undefined) return null;
  return totalRow(funds) ?? null;
}

/** 执行率分值 as the form prints it, else the profile's. @example pointsForExecution(form, mof2020) // 10 */
export function pointsForExecution(form: FilledForm, law: Profile): number {
  const printed = executionWeight(form);
  return printed.kind === "printed" ? printed.value : law.executionWeight;
}
