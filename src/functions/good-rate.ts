/** GOODRATE 优良率. */
import { ratio, sum } from "../domain/decimal";
import type { JxFunction } from "./function-declaration";
import { firstCell, gradedAmounts } from "./graded-amounts";
import { divisionByZero, profileArgument } from "./read-argument";

/** （优+良）/ all, by count, or by amount where amounts are given. @example GOODRATE([[95],[85],[70],[50]]) // 0.5 */
export const goodRateFunction: JxFunction = {
  id: "GOODRATE",
  parameters: ["totals", "amounts", "profile"],
  optional: 2,
  call: ([scores = null, amounts = null, profile = null]) => {
    const law = profileArgument(firstCell(profile));
    const all = gradedAmounts(scores, amounts, law);
    const good = all.filter(({ grade }) => law.goodGrades.includes(grade));
    if (amounts === null) return ratio(good.length, all.length) ?? 0;
    const rate = ratio(sum(good.map((each) => each.amount)), sum(all.map((each) => each.amount)));
    if (rate === null) throw divisionByZero("amounts");
    return rate;
  },
};
