/** Draws the indicator block of the blank form. */
import type { PlanCells } from "../plan-cells";
import type { PlanValidation } from "../sheet-plan";
import { INDICATORS_LABEL } from "./declaration";
import { INDICATOR_COLUMNS, type ReadColumn } from "./indicator-columns";

/** A first level of the form to be drawn. */
export interface BlankLevel {
  readonly level1: string;
  /** Printed beside the level; null where the profile fixes only the sum. */
  readonly weight: number | null;
  readonly level2: readonly string[];
  /** Empty rows under each second level. */
  readonly rows: number;
}

/** An indicator already filled in. */
export interface BlankRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string | null;
  readonly target: string | number | null;
  readonly actual: string | number | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly reason: string | null;
}

/** Columns B to I. */
const ORDER = [
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "weight",
  "score",
  "reason",
] as const satisfies ReadColumn[];
const FIRST = 2;
const LABEL_WIDTH = 8;

const DECLARED = ORDER.flatMap((key) => INDICATOR_COLUMNS.find((column) => column.key === key) ?? []);

/** Widths of the nine columns, in characters. */
export const WIDTHS: readonly number[] = [LABEL_WIDTH, ...DECLARED.map(({ width }) => width)];

function emptyRows(levels: readonly BlankLevel[]): BlankRow[] {
  const nothing = { name: null, target: null, actual: null, weight: null, score: null, reason: null };
  return levels.flatMap(({ level1, level2, rows }) =>
    level2.flatMap((name) => Array.from({ length: rows }, () => ({ level1, level2: name, ...nothing }))),
  );
}

/** How many rows from an index on have the same words. */
function runLength(rows: readonly BlankRow[], from: number, same: (a: BlankRow, b: BlankRow) => boolean): number {
  const first = rows[from];
  let length = 0;
  for (let i = from; i < rows.length; i += 1, length += 1) {
    const row = rows[i];
    if (row === undefined || first === undefined || !same(first, row)) break;
  }
  return length;
}

/**
 * Draws heading and rows.
 *
 * @param top the heading's row
 * @param rows rows to fill in; null for empty ones
 * @param points what 分值 and 得分 take
 * @param results what 实际完成值 offers
 * @returns the first row below the block
 */
export function drawIndicators(
  plan: PlanCells,
  top: number,
  levels: readonly BlankLevel[],
  rows: readonly BlankRow[] | null,
  points: PlanValidation,
  results: PlanValidation,
): number {
  const drawn = rows ?? emptyRows(levels);
  const printed = new Map(
    levels.map(({ level1, weight }) => [level1, weight === null ? level1 : `${level1}\n（${weight}分）`]),
  );
  plan.put([top, 1, 1, drawn.length + 1], "label", INDICATORS_LABEL);
  DECLARED.forEach(({ heading }, i) => plan.put([top, FIRST + i], "label", heading));
  const sameLevel1 = (a: BlankRow, b: BlankRow): boolean => a.level1 === b.level1;
  const sameLevel2 = (a: BlankRow, b: BlankRow): boolean => sameLevel1(a, b) && a.level2 === b.level2;
  drawn.forEach((given, i) => {
    const row = top + 1 + i;
    const before = drawn[i - 1];
    if (before === undefined || !sameLevel1(before, given)) {
      const words = printed.get(given.level1) ?? given.level1;
      plan.put([row, FIRST, 1, runLength(drawn, i, sameLevel1)], "label", words);
    }
    if (before === undefined || !sameLevel2(before, given)) {
      plan.put([row, FIRST + 1, 1, runLength(drawn, i, sameLevel2)], "label", given.level2);
    }
    DECLARED.forEach(({ key, kind }, k) => {
      if (key === "level1" || key === "level2") return;
      const value = given[key as Exclude<(typeof ORDER)[number], "level1" | "level2">];
      const validation = kind === "number" ? points : key === "actual" ? results : null;
      const align = kind === "text" ? { align: "left" as const } : {};
      plan.put([row, FIRST + k], "input", value, validation === null ? align : { validation });
    });
  });
  return top + 1 + drawn.length;
}
