/** The core: every question of the pane answered by a use case. */
import { checkSheet } from "../../application/check";
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
import { collectedFile, submissionsOf, type CollectedFile } from "../../application/summary/collect";
import { readListGrid, readListText } from "../../application/summary/lists";
import { planOpinions } from "../../application/summary/opinions";
import { planSummary } from "../../application/summary/plan-summary";
import { reviewedScores } from "../../application/summary/reviewed-scores";
import { summarise, type Summary } from "../../application/summary/summarise";
import type { RawSheet } from "../../application/workbook/raw-sheet";
import type { ReviewedScore } from "../../summary/batch";
import { yearSeed } from "../../summary/lot";
import { summedYear } from "../../summary/sort-out";
import { gridOf } from "../../workbook/grid-of";
import type { CoreOptions, CoreService, SummaryAsked } from "./service";

function rules({ profile, thresholds, year, language }: CoreOptions) {
  return { profile: profileFor(profile, thresholds), year, language };
}

function inputOf(raw: RawSheet, options: CoreOptions): PlanInput {
  const { profile, year } = rules(options);
  return readInput(raw, gridOf(raw), profile, year);
}

/** Scores of a list, then those of forms that a reviewer scored; null where neither was given. */
function reviewsOf({ reviews, reviewed }: SummaryAsked, year: number | null): readonly ReviewedScore[] | null {
  if (reviews === null && reviewed.length === 0) return null;
  return [...(reviews ?? []), ...reviewedScores(reviewed, year)];
}

function sumUp(files: readonly CollectedFile[], asked: SummaryAsked, options: CoreOptions): Summary {
  const year = summedYear(submissionsOf(files), options.year);
  return summarise(files, {
    ...rules(options),
    due: asked.due,
    previous: submissionsOf(asked.previous),
    reviews: reviewsOf(asked, year),
    seed: asked.seed === "" ? yearSeed(year) : asked.seed,
  });
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
  collectSheets: (raws, options) =>
    collectedFile({ file: "", error: null, sheets: raws.map((raw) => checkSheet(gridOf(raw), rules(options))) }),
  readList: (from) => ("raw" in from ? readListGrid(gridOf(from.raw)) : readListText(from.text)),
  summarise: sumUp,
  planSummary: (summary, tables, { profile, language }) => planSummary(summary, tables, { profile, language }),
  planOpinions: (reviews, on, { language }) => planOpinions(reviews, on, language),
  profiles: profileViews,
};
