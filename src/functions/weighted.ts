/** WEIGHTED 加权得分. */
import { DEFAULT_PROFILE } from "../law/index";
import { weightedTotal } from "../scoring/scaled-total";
import type { JxFunction } from "./function-declaration";
import { partsOf } from "./parts";
import { divisionByZero, rateArgument } from "./read-argument";

/** Σ weight × rate over what applies, scaled to all weights. @example WEIGHTED([[60],[40]], [[1],[0.5]]) // 80 */
export const weightedFunction: JxFunction = {
  id: "WEIGHTED",
  parameters: ["weights", "rates", "applicable"],
  optional: 1,
  answers: "value",
  call: (args) => {
    const points = weightedTotal(partsOf(args, "rates", rateArgument), DEFAULT_PROFILE.scorePlaces);
    if (points === null) throw divisionByZero("weights");
    return points;
  },
};
