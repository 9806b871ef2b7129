/** TOTAL 折算总分. */
import { DEFAULT_PROFILE } from "../law/index";
import { scaledTotal } from "../scoring/scaled-total";
import type { JxFunction } from "./function-declaration";
import { partsOf } from "./parts";
import { divisionByZero, numberArgument } from "./read-argument";

/** Σ applicable scores / Σ applicable weights × 100. @example TOTAL([[50],[50]], [[45],[0]], [["是"],["否"]]) // 90 */
export const totalFunction: JxFunction = {
  id: "TOTAL",
  parameters: ["weights", "scores", "applicable"],
  optional: 1,
  answers: "value",
  call: (args) => {
    const points = scaledTotal(partsOf(args, "scores", numberArgument), DEFAULT_PROFILE.scorePlaces);
    if (points === null) throw divisionByZero("weights");
    return points;
  },
};
