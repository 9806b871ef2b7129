/** 结果应用 and 重点评价 as data: whom a place's rule names, and what it asks for. Every rule has its own source. */
import type { Article } from "./document";

/** A rule is about a project, or about a department as a whole. */
export type RuleSubject = "project" | "department";

/** What a result leads to; the words stand in locales/ under these keys. */
export type Advice =
  "support" | "improve-and-cut" | "be-strict" | "cut-or-cancel" | "cut-or-stop" | "cut-quota" | "link-funds";

/** What a place does with a result. */
export interface ResultRule {
  readonly on: RuleSubject;
  /** Names of the grades it holds for; null for any. */
  readonly grades: readonly string[] | null;
  /** Holds below this score; null for any. */
  readonly scoreBelow: number | null;
  readonly advice: Advice;
  /** The fraction that is taken away; null where the rule names none. */
  readonly share: number | null;
  /** The most that is at stake, in 万元; null where the rule names none. */
  readonly amount: number | null;
  readonly source: Article;
}

/** What is asked of those whom money or years name; the words stand in locales/ under these keys. */
export type Demand = "monitor" | "assess-before" | "evaluate-yearly" | "evaluate-largest" | "evaluate-every";

/** Bounds of money in 万元: `from` and `upTo` included, `above` not; without any, every amount. */
export type AmountBounds = Readonly<Partial<Record<"from" | "above" | "upTo", number>>>;

/** Whom a place evaluates, monitors or assesses for their money, or for the years gone since the last time. */
export interface KeyEvaluationRule {
  readonly on: RuleSubject;
  readonly amount: AmountBounds;
  /** At least once in so many years; null where years do not count. */
  readonly everyYears: number | null;
  /** About how many a year, the largest proposed; null for all. */
  readonly pick: number | null;
  readonly demand: Demand;
  readonly source: Article;
}

const OF_ANY_RESULT = { grades: null, scoreBelow: null, share: null, amount: null } as const;

const OF_ANYBODY = { amount: {}, everyYears: null, pick: null } as const;

/**
 * What becomes of projects of some grades.
 *
 * @example forGrades(["优", "良"], "support", article).advice // "support"
 */
export function forGrades(grades: readonly string[], advice: Advice, source: Article): ResultRule {
  return { ...OF_ANY_RESULT, on: "project", grades, advice, source };
}

/**
 * What becomes of a department.
 *
 * @param rule what it holds for and what it comes to; what is left out is null
 * @example forDepartments({ advice: "link-funds", amount: 100, source: article }).scoreBelow // null
 */
export function forDepartments(
  rule: Pick<ResultRule, "advice" | "source"> & Partial<Pick<ResultRule, "scoreBelow" | "share" | "amount">>,
): ResultRule {
  return { ...OF_ANY_RESULT, ...rule, on: "department" };
}

/**
 * Whom money or years name.
 *
 * @param rule what is left out does not count
 * @example named({ on: "project", amount: { from: 200 }, demand: "monitor", source: article }).pick // null
 */
export function named(
  rule: Pick<KeyEvaluationRule, "on" | "demand" | "source"> & Partial<KeyEvaluationRule>,
): KeyEvaluationRule {
  return { ...OF_ANYBODY, ...rule };
}
