/** EXECUTIONSCORE 执行率得分. */
import { executionScore } from "../scoring/execution-score";
import type { JxFunction } from "./function-declaration";
import { cellwise } from "./ranges";
import { amountArgument, divisionByZero, numberArgument, profileArgument } from "./read-argument";

/**
 * Points of budget execution. Whether the project was completed is not asked: under 101号 a budget not wholly spent is
 * scored by its tier.
 *
 * @example EXECUTIONSCORE(43.2, 37.24) // 8.62
 */
export const executionScoreFunction: JxFunction = {
  id: "EXECUTIONSCORE",
  parameters: ["budget", "executed", "weight", "profile"],
  optional: 2,
  answers: "spill",
  call: (args) =>
    cellwise(args, ([budget = null, executed = null, weight = null, profile = null]) => {
      const law = profileArgument(profile);
      const total = amountArgument(budget, "budget");
      const spent = numberArgument(executed, "executed");
      const points = weight === null ? law.executionWeight : amountArgument(weight, "weight");
      if (total === 0) throw divisionByZero("budget");
      return executionScore(total, spent, points, null, law).points;
    }),
};
