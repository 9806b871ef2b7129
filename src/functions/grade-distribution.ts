/** GRADEDIST 等级分布. */
import { summaryWords } from "../locales/summary";
import { gradeDistribution } from "../summary/grade-distribution";
import type { Answer, JxFunction } from "./function-declaration";
import { firstCell, scoredProjects } from "./project-arguments";
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
  answers: "spill",
  call: ([scores = null, amounts = null, profile = null]) => {
    const words = summaryWords("zh-CN").columns;
    const table = gradeDistribution(scoredProjects(scores, amounts), profileArgument(firstCell(profile)));
    const width = amounts === null ? 3 : 5;
    const heading = [words.grade, words.count, words.share, words.amount, words.amountShare];
    const rows = table.map(({ grade, count, share, amount, amountShare }): readonly Answer[] => [
      grade,
      count,
      share,
      amount,
      amountShare ?? divisionByZero("amounts"),
    ]);
    return [heading, ...rows].map((row) => row.slice(0, width));
  },
};
