/** GOODRATE 优良率. */
import { goodRate } from "../summary/good-rate";
import type { JxFunction } from "./function-declaration";
import { firstCell, scoredProjects } from "./project-arguments";
import { divisionByZero, profileArgument } from "./read-argument";

/** （优+良）/ all, by count, or by amount where amounts are given. @example GOODRATE([[95],[85],[70],[50]]) // 0.5 */
export const goodRateFunction: JxFunction = {
  id: "GOODRATE",
  parameters: ["totals", "amounts", "profile"],
  optional: 2,
  answers: "value",
  call: ([scores = null, amounts = null, profile = null]) => {
    const { byCount, byAmount } = goodRate(scoredProjects(scores, amounts), profileArgument(firstCell(profile)));
    if (amounts === null) return byCount;
    if (byAmount === null) throw divisionByZero("amounts");
    return byAmount;
  },
};
