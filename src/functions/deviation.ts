/** DEVIATION 偏差率. */
import { DEFAULT_PROFILE } from "../law/index";
import { complaintSentence } from "../locales/zh-CN/functions";
import { directionOfTarget } from "../scoring/direction";
import { scorePair } from "../scoring/pair-score";
import type { JxFunction } from "./function-declaration";
import { FunctionError } from "./function-error";
import { noValue } from "./no-value";
import { cellwise } from "./ranges";
import { divisionByZero, quantityArgument, resultArgument } from "./read-argument";

/**
 * （B−A）/A, signed, the same for every direction.
 *
 * @example DEVIATION("≥14公里", 14.7) // 0.05
 */
export const deviationFunction: JxFunction = {
  id: "DEVIATION",
  parameters: ["target", "actual"],
  optional: 0,
  answers: "spill",
  call: (args) =>
    cellwise(args, ([target = null, actual = null]) => {
      const wanted = quantityArgument(target, "target");
      const direction = directionOfTarget(wanted);
      const question = { direction, weight: 0, satisfaction: false, year: null };
      const pair = scorePair(wanted, resultArgument(actual, "actual", wanted), question, DEFAULT_PROFILE);
      if (pair.deviation !== null) return pair.deviation;
      if (direction === "inside" || direction === "on-time") {
        throw new FunctionError("#N/A", complaintSentence("no-ratio"));
      }
      if (pair.why !== null) throw noValue(pair.why);
      throw divisionByZero("target");
    }),
};
