/** Scores a filled form: every row, the execution of its budget, and the total. */
import type { FilledForm, IndicatorRow } from "../domain/filled-form";
import type { Profile } from "../law/profile";
import { scoreExecution } from "./form-execution";
import { scoreTotal } from "./form-total";
import { scoreIndicator } from "./indicator-score";
import type { FormScores } from "./scores";

/** True for every row of a merge of weights or scores, its first row too. */
function isMerged(row: IndicatorRow, below: IndicatorRow | undefined): boolean {
  if (row.weight.shared || row.score.shared) return true;
  return below?.block === row.block && (below.weight.shared || below.score.shared);
}

/**
 * Re-computes a filled form by a profile's rules.
 *
 * @param form the filled form
 * @param profile the place's rules
 * @returns one score for each of `form.indicators`, in their order; nulls say why
 * @example scoreForm(form, mof2020).total.recomputed // 97.6
 */
export function scoreForm(form: FilledForm, profile: Profile): FormScores {
  const year = form.header.year.value;
  const rows = form.indicators;
  const indicators = rows.map((row, index) => scoreIndicator(row, isMerged(row, rows[index + 1]), profile, year));
  const execution = scoreExecution(form, indicators, profile);
  return { execution, indicators, total: scoreTotal(form, indicators, execution, profile) };
}
