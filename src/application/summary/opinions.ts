/** 批量审核意见书: opinions on many forms, unit by unit, ready to be sent back. */
import type { SheetPlan } from "../../forms/sheet-plan";
import type { Language } from "../../locales/language";
import { opinionWords } from "../../locales/opinion";
import { foldName, unitOf } from "../../summary/identity";
import { drawOpinion } from "../plans/opinion-sheet";
import type { SheetReview } from "../review/review";
import { PlanRefused, type WritePlan } from "../workbook/write-plan";
import { sheetNames } from "./names";

/** The opinions on one unit's forms. */
export interface UnitOpinions {
  /** 实施单位, else 主管部门, as its first form has it; words for none. */
  readonly unit: string;
  /** One for each form, named by its project; the names are distinct. */
  readonly sheets: readonly SheetPlan[];
}

interface UnitReviews {
  readonly unit: string;
  readonly reviews: SheetReview[];
}

/** Of a sheet's name that is made of both. */
const LONGEST_UNIT = 12;

function isChecked({ recognition, scores }: SheetReview): boolean {
  return recognition.kind === "form" && scores !== null;
}

/** Units in the order of their first forms. */
function byUnit(reviews: readonly SheetReview[], language: Language): UnitReviews[] {
  const units = new Map<string, UnitReviews>();
  for (const review of reviews.filter(isChecked)) {
    const named = unitOf(review);
    const key = foldName(named ?? "");
    const unit = units.get(key) ?? { unit: named ?? opinionWords(language).noUnit, reviews: [] };
    unit.reviews.push(review);
    units.set(key, unit);
  }
  return [...units.values()];
}

/**
 * Draws the opinions of each unit.
 *
 * @param reviews sheets that were reviewed; those that are no form are left out
 * @param on ISO date printed on them
 * @example opinionsByUnit([review], "2025-03-01", "zh-CN")[0]?.sheets[0]?.name // "农村供水管网改造"
 */
export function opinionsByUnit(reviews: readonly SheetReview[], on: string, language: Language): UnitOpinions[] {
  const { sheetName } = opinionWords(language);
  return byUnit(reviews, language).map(({ unit, reviews: own }) => {
    const names = sheetNames(
      own.map(({ project }) => project),
      sheetName,
    );
    const sheets = own.map((review, index) => ({
      ...drawOpinion(review, [], on, language),
      name: names[index] ?? sheetName,
    }));
    return { unit, sheets };
  });
}

/**
 * A plan that adds an opinion for each form, in the order of units, named by unit and project.
 *
 * @param reviews sheets that were reviewed; those that are no form are left out, and counted in a note
 * @param on ISO date printed on them
 * @throws PlanRefused `opinion.no-form` where none of them is a form that was checked
 * @example planOpinions([review], "2025-03-01", "zh-CN").newSheets[0]?.plan.name // "供水服务中心-农村供水管网改造"
 */
export function planOpinions(reviews: readonly SheetReview[], on: string, language: Language): WritePlan {
  const ordered = byUnit(reviews, language).flatMap(({ unit, reviews: own }) =>
    own.map((review) => ({ unit, review })),
  );
  if (ordered.length === 0) throw new PlanRefused("opinion.no-form");
  const { sheetName } = opinionWords(language);
  const names = sheetNames(
    ordered.map(({ unit, review: { project } }) => `${unit.slice(0, LONGEST_UNIT)}-${project ?? sheetName}`),
    sheetName,
  );
  const newSheets = ordered.map(({ review }, index) => ({
    plan: { ...drawOpinion(review, [], on, language), name: names[index] ?? sheetName },
    after: null,
  }));
  const left = reviews.filter((review) => !isChecked(review)).map(({ sheet }) => sheet);
  const notes =
    left.length === 0
      ? []
      : [{ key: "opinion.left-out", facts: { count: left.length, sheets: left.join("、") }, cells: [] }];
  return { purpose: "opinion", newSheets, sheets: [], notes };
}
