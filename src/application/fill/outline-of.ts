/** Makes the outline of a form: levels, rows and weights. */
import { subtract, sum } from "../../domain/decimal";
import type { FilledForm, IndicatorRow } from "../../domain/filled-form";
import { groupBy } from "../../domain/group-by";
import type { Grid } from "../../domain/grid";
import { blankPlaces } from "../../forms/project-self-evaluation/blank-places";
import { readSheet } from "../../forms/read-sheet";
import type { Profile } from "../../law/profile";
import { executionWeight } from "../../rules/shared/execution-weight";
import { levelDues, levelNameOf } from "../review/level-dues";
import type { FormOutline, OutlineLevel, OutlineRow } from "./outline";

function weightSum(rows: readonly IndicatorRow[]): number {
  return sum(rows.flatMap(({ weight }) => weight.value ?? []));
}

/** What the indicators should add up to: what execution leaves of the whole, or all where they have it among them. */
function dueOf(form: FilledForm, profile: Profile, weight: number): number {
  const execution = executionWeight(form);
  if (execution.kind === "printed") return subtract(profile.total, execution.value);
  return weight === profile.total ? profile.total : profile.indicatorTotal;
}

/** What the levels should weigh: by the rows that are filled in where these keep to a scheme, else by all places. */
function duesOf(form: FilledForm, profile: Profile, rows: readonly IndicatorRow[]): ReadonlyMap<string, number> {
  const own = levelDues(form, profile, form.indicators);
  const filled = groupBy(form.indicators, levelNameOf);
  const isKept = own.size > 0 && [...own].every(([level, due]) => weightSum(filled.get(level) ?? []) === due);
  return isKept ? own : levelDues(form, profile, rows);
}

/**
 * The outline of a filled form.
 *
 * @param form what was read
 * @param profile the place's schemes
 * @param blanks places for indicators that hold none yet
 * @returns levels and rows in the order of the sheet; weights in points
 * @example outlineOf(form, mof2020).levels[0]?.due // 50
 */
export function outlineOf(form: FilledForm, profile: Profile, blanks: readonly IndicatorRow[] = []): FormOutline {
  const isBlank = new Set(blanks);
  const rows = [...form.indicators, ...blanks].sort((one, other) => one.row - other.row);
  const dues = duesOf(form, profile, rows);
  const outlineRow = (row: IndicatorRow): OutlineRow => ({
    row: row.row,
    name: row.name ?? (isBlank.has(row) ? "" : row.nameText),
    weight: row.weight.value,
    isBlank: isBlank.has(row),
  });
  const levels = [...groupBy(rows, levelNameOf)].map(([level1, ofLevel]): OutlineLevel => ({
    level1,
    level2: [...groupBy(ofLevel, ({ level2 }) => level2 ?? "")].map(([level2, each]) => ({
      level2,
      rows: each.map(outlineRow),
    })),
    weight: weightSum(ofLevel),
    due: dues.get(level1) ?? null,
  }));
  const weight = weightSum(rows);
  return { levels, weight, due: dueOf(form, profile, weight) };
}

/**
 * The outline of a sheet, its empty places included.
 *
 * @returns null where the sheet is no form that is read
 * @example outlineOfSheet(grid, mof2020)?.levels[0]?.level2[0]?.rows[0]?.isBlank // true
 */
export function outlineOfSheet(grid: Grid, profile: Profile): FormOutline | null {
  const { filled } = readSheet(grid);
  return filled === null ? null : outlineOf(filled, profile, blankPlaces(grid, filled));
}
