/** The use case of `template`: which blank form, for which profile and year. */
import type { FormId } from "../domain/form-id";
import { LEVEL1_NAMES, LEVEL2_NAMES, type Level1 } from "../domain/taxonomy";
import { drawBlank } from "../forms/project-self-evaluation/blank";
import type { BlankRow } from "../forms/project-self-evaluation/blank-indicators";
import type { SheetPlan } from "../forms/sheet-plan";
import type { Profile } from "../law/profile";
import { BLANK_NOTES, BLANK_RESULTS, formVersion } from "../locales/zh-CN/blank-form";

/** Forms that can be drawn blank. */
export const BLANK_FORMS = ["project-self-evaluation"] as const satisfies readonly FormId[];

/** Empty rows under each second level: with more of them the form no longer fits on two pages. */
const ROWS = 2;

const ORDER: readonly Level1[] = ["cost", "output", "benefit", "satisfaction"];

const OLD_LEVELS: readonly Level1[] = ["output", "benefit", "satisfaction"];

/** Second levels to draw: cost stands under output only where it has no first level of its own. */
function level2Of(level: Level1, withCost: boolean): readonly string[] {
  const names = LEVEL2_NAMES[level];
  return level === "output" && withCost ? names.filter((name) => name !== LEVEL1_NAMES.cost) : names;
}

/**
 * Draws a blank form.
 *
 * First levels and their weights are those of the profile's first scheme; a profile that fixes only the sum gets the
 * levels without weights.
 *
 * @param form one of BLANK_FORMS
 * @param year budget year
 * @param rows indicators to be filled in; null for empty rows
 * @example drawTemplate("project-self-evaluation", DEFAULT_PROFILE, 2024).name // "项目支出绩效自评表"
 */
export function drawTemplate(
  form: (typeof BLANK_FORMS)[number],
  profile: Profile,
  year: number,
  rows: readonly BlankRow[] | null = null,
): SheetPlan {
  const { executionWeight, indicatorTotal, levelSchemes } = profile;
  const weights = levelSchemes[0]?.weights ?? null;
  const levels = weights === null ? OLD_LEVELS : ORDER.filter((level) => weights[level] !== undefined);
  const withCost = levels.includes("cost");
  return drawBlank({
    year,
    executionWeight,
    total: profile.total,
    levels: levels.map((level) => ({
      level1: LEVEL1_NAMES[level],
      weight: weights?.[level] ?? null,
      level2: level2Of(level, withCost),
      rows: ROWS,
    })),
    results: BLANK_RESULTS,
    notes: [BLANK_NOTES.weights(executionWeight, indicatorTotal), BLANK_NOTES.quantities, BLANK_NOTES.reasons],
    version: formVersion(form, profile.id, year),
    ...(rows === null ? {} : { rows }),
  });
}
