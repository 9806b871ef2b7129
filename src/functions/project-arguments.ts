/** Projects as the functions of whole lists are given them: one range a figure. */
import type { ScoredProject } from "../summary/scored-project";
import type { Argument, Scalar } from "./function-declaration";
import { together } from "./ranges";
import { amountArgument, numberArgument } from "./read-argument";

/**
 * One for each cell of the scores.
 *
 * @param amounts of the same shape; null where projects are counted only
 * @throws FunctionError
 * @example scoredProjects([[95], [70]], null) // [{ score: 95, amount: 0 }, { score: 70, amount: 0 }]
 */
export function scoredProjects(scores: Argument, amounts: Argument): readonly ScoredProject[] {
  return together(scores, [amounts]).map(([score = null, amount = null]) => ({
    score: numberArgument(score, "totals"),
    amount: amountArgument(amount, "amounts"),
  }));
}

/** A single value given to a function of whole ranges: the first cell. @example firstCell([["hubei"]]) // "hubei" */
export function firstCell(argument: Argument): Scalar {
  return together(argument, [])[0]?.[0] ?? null;
}
