/** First levels of a form: what each row belongs to, and what each level should weigh. */
import type { FilledForm, IndicatorRow } from "../../domain/filled-form";
import { LEVEL1_NAMES, type Level1 } from "../../domain/taxonomy";
import type { Profile } from "../../law/profile";
import { executionWeight } from "../../rules/shared/execution-weight";
import { firstLevel } from "../../rules/shared/first-level";
import { isKnownExecutionWeight, isKnownPair } from "../../rules/shared/known-schemes";
import { schemesFor } from "../../rules/shared/level-scheme";
import { indicatorTotal, weightsOf } from "../../rules/shared/weights";

/**
 * Name of the first level that a row counts for; "" where the form has none.
 *
 * 服务对象满意度 counts for 满意度指标 wherever it stands, as in the rules on weights.
 *
 * @example levelNameOf(row) // "产出指标"
 */
export function levelNameOf(row: IndicatorRow): string {
  const level = firstLevel(row);
  return level === null ? (row.level1 ?? "") : LEVEL1_NAMES[level];
}

/** True where the form prints the weights of another place's scheme: 20 for execution under a profile of 10. */
function hasOtherScheme(form: FilledForm, { executionWeight: own }: Profile): boolean {
  const printed = executionWeight(form);
  if (printed.kind !== "printed" || printed.value === own) return false;
  const indicators = indicatorTotal(form);
  return indicators === null ? isKnownExecutionWeight(printed.value) : isKnownPair(printed.value, indicators);
}

/**
 * What each first level should weigh by the profile's scheme for exactly the levels the rows have.
 *
 * @param form the form
 * @param profile the place's schemes; of two for the same levels the one that the form keeps to
 * @param rows its indicators, with the places for more where those count
 * @returns weights by the level's name; empty where the profile fixes only the sum, and where the form's levels are
 *   local, incomplete or weighted by another place's scheme
 * @example levelDues(form, mof2020, form.indicators).get("产出指标") // 50
 */
export function levelDues(
  form: FilledForm,
  profile: Profile,
  rows: readonly IndicatorRow[],
): ReadonlyMap<string, number> {
  const nothing = new Map<string, number>();
  if (profile.levelSchemes.length === 0 || rows.length === 0 || hasOtherScheme(form, profile)) return nothing;
  if (form.blocks.every(({ columns }) => columns.weight === undefined)) return nothing;
  const present = new Set<Level1>();
  for (const row of rows) {
    const level = firstLevel(row);
    if (level === null) return nothing;
    present.add(level);
  }
  const { byLevel } = weightsOf(form);
  const schemes = schemesFor(profile, present);
  const kept = schemes.find(({ weights }) => [...present].every((level) => weights[level] === byLevel.get(level)?.sum));
  const weights = (kept ?? schemes[0])?.weights ?? {};
  return new Map((Object.keys(weights) as Level1[]).map((level) => [LEVEL1_NAMES[level], weights[level] ?? 0]));
}
