/** What SCORE and SCORESTEPS are asked: a pair, a weight, a profile. */
import { directionOfTarget } from "../scoring/direction";
import { scorePair, type PairScore } from "../scoring/pair-score";
import type { Scalar } from "./function-declaration";
import { noValue } from "./no-value";
import { amountArgument, profileArgument, quantityArgument, resultArgument } from "./read-argument";

/** The score of one cell's arguments. @throws FunctionError where there are no points to give */
export function scoreOfArguments(cells: readonly Scalar[]): PairScore & { readonly points: number } {
  const [target = null, actual = null, weight = null, profile = null] = cells;
  const wanted = quantityArgument(target, "target");
  const question = {
    direction: directionOfTarget(wanted),
    weight: amountArgument(weight, "weight"),
    satisfaction: false,
    year: null,
  };
  const pair = scorePair(wanted, resultArgument(actual, "actual", wanted), question, profileArgument(profile));
  if (pair.points === null) throw noValue(pair.why);
  return { ...pair, points: pair.points };
}
