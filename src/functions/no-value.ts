/** Why scoring gave no value, as an error of Excel. */
import { whySentence } from "../locales/zh-CN/scoring-whys";
import { FunctionError } from "./function-error";

/** Reasons that lie in an argument which cannot be read; all others say that the rule does not apply. */
const UNREADABLE = new Set([
  "target-empty",
  "target-unreadable",
  "actual-empty",
  "actual-placeholder",
  "actual-unreadable",
]);

/** @param why key of a reason @example noValue("qualitative").code // "#N/A" */
export function noValue(why: string | null): FunctionError {
  const reason = why ?? "not-numeric";
  return new FunctionError(UNREADABLE.has(reason) ? "#VALUE!" : "#N/A", whySentence(reason));
}
