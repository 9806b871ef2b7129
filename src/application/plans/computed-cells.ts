/** 补全计算列: rates, scores and totals as native formulas, which a colleague without the add-in sees as numbers. */
import { cellAddress } from "../../domain/cell-address";
import { PlanRefused, type CellWrite, type PlanNote, type WritePlan } from "../workbook/write-plan";
import { addressOf, isEmptyAt, writeTo } from "./cells";
import { fundsFormulas, type Proposal } from "./funds-formulas";
import { indicatorFormula, type NoFormula } from "./indicator-formula";
import type { PlanInput } from "./plan-input";
import { totalFormulas } from "./total-formulas";

/** Rows without 分值 and 得分 are left alone in silence: nothing was asked of them. */
function isUnscored({ filled }: PlanInput, index: number): boolean {
  const row = filled.indicators[index];
  return row === undefined || (row.weight.text === "" && row.weight.value === null && !row.weight.shared);
}

function indicatorFormulas(input: PlanInput): { proposed: Proposal[]; notes: PlanNote[] } {
  const { grid, scores, profile } = input;
  const proposed: Proposal[] = [];
  const left = new Map<NoFormula, string[]>();
  scores.indicators.forEach((scored, index) => {
    const { row } = scored;
    const column = row.block.columns.score;
    if (column === undefined || isUnscored(input, index)) return;
    const place = { row: row.row, column };
    const made = indicatorFormula(grid, scored, profile);
    if ("formula" in made) proposed.push({ place, formula: made.formula });
    else if (isEmptyAt(grid, place) && !row.score.shared) {
      left.set(made.why, [...(left.get(made.why) ?? []), cellAddress(row.row, column)]);
    }
  });
  const notes = [...left].map(([why, cells]) => ({ key: `computed.${why}`, facts: { count: cells.length }, cells }));
  return { proposed, notes };
}

/** Notes of one key as one. */
function joined(notes: readonly PlanNote[]): PlanNote[] {
  const cells = new Map<string, Set<string>>();
  for (const note of notes) cells.set(note.key, new Set([...(cells.get(note.key) ?? []), ...note.cells]));
  return [...cells].map(([key, all]) => ({ key, facts: { count: all.size }, cells: [...all] }));
}

/**
 * Formulas for the computed cells of a form: 执行率, 执行率得分, 得分 of quantities, 总分, 资金合计, 分值合计.
 *
 * Only blank cells are written. What a formula could not say for certain is left out with a note; dates, ranges and
 * qualitative rows are for a person.
 *
 * @throws PlanRefused `computed.nothing` where no cell is left to be filled
 * @example planComputedCells(input).sheets[0]?.cells[0]
 * // { row: 6, column: 8, content: '=IF(COUNT(E6,F6)=2,IF(E6>0,F6/E6,""),"")', numberFormat: "0.00%", before: "" }
 */
export function planComputedCells(input: PlanInput): WritePlan {
  const { grid, sheet } = input;
  const parts = [fundsFormulas(input), indicatorFormulas(input), totalFormulas(input)];
  const cells: CellWrite[] = [];
  const kept: string[] = [];
  for (const { place, formula, numberFormat } of parts.flatMap(({ proposed }) => proposed)) {
    if (isEmptyAt(grid, place)) cells.push(writeTo(grid, place, formula, numberFormat));
    else kept.push(addressOf(place));
  }
  if (cells.length === 0) throw new PlanRefused("computed.nothing", { kept: kept.length });
  const notes = joined([
    ...parts.flatMap((part) => part.notes),
    ...(kept.length === 0 ? [] : [{ key: "computed.kept", facts: {}, cells: kept }]),
  ]);
  return { purpose: "computed-cells", newSheets: [], sheets: [{ sheet, merges: [], cells }], notes };
}
