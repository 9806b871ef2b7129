/** Weights with results and whether they apply, as TOTAL and WEIGHTED are given them. */
import type { Part } from "../scoring/scaled-total";
import type { Argument, ParameterId, Scalar } from "./function-declaration";
import { together } from "./ranges";
import { amountArgument, applicableArgument } from "./read-argument";

/**
 * One part for each cell of the weights.
 *
 * @param args weights, results, and whether they apply; null for all of them applying
 * @param result reads a result's cell
 * @throws FunctionError
 * @example partsOf([[[50], [50]], [[45], [40]], null], "scores", numberArgument).length // 2
 */
export function partsOf(
  args: readonly Argument[],
  parameter: ParameterId,
  result: (given: Scalar, parameter: ParameterId) => number,
): readonly Part[] {
  const [weights = null, results = null, applicable = null] = args;
  return together(weights, [results, applicable]).map(([weight = null, given = null, applies = null]) => ({
    weight: amountArgument(weight, "weights"),
    result: result(given, parameter),
    applicable: applicable === null || applicableArgument(applies, "applicable"),
  }));
}
