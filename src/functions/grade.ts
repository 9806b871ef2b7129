/** GRADE 等级. */
import { gradeOf } from "../scoring/grade";
import type { JxFunction } from "./function-declaration";
import { cellwise } from "./ranges";
import { numberArgument, profileArgument } from "./read-argument";

/** Lower bound included. @example GRADE(90) // "优" */
export const gradeFunction: JxFunction = {
  id: "GRADE",
  parameters: ["score", "profile"],
  optional: 1,
  answers: "spill",
  call: (args) =>
    cellwise(args, ([score = null, profile = null]) =>
      gradeOf(numberArgument(score, "score"), profileArgument(profile)),
    ),
};
