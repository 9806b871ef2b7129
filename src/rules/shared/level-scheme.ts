/** 一级指标分值 a form is held against. */
import type { FilledForm } from "../../domain/filled-form";
import { LEVEL1_NAMES, type Level1 } from "../../domain/taxonomy";
import type { LevelScheme, Profile } from "../../law/profile";
import { executionWeight } from "./execution-weight";
import { levelsOf } from "./first-level";
import { isKnownPair } from "./known-schemes";
import { indicatorTotal, weightsOf, type Weights } from "./weights";

/** What to compare, or why there is nothing to compare (a key in locales/). */
export type Comparison =
  | { readonly kind: "schemes"; readonly weights: Weights; readonly present: ReadonlySet<Level1> }
  | { readonly kind: "not-applicable"; readonly why: string };

/** Whether a form's first-level weights can be held against the profile's schemes. */
export function comparable(form: FilledForm, law: Profile): Comparison {
  const no = (why: string): Comparison => ({ kind: "not-applicable", why });
  if (law.levelSchemes.length === 0) return no("levels-not-fixed");
  const weights = weightsOf(form);
  if (!weights.hasColumn) return no("no-weight-column");
  const { present, strange } = levelsOf(form);
  if (strange || present.size === 0) return no("local-levels");
  if (weights.missing.length > 0) return no("weights-missing");
  const execution = executionWeight(form);
  const indicators = indicatorTotal(form);
  if (
    execution.kind === "printed" &&
    execution.value !== law.executionWeight &&
    indicators !== null &&
    isKnownPair(execution.value, indicators)
  ) {
    return no("other-scheme");
  }
  return { kind: "schemes", weights, present };
}

/** The schemes made for exactly these levels. */
export function schemesFor(law: Profile, levels: ReadonlySet<Level1>): readonly LevelScheme[] {
  return law.levelSchemes.filter(({ weights }) => {
    const set = Object.keys(weights) as Level1[];
    return set.length === levels.size && set.every((level) => levels.has(level));
  });
}

/**
 * 效益 as it would weigh with 满意度 beside it, where the form has no 满意度 and 效益 was not raised for it.
 *
 * @returns null where 满意度 is there, or 效益 weighs otherwise
 */
export function unraisedBenefit({ weights, present }: Comparison & { kind: "schemes" }, law: Profile): number | null {
  if (present.has("satisfaction")) return null;
  const benefit = weights.byLevel.get("benefit")?.sum;
  const [withSatisfaction] = schemesFor(law, new Set<Level1>([...present, "satisfaction"]));
  return benefit !== undefined && benefit === withSatisfaction?.weights.benefit ? benefit : null;
}

/** Levels and their weights as a form writes them. @example spellLevels([["output", 70]]) // "产出指标70" */
export function spellLevels(weights: Iterable<readonly [Level1, number]>): string {
  return [...weights].map(([level, weight]) => `${LEVEL1_NAMES[level]}${weight}`).join("、");
}
