/** Forms for tests of plans: drawn blank, filled in as a person fills them in, read and scored. */
import type { PlanInput } from "../../src/application/plans/plan-input";
import { drawTemplate } from "../../src/application/template";
import type { Cell, Grid, Merge } from "../../src/domain/grid";
import type { BlankRow } from "../../src/forms/project-self-evaluation/blank-indicators";
import { readSheet } from "../../src/forms/read-sheet";
import { DEFAULT_PROFILE } from "../../src/law/index";
import type { Profile } from "../../src/law/profile";
import { scoreForm } from "../../src/scoring/score-form";
import { placeOf } from "../../src/application/plans/cells";
import { planToGrid } from "./plan-to-grid";

/** What stands in a cell: a value, a number shown as a percentage, or null to empty it. */
export type Held = string | number | null | { readonly percent: number } | { readonly day: number };

function cellOf(held: Exclude<Held, null>): Cell {
  if (typeof held === "string") return { type: "text", value: held, text: held, percent: false, date: false };
  if (typeof held === "number") return { type: "number", value: held, text: String(held), percent: false, date: false };
  const isPercent = "percent" in held;
  const value = isPercent ? held.percent : held.day;
  const text = isPercent ? `${Number((value * 100).toFixed(4))}%` : `day ${value}`;
  return { type: "number", value, text, percent: isPercent, date: !isPercent };
}

/** A sheet with other contents in some cells, by address; and other merges where they are given. */
export function changed(grid: Grid, held: Readonly<Record<string, Held>>, merges?: readonly Merge[]): Grid {
  const cells = new Map(
    Object.entries(held).map(([address, value]) => {
      const { row, column } = placeOf(address);
      return [`${row},${column}`, value === null ? undefined : cellOf(value)] as const;
    }),
  );
  return {
    ...grid,
    merges: merges ?? grid.merges,
    at: (row, column) => (cells.has(`${row},${column}`) ? cells.get(`${row},${column}`) : grid.at(row, column)),
  };
}

/** The sheet of a blank form, with rows where they are given. Rows begin at 13. */
export function blankGrid(rows: readonly BlankRow[] | null = null, profile: Profile = DEFAULT_PROFILE): Grid {
  return planToGrid(drawTemplate("project-self-evaluation", profile, 2025, rows));
}

/** A row of a form, without points and reason. */
export function blankRow(level1: string, level2: string, given: Partial<BlankRow>): BlankRow {
  return { level1, level2, name: null, target: null, actual: null, weight: null, score: null, reason: null, ...given };
}

/** Reads and scores a sheet. */
export function planInput(grid: Grid, profile: Profile = DEFAULT_PROFILE, isProtected = false): PlanInput {
  const { filled } = readSheet(grid);
  if (filled === null) throw new Error("no form");
  const sheet = { id: "sheet-1", name: grid.name };
  return { sheet, isProtected, grid, filled, scores: scoreForm(filled, profile), profile };
}
