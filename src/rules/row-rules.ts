/** Rules that put one question to every indicator row. */
import type { IndicatorBlock, IndicatorColumn } from "../domain/filled-form";
import { checked, notApplicable, type Answers, type Checked, type Outcome, type RowQuestion, type Rule } from "./rule";

/** A question being asked: what it has found, and whether the rows at hand have its columns. */
interface Asking extends RowQuestion {
  readonly answers: Answers;
  asked: boolean;
  /** The first column that some block lacks. */
  missing: IndicatorColumn | undefined;
}

/** The questions that a block has the columns for. */
function answerable(asking: readonly Asking[], { columns }: IndicatorBlock): Asking[] {
  return asking.filter((question) => {
    const lacking = question.needs.find((column) => columns[column] === undefined);
    question.missing ??= lacking;
    if (lacking === undefined) question.asked = true;
    return lacking === undefined;
  });
}

/**
 * Puts several questions to all rows in one walk: a row's values are looked at while they are at hand.
 *
 * @returns the outcome of each question, in their order; not applicable (`no-indicators`, `no-score-column` …) where no
 *   row has the columns
 * @example askRows([rule.rows], input)[0]?.kind // "checked"
 */
export function askRows(questions: readonly RowQuestion[], input: Checked): Outcome[] {
  const asking: Asking[] = questions.map(({ needs, ask }) => ({
    needs,
    ask,
    answers: { faults: [], undecidable: [] },
    asked: false,
    missing: undefined,
  }));
  const { indicators } = input.form;
  let block: IndicatorBlock | undefined;
  let due: readonly Asking[] = [];
  // Counted by index: the iterators of a hundred thousand rows cost more than most questions.
  for (let index = 0; index < indicators.length; index += 1) {
    const row = indicators[index];
    const score = input.scores.indicators[index];
    if (row === undefined || score === undefined) continue;
    if (row.block !== block) {
      block = row.block;
      due = answerable(asking, block);
    }
    const below = indicators[index + 1];
    for (const { ask, answers } of due) ask(row, score, answers, input, below);
  }
  return asking.map(({ answers, asked, missing }) => {
    if (asked) return checked(answers.faults, answers.undecidable);
    return notApplicable(indicators.length === 0 || missing === undefined ? "no-indicators" : `no-${missing}-column`);
  });
}

/**
 * A rule that is one question to every row.
 *
 * @example rowRule({ id: "G-01", …, needs: ["target"], ask(row, score, { faults }) { … } })
 */
export function rowRule({ needs, ask, ...head }: Omit<Rule, "check" | "rows"> & RowQuestion): Rule {
  const rows: RowQuestion = { needs, ask };
  return { ...head, rows, check: (input) => askRows([rows], input)[0] ?? notApplicable("no-indicators") };
}
