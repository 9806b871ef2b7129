/** RATEBANDS 完成率分档. */
import { multiply } from "../domain/decimal";
import { summaryWords } from "../locales/summary";
import { fillTemplate } from "../locales/template";
import { rateBands } from "../summary/rate-bands";
import type { JxFunction } from "./function-declaration";
import { firstCell } from "./project-arguments";
import { together } from "./ranges";
import { amountArgument, divisionByZero, numberArgument, profileArgument } from "./read-argument";

/**
 * How many projects lie in each band of 预算完成率, which exclude one another; the overall rate Σexecuted/Σbudget last.
 *
 * Projects without a budget have no rate: they are counted in a row of their own, which stands only where there are any.
 *
 * @example RATEBANDS([[100], [100]], [[100], [95]])
 * // [["档次","个数","占比"], ["=100%",1,0.5], ["90%以上",1,0.5], ["90%以下",0,0], [">100%（异常）",0,0], ["总体预算完成率",2,0.975]]
 */
export const rateBandsFunction: JxFunction = {
  id: "RATEBANDS",
  parameters: ["budgets", "executedAmounts", "profile"],
  optional: 1,
  answers: "spill",
  call: ([budgets = null, executed = null, profile = null]) => {
    const projects = together(budgets, [executed]).map(([budget = null, spent = null]) => ({
      budget: amountArgument(budget, "budgets"),
      executed: numberArgument(spent, "executedAmounts"),
    }));
    const { bands, unrated, overall } = rateBands(projects, profileArgument(firstCell(profile)));
    const words = summaryWords("zh-CN");
    const bandName = (template: string, bound: number): string =>
      fillTemplate(template, { percent: multiply(bound, 100) }, "");
    return [
      [words.columns.band, words.columns.count, words.columns.share],
      ...bands.map(({ kind, bound, count, share }) => [bandName(words.bands[kind], bound), count, share]),
      ...(unrated.count > 0 ? [[words.noBudget, unrated.count, unrated.share]] : []),
      [words.overall, overall.count, overall.rate ?? divisionByZero("budgets")],
    ];
  },
};
