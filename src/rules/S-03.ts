/** 总分 is the sum of all scores, that for execution included. */
import { round, subtract, sum } from "../domain/decimal";
import { indicatorCell, isUnreadable, fundsCell } from "../domain/entry";
import type { FilledForm } from "../domain/filled-form";
import { isInapplicable } from "../domain/wording";
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import type { Profile } from "../law/profile";
import { scaledTotal } from "../scoring/scaled-total";
import { checked, notApplicable, type Rule } from "./rule";
import { executionRow, pointsForExecution } from "./shared/execution-row";

/** What arithmetic in a workbook leaves behind; no figure of a form is that small. */
const NOISE_PLACES = 9;

/** Cells whose score cannot be read. */
function unreadableScores(form: FilledForm): string[] {
  const cells = form.indicators.filter(({ score }) => isUnreadable(score) && !isInapplicable(score.text));
  const execution = executionRow(form);
  const inFunds = execution !== null && isUnreadable(execution.entries.score);
  return [
    ...(inFunds ? [fundsCell(form, execution, "score")] : []),
    ...cells.map((row) => indicatorCell(row, "score")),
  ];
}

/** All scores filled in. */
function givenScores(form: FilledForm): number[] {
  return [executionRow(form)?.entries.score, ...form.indicators.map(({ score }) => score)]
    .map((entry) => entry?.value ?? null)
    .filter((value) => value !== null);
}

/** 折算总分, where rows are marked 不适用; null where none is. */
function totalWithoutInapplicable(form: FilledForm, law: Profile): number | null {
  const parts = form.indicators.map(({ weight, score, actual }) => ({
    weight: weight.value ?? 0,
    result: score.value ?? 0,
    applicable: !isInapplicable(score.text) && !isInapplicable(actual.text),
  }));
  if (parts.every(({ applicable }) => applicable)) return null;
  const execution = executionRow(form)?.entries.score.value ?? null;
  if (execution !== null) parts.push({ weight: pointsForExecution(form, law), result: execution, applicable: true });
  return scaledTotal(parts, law.scorePlaces);
}

export const rule: Rule = {
  id: "S-03",
  severity: "error",
  phase: "filled",
  basis: caiyu_2020_10.articles.scoring,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["scorePlaces"],
  check({ form, law, scores }) {
    const { value: printed, cell } = form.total.score;
    const { sum: added } = scores.total;
    if (printed === null || cell === null) return notApplicable("no-total-score");
    const unreadable = unreadableScores(form);
    if (unreadable.length > 0) return checked([], [{ cells: [cell, ...unreadable], why: "score-unreadable" }]);
    if (added === null) return notApplicable("no-scores");

    const difference = subtract(printed, added);
    if (round(difference, NOISE_PLACES) === 0) return checked([]);
    const places = law.scorePlaces;
    const shown = round(printed, places);
    const given = givenScores(form);
    const rounded = given.map((score) => round(score, places));
    // Scores computed in the workbook carry more decimals than are shown: their sum may be rounded after or before.
    const unrounded = given.some((score, index) => score !== rounded[index]);
    if (unrounded && (shown === round(added, places) || shown === sum(rounded))) return checked([]);
    if (shown === totalWithoutInapplicable(form, law)) return checked([]);
    return checked([
      { cells: [cell], facts: { printed, sum: added, difference: Math.abs(round(difference, NOISE_PLACES)) } },
    ]);
  },
};
