/** PARSETARGET 解析指标值. */
import { parseQuantity } from "../domain/target-value/parse-quantity";
import type { JxFunction } from "./function-declaration";
import { together } from "./ranges";
import { textArgument } from "./read-argument";

/**
 * op, value, upper, unit, kind of a text; one row a cell, a blank part "".
 *
 * @example PARSETARGET("≥14公里") // [[">=", 14, "", "公里", "number"]]
 */
export const parseTargetFunction: JxFunction = {
  id: "PARSETARGET",
  parameters: ["text", "unit"],
  optional: 1,
  answers: "spill",
  call: ([text = null, unit = null]) =>
    together(text, [unit]).map(([cell = null, unitCell = null]) => {
      const quantity = parseQuantity(textArgument(cell, "text"), { unit: textArgument(unitCell, "unit") });
      const { op, value, upper, kind } = quantity;
      return [op ?? "", value ?? "", upper ?? "", quantity.unit ?? "", kind];
    }),
};
