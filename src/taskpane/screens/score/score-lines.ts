/** The lines of 评分: execution first, then every indicator. */
import type { ScoreRow, ScoreSheet } from "../../../application/review/review";
import { subtract } from "../../../domain/decimal";

/** What a line shows. The line for execution has no levels, no target and no grades. */
export type ScoreLine = Omit<ScoreRow, "row"> & {
  /** The same for the same indicator as long as it stays in its cell, so that a tick never wanders to another one. */
  readonly key: string;
  readonly isExecution: boolean;
};

function keyOf(cell: string | null, row: number, name: string): string {
  return `${cell ?? `row ${String(row)}`} ${name}`;
}

function executionLine({ execution }: ScoreSheet, name: string): ScoreLine[] {
  if (execution === null) return [];
  const { cell, rate, weight, filled, recomputed, why, steps } = execution;
  return [
    {
      key: keyOf(cell, 0, ""),
      isExecution: true,
      cell,
      name,
      level1: null,
      level2: null,
      target: "",
      actual: "",
      completion: rate,
      deviation: null,
      weight,
      filled,
      recomputed,
      difference: filled === null || recomputed === null ? null : subtract(filled, recomputed),
      judged: false,
      grades: [],
      why,
      steps,
    },
  ];
}

/**
 * The lines of a form.
 *
 * @param executionName what the line for execution is called
 * @example scoreLines(scores, "预算执行率")[0]?.isExecution // true
 */
export function scoreLines(scores: ScoreSheet, executionName: string): ScoreLine[] {
  const rows = scores.rows.map((row) => ({ ...row, key: keyOf(row.cell, row.row, row.name), isExecution: false }));
  return [...executionLine(scores, executionName), ...rows];
}

/** True where the form holds another score than the re-computed one, or none, and has a cell for it. */
export function differs({ cell, judged, filled, recomputed }: ScoreLine): boolean {
  return cell !== null && !judged && recomputed !== null && filled !== recomputed;
}
