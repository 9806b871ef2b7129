/** The scores of a form as the pane shows them. */
import { fundsCell } from "../../domain/entry";
import type { FilledForm } from "../../domain/filled-form";
import type { Profile } from "../../law/profile";
import type { Sentences } from "../../locales/sentences";
import type { FormScores } from "../../scoring/scores";
import { executionScoreRow } from "../execution-score-row";
import type { ScoreSheet } from "./review";
import { levelSums, scoreRows } from "./score-rows";

function executionOf(filled: FilledForm, { execution }: FormScores, sentences: Sentences): ScoreSheet["execution"] {
  if (execution === null) return null;
  const row = executionScoreRow(filled);
  return {
    cell: row === null ? null : fundsCell(filled, row, "score"),
    rate: execution.rate,
    weight: execution.weight,
    filled: row?.entries.score.value ?? null,
    recomputed: execution.recomputed,
    why: execution.why === null ? null : sentences.scoringWhy(execution.why),
    steps: sentences.steps(execution.steps),
  };
}

/**
 * Rows, level sums, execution and total of a form.
 *
 * @param filled what was read
 * @param scores what scoring makes of it
 * @param profile the place's schemes and bands
 * @param sentences of the language to show steps and reasons in
 */
export function reviewScores(
  filled: FilledForm,
  scores: FormScores,
  profile: Profile,
  sentences: Sentences,
): ScoreSheet {
  const { weight, sum, recomputed, grade, steps } = scores.total;
  return {
    rows: scoreRows(filled, scores, profile, sentences),
    levels: levelSums(filled, scores, profile),
    execution: executionOf(filled, scores, sentences),
    total: {
      cell: filled.total.score.cell,
      weight,
      printed: filled.total.score.value,
      sum,
      recomputed,
      grade,
      printedGrade: filled.total.grade.value,
      steps: sentences.steps(steps),
    },
  };
}
