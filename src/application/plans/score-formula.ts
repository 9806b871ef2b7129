/** 得分 of a quantity as a formula, by the profile's rule; the same steps as scoring/ takes. */
import { multiply, subtract } from "../../domain/decimal";
import type { Band, ProfileValues } from "../../law/profile";
import type { Direction } from "../../scoring/scores";
import { formulaNumber, lookupTable } from "./formula-text";

/** What the score is computed from: formulas for result and 分值, the target's figure. */
interface ScoreTerms {
  /** The result; it stands in the formula once. */
  readonly result: string;
  readonly weight: string;
  readonly a: number;
}

type Rule = Pick<ProfileValues, "quantityRule" | "passMark" | "reverseRule" | "scorePlaces">;

/** What was reached of the target `a`: never below 0, never above `a`. */
function reached({ result, a }: ScoreTerms, direction: Direction, linear: boolean): string {
  const target = formulaNumber(a);
  const amount = direction === "down" && linear ? `${formulaNumber(multiply(a, 2))}-${result}` : result;
  return `MIN(MAX(${amount},0),${target})`;
}

/** The product first and one division after, as scoring/ does. */
function byShare(part: string, { weight, a }: ScoreTerms, { quantityRule, passMark, scorePlaces }: Rule): string {
  if (quantityRule === "ratio") return `ROUND(${part}*${weight}/${formulaNumber(a)},${scorePlaces})`;
  const bar = multiply(passMark, a);
  const rest = formulaNumber(subtract(a, bar));
  return `ROUND(MAX(${part}-${formulaNumber(bar)},0)*${weight}/${rest},${scorePlaces})`;
}

/** A/B of something better the lower it is. */
function byInverse({ result, weight, a }: ScoreTerms, { quantityRule, passMark, scorePlaces }: Rule): string {
  const target = formulaNumber(a);
  const worse = `MAX(${result},${target})`;
  if (quantityRule === "ratio") return `ROUND(${target}*${weight}/${worse},${scorePlaces})`;
  const rest = formulaNumber(subtract(1, passMark));
  const share = `${target}*${weight}/(${rest}*${worse})-${formulaNumber(passMark)}*${weight}/${rest}`;
  return `ROUND(MAX(${share},0),${scorePlaces})`;
}

/**
 * The score of a result against a target.
 *
 * @param direction "up" or "down"
 * @returns null for a target of which nothing can be a share
 * @example scoreFormula({ result: "F13", weight: "G13", a: 14 }, "up", mof2020) // "ROUND(MIN(MAX(F13,0),14)*G13/14,2)"
 */
export function scoreFormula(terms: ScoreTerms, direction: Direction, rule: Rule): string | null {
  const { result, weight, a } = terms;
  if (direction === "up") return a > 0 ? byShare(reached(terms, "up", false), terms, rule) : null;
  if (direction !== "down" || a < 0) return null;
  if (a === 0 || rule.reverseRule === "all-or-nothing") return `IF(${result}<=${formulaNumber(a)},${weight},0)`;
  return rule.reverseRule === "linear" ? byShare(reached(terms, "down", true), terms, rule) : byInverse(terms, rule);
}

/**
 * The score of a rate by bands; below the lowest there is nothing.
 *
 * @example bandFormula("F21", "G21", satisfactionBands, 2) // "ROUND(LOOKUP(MAX(F21,0),{0,0.6,0.8,0.9},{0,0.5,0.8,1})*G21,2)"
 */
export function bandFormula(result: string, weight: string, bands: readonly Band[], places: number): string {
  const pairs = bands.map(({ from, share }) => [from, share] as const);
  const all = pairs.some(([from]) => from <= 0) ? pairs : [...pairs, [0, 0] as const];
  return `ROUND(LOOKUP(MAX(${result},0),${lookupTable(all)})*${weight},${places})`;
}
