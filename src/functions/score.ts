/** SCORE 得分. */
import type { JxFunction } from "./function-declaration";
import { cellwise } from "./ranges";
import { scoreOfArguments } from "./score-arguments";

/** Points by the profile's rule, between 0 and the weight. @example SCORE("≥14公里", 14.03, 10) // 10 */
export const scoreFunction: JxFunction = {
  id: "SCORE",
  parameters: ["target", "actual", "weight", "profile"],
  optional: 1,
  answers: "spill",
  call: (args) => cellwise(args, (cells) => scoreOfArguments(cells).points),
};
