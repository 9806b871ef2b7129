/** Every indicator of a form, scored again, and the sums of its levels. */
import { cellAddress } from "../../domain/cell-address";
import { subtract, sum } from "../../domain/decimal";
import type { FilledForm, IndicatorRow } from "../../domain/filled-form";
import { QUALITATIVE_GRADES } from "../../forms/qualitative-grades";
import type { Profile } from "../../law/profile";
import type { Sentences } from "../../locales/sentences";
import { qualitativeBand } from "../../scoring/qualitative-band";
import type { FormScores, IndicatorScore } from "../../scoring/scores";
import { levelDues, levelNameOf } from "./level-dues";
import type { LevelSum, ScoreRow } from "./review";

/** True where a person grades the row: its target is words. */
function isJudged({ why }: IndicatorScore): boolean {
  return why === "qualitative";
}

/** True where the row's points belong to other rows as well. */
function isMerged(row: IndicatorRow, below: IndicatorRow | undefined): boolean {
  if (row.weight.shared || row.score.shared) return true;
  return below?.block === row.block && (below.weight.shared || below.score.shared);
}

/** The grades to choose from; none where the row has no points of its own. */
function gradesOf(row: IndicatorRow, below: IndicatorRow | undefined, profile: Profile): ScoreRow["grades"] {
  const weight = row.weight.value;
  if (weight === null || weight <= 0 || isMerged(row, below)) return [];
  return QUALITATIVE_GRADES.map(({ grade, name }) => {
    const [from, to] = qualitativeBand(grade, weight, profile);
    return { name, from, to };
  });
}

/** One line for each indicator, in the order of the sheet. */
export function scoreRows(
  filled: FilledForm,
  { indicators }: FormScores,
  profile: Profile,
  sentences: Sentences,
): ScoreRow[] {
  return indicators.map((score, index): ScoreRow => {
    const { row, completion, deviation, recomputed, why, steps } = score;
    const { score: column } = row.block.columns;
    const given = row.score.value;
    const judged = isJudged(score);
    return {
      row: row.row,
      cell: column === undefined ? null : cellAddress(row.row, column),
      name: row.name ?? row.nameText,
      level1: row.level1,
      level2: row.level2,
      target: row.target.text,
      actual: row.actual.text,
      completion,
      deviation,
      weight: row.weight.value,
      filled: given,
      recomputed,
      difference: given === null || recomputed === null ? null : subtract(given, recomputed),
      judged,
      grades: judged ? gradesOf(row, filled.indicators[index + 1], profile) : [],
      why: recomputed === null ? sentences.scoringWhy(why ?? "") : null,
      steps: sentences.steps(steps),
    };
  });
}

/** What a row adds to its level: re-computed, or as filled in where a person judges; undefined where nobody can say. */
function contribution(score: IndicatorScore): number | null | undefined {
  const { row, recomputed } = score;
  if (recomputed !== null) return recomputed;
  if (isJudged(score)) return row.score.value ?? undefined;
  const outside = row.weight.value === null && row.score.value === null && !row.weight.shared && !row.score.shared;
  return outside ? null : undefined;
}

/** The sum of what is there; null where nothing is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known);
}

/**
 * The sums of the first levels, in the order in which they come.
 *
 * A judged row counts as filled in; `recomputed` is null where one row of the level cannot be scored.
 */
export function levelSums(filled: FilledForm, { indicators }: FormScores, profile: Profile): LevelSum[] {
  const dues = levelDues(filled, profile, filled.indicators);
  const levels = new Map<string, IndicatorScore[]>();
  for (const score of indicators) {
    const name = levelNameOf(score.row);
    const level = levels.get(name);
    if (level === undefined) levels.set(name, [score]);
    else level.push(score);
  }
  return [...levels].map(([level1, scores]): LevelSum => {
    const points = scores.map(contribution);
    return {
      level1,
      rows: scores.length,
      weight: sum(scores.flatMap(({ row }) => row.weight.value ?? [])),
      due: dues.get(level1) ?? null,
      filled: sumOf(scores.map(({ row }) => row.score.value)),
      recomputed: points.includes(undefined) ? null : sumOf(points.map((value) => value ?? null)),
    };
  });
}
