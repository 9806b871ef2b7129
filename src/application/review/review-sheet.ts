/** The use case of 审核 and 评分: one sheet checked and scored, with everything the pane shows of it. */
import type { FormId } from "../../domain/form-id";
import type { Grid } from "../../domain/grid";
import { explainSheet } from "../../forms/explain";
import type { Profile } from "../../law/profile";
import type { Language } from "../../locales/language";
import { sentencesOf } from "../../locales/sentences";
import { checkSheet } from "../check";
import type { SheetReport } from "../report";
import type { Recognition, SheetReview } from "./review";
import { documentsOf, reviewFindings } from "./review-findings";
import { reviewScores } from "./review-scores";

export interface ReviewOptions {
  readonly profile: Profile;
  /** The budget year to go by where the form prints none; null to leave it open. */
  readonly year: number | null;
  readonly language: Language;
}

/** What a sheet is that was not read. */
function unread(grid: Grid, form: FormId | null): Recognition {
  if (form !== null) return { kind: "not-read", form };
  const { isEmpty, found, missing } = explainSheet(grid);
  return isEmpty ? { kind: "empty" } : { kind: "not-a-form", found, missing };
}

/**
 * The review of a sheet that was checked.
 *
 * @returns null where nothing was read: it is no form, or one that this version does not read
 * @example reviewOf(checkSheet(grid, options), options)?.recognition.kind // "form"
 */
export function reviewOf(
  report: SheetReport,
  { profile, language }: Pick<ReviewOptions, "profile" | "language">,
): SheetReview | null {
  const { sheet, form, filled, scores, rulesRun } = report;
  if (form === null || filled === null || scores === null) return null;
  const sentences = sentencesOf(language);
  const { header } = filled;
  return {
    sheet,
    recognition: { kind: "form", form },
    profile: profile.id,
    year: header.year.value,
    project: header.project.value,
    department: header.department.value,
    unit: header.unit.value,
    moneyUnit: header.moneyUnit.value,
    indicators: filled.indicators.length,
    rulesRun: rulesRun.length,
    documents: documentsOf(rulesRun),
    findings: reviewFindings(report, filled, sentences),
    scores: reviewScores(filled, scores, profile, sentences),
  };
}

/**
 * Reviews one sheet.
 *
 * @returns a review for any sheet: `recognition` says whether it is a form, and `scores` is null where it is none
 * @example reviewSheet(grid, { profile: DEFAULT_PROFILE, year: null, language: "zh-CN" }).recognition.kind // "form"
 */
export function reviewSheet(grid: Grid, { profile, year, language }: ReviewOptions): SheetReview {
  const report = checkSheet(grid, { profile, year, language });
  const review = reviewOf(report, { profile, language });
  if (review !== null) return review;
  const nobody = { project: null, department: null, unit: null, moneyUnit: null };
  const nothing = { indicators: 0, rulesRun: 0, documents: [], findings: [], scores: null };
  return { sheet: grid.name, recognition: unread(grid, report.form), profile: profile.id, year, ...nobody, ...nothing };
}
