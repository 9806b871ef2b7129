/** GRADEDIST 等级分布. */
import { ratio, sum } from "../domain/decimal";
import { TABLE_WORDS } from "../locales/zh-CN/functions";
import type { Answer, JxFunction } from "./function-declaration";
import { firstCell, gradedAmounts } from "./graded-amounts";
import { divisionByZero, profileArgument } from "./read-argument";

/**
 * One row a grade, best first: how many, which share; with amounts, how much and which share of it.
 *
 * @example GRADEDIST([[95], [70]]) // [["等级", "个数", "占比"], ["优", 1, 0.5], ["良", 0, 0], ["中", 1, 0.5], ["差", 0, 0]]
 */
export const gradeDistributionFunction: JxFunction = {
  id: "GRADEDIST",
  parameters: ["totals", "amounts", "profile"],
  optional: 2,
  call: ([scores = null, amounts = null, profile = null]) => {
    const law = profileArgument(firstCell(profile));
    const all = gradedAmounts(scores, amounts, law);
    const whole = sum(all.map(({ amount }) => amount));
    const { grade, count, share, amount, amountShare } = TABLE_WORDS;
    const heading = amounts === null ? [grade, count, share] : [grade, count, share, amount, amountShare];
    const rows = law.grades.map(({ name }): readonly Answer[] => {
      const these = all.filter((each) => each.grade === name);
      const counted = [name, these.length, ratio(these.length, all.length) ?? 0];
      if (amounts === null) return counted;
      const money = sum(these.map((each) => each.amount));
      return [...counted, money, ratio(money, whole) ?? divisionByZero("amounts")];
    });
    return [heading, ...rows];
  },
};
