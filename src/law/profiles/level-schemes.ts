/** 一级指标分值 by make-up: 10号 fixes the first, 101号 the four, by whether cost and satisfaction are there. */
import { figures_2020_10 } from "../caiyu-2020-10";
import { figures_2021_101 } from "../caiyu-2021-101";
import type { LevelScheme } from "../profile";

const RAISE = figures_2021_101.benefitWithoutSatisfaction.value;

/** The same levels without satisfaction, whose points benefit takes over (调增10%). */
function withoutSatisfaction(scheme: LevelScheme): LevelScheme {
  const kept = Object.entries(scheme.weights).filter(([level]) => level !== "satisfaction");
  return { weights: { ...Object.fromEntries(kept), benefit: (scheme.weights.benefit ?? 0) + RAISE } };
}

const plain: LevelScheme = { weights: figures_2020_10.levelWeights.value };
const withCost: LevelScheme = { weights: figures_2021_101.weightsWithCost.value };

/** 50/30/10, 20/40/20/10, and both without satisfaction: 50/40, 20/40/30. The blank form is drawn by the first. */
export const NATIONAL_SCHEMES: readonly LevelScheme[] = [
  plain,
  withCost,
  withoutSatisfaction(plain),
  withoutSatisfaction(withCost),
];

/** The same four, the one with cost at the first level before all. */
export const SCHEMES_WITH_COST_FIRST: readonly LevelScheme[] = [
  withCost,
  withoutSatisfaction(withCost),
  plain,
  withoutSatisfaction(plain),
];
