/** The core: every question of the pane answered by a use case. */
import { outlineOfSheet } from "../../application/fill/outline-of";
import { planComputedCells } from "../../application/plans/computed-cells";
import { planInsertRow } from "../../application/plans/insert-row";
import { planNewForm } from "../../application/plans/new-form";
import { planOpinion } from "../../application/plans/opinion";
import type { PlanInput } from "../../application/plans/plan-input";
import { readInput } from "../../application/plans/read-input";
import { planRemoveRow } from "../../application/plans/remove-row";
import { planScores } from "../../application/plans/scores";
import { profileFor } from "../../application/profile-for";
import { profileViews } from "../../application/profile-views";
import { reviewSheet } from "../../application/review/review-sheet";
import { planSummary } from "../../application/summary/plan-summary";
import { summariseWorkbook } from "../../application/summary/summarise-workbook";
import type { RawSheet } from "../../application/workbook/raw-sheet";
import { gridOf } from "../../workbook/grid-of";
import type { CoreOptions, CoreService } from "./service";

function rules({ profile, thresholds, year, language }: CoreOptions) {
  return { profile: profileFor(profile, thresholds), year, language };
}

function inputOf(raw: RawSheet, options: CoreOptions): PlanInput {
  const { profile, year } = rules(options);
  return readInput(raw, gridOf(raw), profile, year);
}

export const coreService: CoreService = {
  review: (raw, options) => reviewSheet(gridOf(raw), rules(options)),
  outline: (raw, options) => outlineOfSheet(gridOf(raw), rules(options).profile),
  planNewForm: (form, year, after, options) => planNewForm(form, rules(options).profile, year, after),
  planComputedCells: (raw, options) => planComputedCells(inputOf(raw, options)),
  planInsertRow: (raw, row, options) => planInsertRow(inputOf(raw, options), row),
  planRemoveRow: (raw, row, options) => planRemoveRow(inputOf(raw, options), row),
  planScores: (raw, choices, options) => planScores(inputOf(raw, options), choices),
  planOpinion: (reviews, waivers, on, { language }) => planOpinion(reviews, waivers, on, language),
  summarise: (raws, options) => summariseWorkbook(raws.map(gridOf), rules(options)),
  planSummary: (tables) => planSummary(tables),
  profiles: profileViews,
};
