/** Puts one question to every indicator row that has the columns it is about. */
import type { IndicatorBlock, IndicatorColumn, IndicatorRow } from "../../domain/filled-form";
import type { IndicatorScore } from "../../scoring/scores";
import { checked, notApplicable, type Checked, type Fault, type Outcome, type Undecidable } from "../rule";

/** Where a question puts its answers; saying nothing is a pass. */
export interface Answers {
  readonly faults: Fault[];
  readonly undecidable: Undecidable[];
}

/**
 * Asks every row of the blocks that have all of `needs`; `below` is the next row of the form.
 *
 * @returns not applicable (`no-indicators`, `no-score-column` …) where there is no such row
 * @example askRows(input, ["score"], (row, score, { faults }) => { … })
 */
export function askRows(
  { form, scores }: Checked,
  needs: readonly IndicatorColumn[],
  ask: (row: IndicatorRow, score: IndicatorScore, answers: Answers, below: IndicatorRow | undefined) => void,
): Outcome {
  const answers: Answers = { faults: [], undecidable: [] };
  let asked = 0;
  let missing: IndicatorColumn | undefined;
  let block: IndicatorBlock | undefined;
  let blockMisses: IndicatorColumn | undefined;
  const asking = scores.indicators;
  // Counted by index: the iterator of a hundred thousand rows costs more than most questions.
  for (let index = 0; index < asking.length; index += 1) {
    const score = asking[index];
    if (score === undefined) continue;
    const { row } = score;
    if (row.block !== block) {
      block = row.block;
      blockMisses = needs.find((column) => row.block.columns[column] === undefined);
      missing ??= blockMisses;
    }
    if (blockMisses !== undefined) continue;
    asked += 1;
    ask(row, score, answers, form.indicators[index + 1]);
  }
  if (asked > 0) return checked(answers.faults, answers.undecidable);
  return notApplicable(
    form.indicators.length === 0 || missing === undefined ? "no-indicators" : `no-${missing}-column`,
  );
}
