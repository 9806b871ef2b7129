/** What a plan is made from, of a sheet as it stands. */
import type { Grid } from "../../domain/grid";
import type { Profile } from "../../law/profile";
import { scoreForm } from "../../scoring/score-form";
import { readForm } from "../read-form";
import type { RawSheet } from "../workbook/raw-sheet";
import { PlanRefused } from "../workbook/write-plan";
import type { PlanInput } from "./plan-input";

/**
 * Reads and scores a sheet for a plan.
 *
 * @param raw whose sheet it is
 * @param grid its cells
 * @param year goes for a form that prints no year; null leaves it open
 * @throws PlanRefused "form.none" where the sheet is no form that is read
 * @example planInput(raw, gridOf(raw), mof2020, null).filled.indicators.length // 14
 */
export function readInput(
  { sheet, isProtected }: Pick<RawSheet, "sheet" | "isProtected">,
  grid: Grid,
  profile: Profile,
  year: number | null,
): PlanInput {
  const { filled } = readForm(grid, year);
  if (filled === null) throw new PlanRefused("form.none", { sheet: sheet.name });
  return { sheet, isProtected, grid, filled, scores: scoreForm(filled, profile), profile };
}
