/** 分值 of a form, as filled in. */
import { indicatorCell, isUnfilled } from "../../domain/entry";
import { sum } from "../../domain/decimal";
import type { FilledForm, IndicatorRow } from "../../domain/filled-form";
import type { Level1 } from "../../domain/taxonomy";
import { oncePer } from "../../domain/remember";
import { firstLevel } from "./first-level";

/** The weights of one first level. */
interface LevelWeights {
  readonly level: Level1;
  readonly sum: number;
  /** Rows with a weight, in their order. */
  readonly rows: readonly IndicatorRow[];
  /** Where the level's weight is printed, else the first row's weight. */
  readonly cell: string;
}

/** What the weight column says. */
export interface Weights {
  /** False where no block has a weight column. */
  readonly hasColumn: boolean;
  /** Rows that should have a weight and have none that can be read. */
  readonly missing: readonly IndicatorRow[];
  /** Sum of all weights; null where one is missing or there is no column. */
  readonly sum: number | null;
  readonly byLevel: ReadonlyMap<Level1, LevelWeights>;
}

/** True for a row that details the one above it: 其中桃树种植面积. */
export function isDetail(row: IndicatorRow): boolean {
  return row.nameText.startsWith("其中");
}

/** True for a detail row, or one that goes on with the details and carries no points. */
function carriesNoPoints(row: IndicatorRow, afterDetail: boolean): boolean {
  return isUnfilled(row.weight) && (isDetail(row) || (afterDetail && isUnfilled(row.score)));
}

/** True where somebody worked on the row: a name alone is another rule's matter. */
function isFilled({ target, actual, score }: IndicatorRow): boolean {
  return target.text !== "" || actual.text !== "" || !isUnfilled(score);
}

function count(form: FilledForm): Weights {
  const missing: IndicatorRow[] = [];
  const values: number[] = [];
  const levels = new Map<Level1, { rows: IndicatorRow[]; values: number[] }>();
  let hasColumn = false;
  let afterDetail = false;
  for (const row of form.indicators) {
    if (row.block.columns.weight === undefined) continue;
    hasColumn = true;
    const { value, shared } = row.weight;
    if (value === null) {
      afterDetail = carriesNoPoints(row, afterDetail);
      if (!shared && !afterDetail && isFilled(row)) missing.push(row);
      continue;
    }
    afterDetail = isDetail(row);
    values.push(value);
    const level = firstLevel(row);
    if (level === null) continue;
    let known = levels.get(level);
    if (known === undefined) levels.set(level, (known = { rows: [], values: [] }));
    known.rows.push(row);
    known.values.push(value);
  }
  const byLevel = new Map<Level1, LevelWeights>();
  for (const [level, { rows, values: points }] of levels) {
    const [first] = rows;
    const printed = form.levelWeights.find(
      ({ firstRow, lastRow }) => first !== undefined && first.row >= firstRow && first.row <= lastRow,
    );
    const cell = printed?.cell ?? (first === undefined ? "A1" : indicatorCell(first, "weight"));
    byLevel.set(level, { level, rows, sum: sum(points), cell });
  }
  return { hasColumn, missing, sum: hasColumn && missing.length === 0 ? sum(values) : null, byLevel };
}

/** The weights of a form; counted once a form, since several rules ask. @example weightsOf(form).sum // 90 */
export const weightsOf = oncePer(count);

/**
 * 指标分值合计: of the weight column, or of the goals' printed weights on a form without one (Hubei).
 *
 * @returns null where a weight is missing, or the form prints none
 */
export function indicatorTotal(form: FilledForm): number | null {
  const { hasColumn, sum: total } = weightsOf(form);
  if (hasColumn) return total;
  const goals = form.blocks.map((block) => block.goal?.value ?? null);
  const printed = goals.filter((value) => value !== null);
  return printed.length === 0 || printed.length < goals.length ? null : sum(printed);
}
