/** Re-computed and judged scores, written into 得分 where they are asked for. */
import { cellAddress } from "../../domain/cell-address";
import { round } from "../../domain/decimal";
import { executionScoreRow } from "../execution-score-row";
import { PlanRefused, type CellWrite, type PlanNote, type WritePlan } from "../workbook/write-plan";
import { isCovered, placeOf, spansRows, valueAt, writeTo } from "./cells";
import type { PlanInput } from "./plan-input";

/** Points for a cell. */
interface Choice {
  /** A1 address of a 得分. */
  readonly cell: string;
  readonly points: number;
}

/** What a 得分 may take. */
interface ScoreCell {
  /** 分值. */
  readonly to: number;
  /** Lowest and highest score of the grade that 实际完成值 names; null where it names none. */
  readonly band: readonly [number, number] | null;
}

/** Every 得分 of the form that points may be written to, by its address; null bounds: it has no weight. */
function scoreCells({ filled, scores, grid }: PlanInput): ReadonlyMap<string, ScoreCell | null | "merged"> {
  const cells = new Map<string, ScoreCell | null | "merged">();
  for (const { row, band, why } of scores.indicators) {
    const column = row.block.columns.score;
    if (column === undefined) continue;
    const place = { row: row.row, column };
    const cell = cellAddress(row.row, column);
    const weight = row.weight.value;
    if (why === "merged" || spansRows(grid, place) || isCovered(grid, place)) cells.set(cell, "merged");
    else if (weight === null || weight < 0) cells.set(cell, null);
    else cells.set(cell, { to: weight, band });
  }
  const execution = executionScoreRow(filled);
  const column = filled.funds?.columns.score;
  if (execution !== null && column !== undefined && scores.execution !== null) {
    const isShared = isCovered(grid, { row: execution.row, column });
    const bounds = { to: scores.execution.weight, band: null };
    cells.set(cellAddress(execution.row, column), isShared ? "merged" : bounds);
  }
  return cells;
}

function soundCell(
  { cell, points }: Choice,
  found: ScoreCell | null | "merged" | undefined,
  places: number,
): ScoreCell {
  if (found === undefined) throw new PlanRefused("scores.not-a-score", { cell });
  if (found === "merged") throw new PlanRefused("scores.merged", { cell });
  if (found === null) throw new PlanRefused("scores.no-weight", { cell });
  if (!Number.isFinite(points) || round(points, places) !== points) {
    throw new PlanRefused("scores.places", { cell, places });
  }
  const { to } = found;
  if (points < 0 || points > to) throw new PlanRefused("scores.outside", { cell, points, from: 0, to });
  return found;
}

/** A person may judge otherwise than 实际完成值 says, and is told so. */
function bandNote({ cell, points }: Choice, { band }: ScoreCell): PlanNote[] {
  if (band === null || (points >= band[0] && points <= band[1])) return [];
  return [{ key: "scores.outside-band", facts: { cell, points, from: band[0], to: band[1] }, cells: [cell] }];
}

/**
 * A plan that writes points into score cells.
 *
 * @param choices one for each cell; of two for one cell the later counts
 * @returns a note where points do not fit the grade that 实际完成值 names
 * @throws PlanRefused `scores.not-a-score`, `scores.merged`, `scores.no-weight`, `scores.places`, `scores.outside`;
 *   `scores.nothing` where every cell holds its points already
 * @example planScores(input, [{ cell: "H13", points: 7.44 }]).sheets[0]?.cells
 * // [{ row: 13, column: 8, content: 7.44, before: 8 }]
 */
export function planScores(input: PlanInput, choices: readonly Choice[]): WritePlan {
  const known = scoreCells(input);
  const wanted = new Map<string, CellWrite>();
  const notes = new Map<string, PlanNote[]>();
  for (const choice of choices) {
    const found = soundCell(choice, known.get(choice.cell), input.profile.scorePlaces);
    notes.set(choice.cell, bandNote(choice, found));
    const place = placeOf(choice.cell);
    wanted.delete(choice.cell);
    if (valueAt(input.grid, place) !== choice.points) {
      wanted.set(choice.cell, writeTo(input.grid, place, choice.points));
    }
  }
  if (wanted.size === 0) throw new PlanRefused("scores.nothing");
  const cells = [...wanted.values()];
  return {
    purpose: "scores",
    newSheets: [],
    sheets: [{ sheet: input.sheet, merges: [], cells }],
    notes: [...notes.values()].flat(),
  };
}
