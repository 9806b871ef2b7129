/** Thresholds that a unit sets for itself: which, within what bounds, and the profile laid under them. */
import { figures_2020_10 } from "./caiyu-2020-10";
import { constant, lawDocument } from "./cited";
import { override, overlay } from "./overlay";
import type { Profile, ProfileValues } from "./profile";

/** Thresholds that a unit may set for itself; everything else is the profile's. */
export const OWN_THRESHOLDS = [
  "overReasonFrom",
  "overRemarkFrom",
  "executionReasonBelow",
  "singleWeightLimit",
  "fewestIndicators",
  "moneyTolerance",
] as const satisfies readonly (keyof ProfileValues)[];

export type OwnThreshold = (typeof OWN_THRESHOLDS)[number];

/** What a unit has set; a threshold that is absent is the profile's. Rates are fractions, money is in 万元. */
export type OwnThresholds = Readonly<Partial<Record<OwnThreshold, number>>>;

/** Bounds of a threshold, both included. */
export interface ThresholdBounds {
  readonly least: number;
  readonly most: number;
  /** True for a count: a whole number. */
  readonly whole: boolean;
}

/** Within these a threshold means something; outside it is a slip of the pen (130 for 130%). */
export const THRESHOLD_BOUNDS: Readonly<Record<OwnThreshold, ThresholdBounds>> = {
  overReasonFrom: { least: 1, most: 100, whole: false },
  overRemarkFrom: { least: 1, most: 100, whole: false },
  executionReasonBelow: { least: 0, most: 1, whole: false },
  singleWeightLimit: { least: 1, most: figures_2020_10.total.value, whole: false },
  fewestIndicators: { least: 1, most: 100, whole: true },
  moneyTolerance: { least: 0, most: 100, whole: false },
};

/** Why a figure is no threshold. */
export type ThresholdFault = "not-a-number" | "below" | "above";

const ownSetting = lawDocument(
  { number: "本单位自定", title: "本单位在工作簿中自行设定的界限（非规定）", issued: "2026" },
  { threshold: ["设置", "界限由本单位在本工作簿的设置中自行设定。", "D"] },
);

/** What the profile says of itself, for every threshold of the unit's own. */
const BECAUSE = "本单位在设置中自行设定";

/** True for the name of a threshold that a unit may set. @example isOwnThreshold("executionWeight") // false */
export function isOwnThreshold(name: string): name is OwnThreshold {
  return OWN_THRESHOLDS.some((known) => known === name);
}

/**
 * Why a value cannot be a threshold.
 *
 * @param name which threshold
 * @param value the figure; rates as fractions, money in 万元
 * @returns `not-a-number` (for a count also a number that is not whole), `below` or `above` the bounds, null where it fits
 * @example thresholdFault("overReasonFrom", 130) // "above"
 * @example thresholdFault("overReasonFrom", 1.3) // null
 */
export function thresholdFault(name: OwnThreshold, value: unknown): ThresholdFault | null {
  const { least, most, whole } = THRESHOLD_BOUNDS[name];
  if (typeof value !== "number" || !Number.isFinite(value)) return "not-a-number";
  if (whole && !Number.isInteger(value)) return "not-a-number";
  if (value < least) return "below";
  return value > most ? "above" : null;
}

/**
 * A profile with a unit's own thresholds in the place of its own.
 *
 * @param profile the profile that everything else is taken of
 * @param own the thresholds the unit sets
 * @returns the profile itself where none is set; else one of the same id and base, each threshold cited as 本单位自定
 * @throws RangeError for a threshold that `thresholdFault` finds fault with
 * @example withOwnThresholds(mof2020, { overReasonFrom: 1.2 }).overReasonFrom // 1.2
 */
export function withOwnThresholds(profile: Profile, own: OwnThresholds): Profile {
  const { issued, articles } = ownSetting;
  const overrides = OWN_THRESHOLDS.flatMap((name) => {
    const value = own[name];
    if (value === undefined) return [];
    if (thresholdFault(name, value) !== null) throw new RangeError(`${name} cannot be ${value}`);
    const { unit } = profile.constants[name];
    return [override(name, constant(value, unit, issued, articles.threshold), BECAUSE)];
  });
  if (overrides.length === 0) return profile;
  const taken = new Set<string>(overrides.map(({ name }) => name));
  const kept = profile.overrides.filter(({ name }) => !taken.has(name));
  return { ...overlay(profile, profile.id, overrides), base: profile.base, overrides: [...kept, ...overrides] };
}
