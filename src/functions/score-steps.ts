/** SCORESTEPS 计分过程. */
import { renderSteps } from "../locales/zh-CN/steps";
import type { JxFunction } from "./function-declaration";
import { cellwise } from "./ranges";
import { scoreOfArguments } from "./score-arguments";

/** The steps of SCORE. @example SCORESTEPS(50, 40, 10) // "40/50 = 80% → 80% × 10 分 = 8.00 分（财预〔2020〕10号第十六条）" */
export const scoreStepsFunction: JxFunction = {
  id: "SCORESTEPS",
  parameters: ["target", "actual", "weight", "profile"],
  optional: 1,
  answers: "spill",
  call: (args) => cellwise(args, (cells) => renderSteps(scoreOfArguments(cells).steps)),
};
