/** RATEBANDS 完成率分档. */
import { multiply, ratio, sum } from "../domain/decimal";
import { BAND_LABELS, TABLE_WORDS } from "../locales/zh-CN/functions";
import type { Answer, JxFunction } from "./function-declaration";
import { firstCell } from "./graded-amounts";
import { together } from "./ranges";
import { amountArgument, divisionByZero, numberArgument, profileArgument } from "./read-argument";

interface Spent {
  readonly budget: number;
  readonly executed: number;
}

interface Bucket {
  readonly label: string;
  readonly holds: (project: Spent) => boolean;
}

/** The bands of a profile: exactly the first bound, from each lower one, below the last, above the first. */
function bucketsOf([whole = 1, ...lower]: readonly number[]): readonly Bucket[] {
  const percent = (bound: number) => multiply(bound, 100);
  const isBelow = ({ budget, executed }: Spent, bound: number) => executed < multiply(budget, bound);
  const last = lower.at(-1) ?? whole;
  return [
    {
      label: BAND_LABELS.exactly(percent(whole)),
      holds: ({ budget, executed }) => executed === multiply(budget, whole),
    },
    ...lower.map((bound, index) => ({
      label: BAND_LABELS.from(percent(bound)),
      holds: (project: Spent) => !isBelow(project, bound) && isBelow(project, lower[index - 1] ?? whole),
    })),
    { label: BAND_LABELS.below(percent(last)), holds: (project) => isBelow(project, last) },
    {
      label: BAND_LABELS.above(percent(whole)),
      holds: ({ budget, executed }) => executed > multiply(budget, whole),
    },
  ];
}

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
  call: ([budgets = null, executed = null, profile = null]) => {
    const law = profileArgument(firstCell(profile));
    const all = together(budgets, [executed]).map(([budget = null, spent = null]): Spent => ({
      budget: amountArgument(budget, "budgets"),
      executed: numberArgument(spent, "executedAmounts"),
    }));
    const rated = all.filter(({ budget }) => budget > 0);
    const row = (label: string, count: number): readonly Answer[] => [label, count, ratio(count, all.length) ?? 0];
    const bands = bucketsOf(law.rateBands).map(({ label, holds }) => row(label, rated.filter(holds).length));
    const unrated = all.length - rated.length;
    const overall = ratio(sum(all.map((each) => each.executed)), sum(all.map(({ budget }) => budget)));
    return [
      [TABLE_WORDS.band, TABLE_WORDS.count, TABLE_WORDS.share],
      ...bands,
      ...(unrated > 0 ? [row(TABLE_WORDS.noBudget, unrated)] : []),
      [TABLE_WORDS.overall, all.length, overall ?? divisionByZero("budgets")],
    ];
  },
};
