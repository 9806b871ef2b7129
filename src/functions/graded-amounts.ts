/** Total scores with their grades and amounts, as GOODRATE and GRADEDIST are given them. */
import type { Profile } from "../law/profile";
import { gradeOf } from "../scoring/grade";
import type { Argument } from "./function-declaration";
import { together } from "./ranges";
import { amountArgument, numberArgument } from "./read-argument";

/** One project: its grade, and its amount (0 where none are given). */
export interface Graded {
  readonly grade: string;
  readonly amount: number;
}

/**
 * One for each cell of the scores.
 *
 * @param amounts of the same shape; null where projects are counted only
 * @throws FunctionError
 * @example gradedAmounts([[95], [70]], null, mof2020) // [{ grade: "优", amount: 0 }, { grade: "中", amount: 0 }]
 */
export function gradedAmounts(scores: Argument, amounts: Argument, profile: Profile): readonly Graded[] {
  return together(scores, [amounts]).map(([score = null, amount = null]) => ({
    grade: gradeOf(numberArgument(score, "totals"), profile),
    amount: amountArgument(amount, "amounts"),
  }));
}

/** A profile given as the last argument of a function of whole ranges: its first cell. */
export function firstCell(argument: Argument) {
  return together(argument, [])[0]?.[0] ?? null;
}
