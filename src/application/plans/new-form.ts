/** A blank form as a new sheet. */
import type { FormId } from "../../domain/form-id";
import type { Profile } from "../../law/profile";
import { BLANK_FORMS, drawTemplate } from "../template";
import { PlanRefused, type WritePlan } from "../workbook/write-plan";

/** Budget years that a form is drawn for. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/**
 * A plan that adds a blank form.
 *
 * @param year budget year, printed on it
 * @param after name of the sheet it comes behind; null: behind the last
 * @throws PlanRefused `new-form.unknown` for a form that cannot be drawn, `new-form.year` for no such year
 * @example planNewForm("project-self-evaluation", DEFAULT_PROFILE, 2025, null).newSheets[0]?.plan.name // "项目支出绩效自评表"
 */
export function planNewForm(form: FormId, profile: Profile, year: number, after: string | null): WritePlan {
  const drawn = BLANK_FORMS.find((id) => id === form);
  if (drawn === undefined) throw new PlanRefused("new-form.unknown", { form });
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new PlanRefused("new-form.year", { year: String(year), first: FIRST_YEAR, last: LAST_YEAR });
  }
  return {
    purpose: "new-form",
    newSheets: [{ plan: drawTemplate(drawn, profile, year), after }],
    sheets: [],
    notes: [],
  };
}
