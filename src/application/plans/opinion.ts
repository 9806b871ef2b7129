/** 审核意见书: what was found on a form, as a sheet to be printed and sent back with it. */
import type { Language } from "../../locales/language";
import type { SheetReview } from "../review/review";
import type { Waiver } from "../settings/settings";
import { PlanRefused, type WritePlan } from "../workbook/write-plan";
import { drawOpinion } from "./opinion-sheet";

/**
 * A plan that adds an opinion for each form that was reviewed; each goes back to its own unit.
 *
 * @param reviews sheets that were reviewed; those that are no form are left out
 * @param waivers warnings that are let stand, with the reasons
 * @param on ISO date printed on it
 * @throws PlanRefused `opinion.no-form` where none of them is a form that was checked
 * @example planOpinion([review], [], "2025-03-01", "zh-CN").newSheets[0]?.plan.name // "审核意见书"
 */
export function planOpinion(
  reviews: readonly SheetReview[],
  waivers: readonly Waiver[],
  on: string,
  language: Language,
): WritePlan {
  const checked = reviews.filter(({ recognition, scores }) => recognition.kind === "form" && scores !== null);
  if (checked.length === 0) throw new PlanRefused("opinion.no-form");
  const newSheets = checked.map((review) => ({
    plan: drawOpinion(review, waivers, on, language),
    after: review.sheet,
  }));
  const left = reviews.filter((review) => !checked.includes(review)).map(({ sheet }) => sheet);
  const notes =
    left.length === 0
      ? []
      : [{ key: "opinion.left-out", facts: { count: left.length, sheets: left.join("、") }, cells: [] }];
  return { purpose: "opinion", newSheets, sheets: [], notes };
}
