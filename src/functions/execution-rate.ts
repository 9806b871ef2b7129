/** EXECUTIONRATE 预算执行率. */
import { executionRate } from "../scoring/execution-score";
import type { JxFunction } from "./function-declaration";
import { cellwise } from "./ranges";
import { amountArgument, divisionByZero, numberArgument } from "./read-argument";

/** executed/budget, not capped. @example EXECUTIONRATE(200, 190) // 0.95 */
export const executionRateFunction: JxFunction = {
  id: "EXECUTIONRATE",
  parameters: ["budget", "executed"],
  optional: 0,
  answers: "spill",
  call: (args) =>
    cellwise(args, ([budget = null, executed = null]) => {
      const rate = executionRate(amountArgument(budget, "budget"), numberArgument(executed, "executed"));
      if (rate === null) throw divisionByZero("budget");
      return rate;
    }),
};
