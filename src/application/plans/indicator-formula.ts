/** The score formula of one indicator row, or why it has none. */
import { columnLetters } from "../../domain/cell-address";
import type { IndicatorColumn } from "../../domain/filled-form";
import type { Cell, Grid } from "../../domain/grid";
import { round } from "../../domain/decimal";
import { compareQuantities } from "../../domain/target-value/compare-quantities";
import { readQuantity } from "../../domain/target-value/read-quantity";
import type { Profile } from "../../law/profile";
import { isSatisfaction } from "../../scoring/satisfaction";
import type { IndicatorScore } from "../../scoring/scores";
import { actualFigure, figureRead, readableTarget } from "./actual-figure";
import { isCovered, spansRows } from "./cells";
import { formulaNumber, formulaString } from "./formula-text";
import { bandFormula, scoreFormula } from "./score-formula";

/**
 * Why a row has no formula (sentences in locales/ under `computed.`).
 *
 * - `merged`         a cell of it is shared with another row
 * - `no-weight`      分值 is blank, or no plain number
 * - `qualitative`    定性, blank or unreadable target: a person judges
 * - `date`, `range`  a target that no short formula can hold a result against
 * - `target`         a target of 0 or less that is wanted, or one that stands in several cells
 * - `actual`         a result that may mean two things, or that is in another unit
 * - `satisfaction`   bands go by rates, and the target is none
 * - `over-deduction` the profile takes points off results far above their target
 */
export type NoFormula =
  "merged" | "no-weight" | "qualitative" | "date" | "range" | "target" | "actual" | "satisfaction" | "over-deduction";

type IndicatorFormula = { readonly formula: string } | { readonly why: NoFormula };

/** Cells that say what is asked for: the formula counts only as long as they say the same. */
const ASKING = ["target", "operator", "unit", "nature"] as const satisfies readonly IndicatorColumn[];

/** 分值 with more places would be rounded away. */
const WEIGHT_PLACES = 2;

function isPlainWeight(cell: Cell | undefined): boolean {
  const value = cell?.value;
  return (
    typeof value === "number" &&
    cell?.percent === false &&
    !cell.date &&
    value >= 0 &&
    round(value, WEIGHT_PLACES) === value
  );
}

/** `E13="≥14公里"`, so that a target changed later gives no score of the old one; null for one that cannot be said. */
function asksTheSame(grid: Grid, row: number, columns: readonly number[]): string | null {
  const conditions: string[] = [];
  for (const column of columns) {
    const cell = grid.at(row, column);
    if (cell === undefined) continue;
    const held = typeof cell.value === "number" ? formulaNumber(cell.value) : formulaString(String(cell.value));
    if (held === null || cell.type === "boolean" || cell.type === "error") return null;
    conditions.push(`${columnLetters(column)}${row}=${held}`);
  }
  const [first] = conditions;
  return conditions.length === 1 ? (first ?? null) : conditions.length === 0 ? null : `AND(${conditions.join(",")})`;
}

/** True where the target was read from the cells that the formula will look at, and from no others. */
function isReadThere(grid: Grid, { row }: IndicatorScore): boolean {
  const { columns } = row.block;
  if (columns.target === undefined) return false;
  const text = (column: number | undefined): string =>
    column === undefined ? "" : (grid.at(row.row, column)?.text.trim() ?? "");
  const operator = text(columns.operator);
  const unit = text(columns.unit);
  const beside = operator === "" && unit === "" ? undefined : { operator, unit };
  const again = readQuantity(grid.at(row.row, columns.target), beside);
  const { op, value, unit: own, kind } = row.target;
  return again.op === op && again.value === value && again.unit === own && again.kind === kind;
}

function isReadActual({ row }: IndicatorScore, actual: Cell | undefined): boolean {
  const again = readQuantity(actual);
  return again.text === row.actual.text && again.value === row.actual.value && again.unit === row.actual.unit;
}

function whyNot(target: IndicatorScore["row"]["target"], direction: IndicatorScore["direction"]): NoFormula | null {
  if (direction === "judged") return "qualitative";
  if (direction === "on-time") return "date";
  return direction === "inside" || target.upper !== null ? "range" : null;
}

/**
 * The formula of a row's score: `""` as long as there is no result it can read.
 *
 * @param scored the row with its direction and re-computed score
 * @returns a formula that gives `scored.recomputed`, or why there is none
 * @example indicatorFormula(grid, scored, mof2020)
 * // { formula: '=IFERROR(IF(E13="≥14公里",ROUND(MIN(MAX(IF(ISNUMBER(F13),…),0),14)*G13/14,2),""),"")' }
 */
export function indicatorFormula(grid: Grid, scored: IndicatorScore, profile: Profile): IndicatorFormula {
  const { row, direction } = scored;
  const { columns } = row.block;
  const { target: targetColumn, actual: actualColumn, weight: weightColumn } = columns;
  const unasked = whyNot(row.target, direction);
  if (unasked !== null) return { why: unasked };
  if (scored.why === "merged") return { why: "merged" };
  if (targetColumn === undefined || actualColumn === undefined || weightColumn === undefined) return { why: "target" };
  const places = [...ASKING, "actual", "weight", "score"].flatMap((key) => {
    const column = columns[key as IndicatorColumn];
    return column === undefined ? [] : [{ row: row.row, column }];
  });
  if (places.some((place) => spansRows(grid, place) || isCovered(grid, place))) return { why: "merged" };
  if (!isPlainWeight(grid.at(row.row, weightColumn))) return { why: "no-weight" };

  const target = readableTarget(row.target);
  const asking = [...new Set(ASKING.flatMap((key) => columns[key] ?? []))];
  const same = asksTheSame(grid, row.row, asking);
  if (target === null || same === null || !isReadThere(grid, scored)) return { why: "target" };
  if (direction === "up" && profile.overDeductions.length > 0) return { why: "over-deduction" };

  const actual = grid.at(row.row, actualColumn);
  if (!isReadActual(scored, actual)) return { why: "actual" };
  if (actual !== undefined && row.actual.text !== "") {
    const compared = compareQuantities(row.target, row.actual);
    if (scored.recomputed === null || "why" in compared || figureRead(actual, target) !== compared.b) {
      return { why: "actual" };
    }
  }

  const result = actualFigure(`${columnLetters(actualColumn)}${row.row}`, target);
  const weight = `${columnLetters(weightColumn)}${row.row}`;
  const byBands = profile.satisfactionBands.length > 0 && isSatisfaction(row);
  if (byBands && (row.target.kind !== "percent" || target.a <= 0)) return { why: "satisfaction" };
  const points = byBands
    ? bandFormula(result, weight, profile.satisfactionBands, profile.scorePlaces)
    : scoreFormula({ result, weight, a: target.a }, direction, profile);
  if (points === null) return { why: "target" };
  return { formula: `=IFERROR(IF(${same},${points},""),"")` };
}
