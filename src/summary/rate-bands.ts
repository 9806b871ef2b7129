/** 预算完成率分档. */
import { multiply, ratio, sum } from "../domain/decimal";
import type { Profile } from "../law/profile";

/** A project's money, in any one unit. */
export interface SpentBudget {
  /** 全年预算数. */
  readonly budget: number;
  /** 全年执行数. */
  readonly executed: number;
}

/** Bounds of a band; the bands exclude one another. */
export interface BandBounds {
  /** Exactly the bound · from it up to the next higher bound · below it · above it. */
  readonly kind: "exactly" | "from" | "below" | "above";
  /** A rate: 0.9 is 90%. */
  readonly bound: number;
}

/** How many projects lie in a band. */
export interface RateBand extends BandBounds {
  readonly count: number;
  /** Of all projects, those without a budget too; 0 where there are none. */
  readonly share: number;
}

export interface RateBandTable {
  readonly bands: readonly RateBand[];
  /** Projects with a budget of 0, which have no rate. */
  readonly unrated: { readonly count: number; readonly share: number };
  /** All projects; the rate is Σexecuted/Σbudget, null where nothing was budgeted. */
  readonly overall: { readonly count: number; readonly rate: number | null };
}

/** Projects by their band. */
export interface BandedProjects {
  readonly bands: readonly (BandBounds & { readonly projects: readonly SpentBudget[] })[];
  /** Those with a budget of 0, which have no rate. */
  readonly unrated: readonly SpentBudget[];
}

type Bounds = BandBounds & { readonly holds: (project: SpentBudget) => boolean };

/** The bands of a profile: exactly the first bound, from each lower one, below the last, above the first. */
function boundsOf([whole = 1, ...lower]: readonly number[]): readonly Bounds[] {
  const isBelow = ({ budget, executed }: SpentBudget, bound: number) => executed < multiply(budget, bound);
  const last = lower.at(-1) ?? whole;
  return [
    { kind: "exactly", bound: whole, holds: ({ budget, executed }) => executed === multiply(budget, whole) },
    ...lower.map((bound, index): Bounds => ({
      kind: "from",
      bound,
      holds: (project) => !isBelow(project, bound) && isBelow(project, lower[index - 1] ?? whole),
    })),
    { kind: "below", bound: last, holds: (project) => isBelow(project, last) },
    { kind: "above", bound: whole, holds: ({ budget, executed }) => executed > multiply(budget, whole) },
  ];
}

/** Rate Σexecuted/Σbudget. @returns null where nothing was budgeted @example rateOf([{ budget: 100, executed: 95 }]) // 0.95 */
export function rateOf(projects: readonly SpentBudget[]): number | null {
  return ratio(sum(projects.map(({ executed }) => executed)), sum(projects.map(({ budget }) => budget)));
}

/**
 * Projects by the band of 预算完成率 they lie in, in the order of the bands.
 *
 * @example byBand([{ budget: 100, executed: 95 }], mof2020).bands[1]?.projects.length // 1
 */
export function byBand(projects: readonly SpentBudget[], profile: Profile): BandedProjects {
  const rated = projects.filter(({ budget }) => budget > 0);
  return {
    bands: boundsOf(profile.rateBands).map(({ kind, bound, holds }) => ({
      kind,
      bound,
      projects: rated.filter(holds),
    })),
    unrated: projects.filter(({ budget }) => !(budget > 0)),
  };
}

/**
 * How many projects lie in each band of 预算完成率, and the rate of all together.
 *
 * @example rateBands([{ budget: 100, executed: 95 }], mof2020).overall // { count: 1, rate: 0.95 }
 */
export function rateBands(projects: readonly SpentBudget[], profile: Profile): RateBandTable {
  const { bands, unrated } = byBand(projects, profile);
  const counted = ({ length }: readonly SpentBudget[]) => ({
    count: length,
    share: ratio(length, projects.length) ?? 0,
  });
  return {
    bands: bands.map(({ kind, bound, projects: inside }) => ({ kind, bound, ...counted(inside) })),
    unrated: counted(unrated),
    overall: { count: projects.length, rate: rateOf(projects) },
  };
}
