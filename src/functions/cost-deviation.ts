/** COSTDEVIATION 成本偏离度. */
import { costDeviationOf } from "../scoring/deviation";
import type { JxFunction } from "./function-declaration";
import { cellwise } from "./ranges";
import { divisionByZero, numberArgument } from "./read-argument";

/** （actual − planned）/planned. @example COSTDEVIATION(200, 210) // 0.05 */
export const costDeviationFunction: JxFunction = {
  id: "COSTDEVIATION",
  parameters: ["planned", "actualCost"],
  optional: 0,
  answers: "spill",
  call: (args) =>
    cellwise(args, ([planned = null, actual = null]) => {
      const deviation = costDeviationOf(numberArgument(planned, "planned"), numberArgument(actual, "actualCost"));
      if (deviation === null) throw divisionByZero("planned");
      return deviation;
    }),
};
