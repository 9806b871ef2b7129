/** A rule of a profile on the use of results or on evaluations, as a person reads it, in whichever language. */
import { multiply } from "../domain/decimal";
import type { KeyEvaluationRule, ResultRule } from "../law/result-rules";
import { fillTemplate } from "./template";

/** The words it takes. */
export interface RuleWords {
  /** Between the parts of a rule's condition. */
  readonly levelGap: string;
  /** 万元; `{amount}` is the figure. */
  readonly money: string;
  /** What follows what a rule asks for: at least once in `{count}` years. */
  readonly everyYears: string;
  /** What follows what a rule asks for: about `{count}` a year. */
  readonly pick: string;
  /** What follows what a rule asks for: `{percent}` is taken. */
  readonly percent: string;
}

type Rule = ResultRule | KeyEvaluationRule;

/** True for a rule: it says whom it is about, and where it comes from. */
export function isRule(value: object): value is Rule {
  return "on" in value && "source" in value;
}

const SIGNS = { from: "≥", above: ">", upTo: "≤" } as const;

/**
 * One rule in words: whom it is about, an arrow, what follows.
 *
 * @param name of a subject, an advice or a demand
 * @example ruleText(rule, words, name) // "部门<70→扣减在职人员公用经费综合定额5%"
 */
export function ruleText(rule: Rule, words: RuleWords, name: (word: string) => string): string {
  const figure = (template: string, facts: Readonly<Record<string, number>>): string =>
    fillTemplate(template, facts, "");
  if ("advice" in rule) {
    const { on, grades, scoreBelow, advice, share, amount } = rule;
    const condition = [
      name(on),
      ...(grades === null ? [] : [grades.join("/")]),
      ...(scoreBelow === null ? [] : [`<${String(scoreBelow)}`]),
    ];
    const taken = share === null ? "" : figure(words.percent, { percent: multiply(share, 100) });
    const most = amount === null ? "" : figure(words.money, { amount });
    return `${condition.join(words.levelGap)}→${name(advice)}${taken}${most}`;
  }
  const { on, amount, everyYears, pick, demand } = rule;
  const bounds = (["from", "above", "upTo"] as const).flatMap((bound) => {
    const limit = amount[bound];
    return limit === undefined ? [] : [`${SIGNS[bound]}${figure(words.money, { amount: limit })}`];
  });
  const years = everyYears === null ? "" : figure(words.everyYears, { count: everyYears });
  const picked = pick === null ? "" : figure(words.pick, { count: pick });
  return `${[name(on), ...bounds].join(words.levelGap)}→${name(demand)}${years}${picked}`;
}
