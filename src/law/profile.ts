/**
 * A profile: which documents a place follows, and every figure the scoring and the rules ask for.
 *
 * A place is an overlay on the national profile with named overrides, each with its source. There is no `if` on a place.
 */
import type { Level1 } from "../domain/taxonomy";
import type { Article, Constant } from "./document";
import type { KeyEvaluationRule, ResultRule } from "./result-rules";

/** 一级指标分值 for one make-up of a form. A level that is absent from `weights` must not be there. */
export interface LevelScheme {
  readonly weights: Readonly<Partial<Record<Level1, number>>>;
}

/** A share of the weight for results from `from` (included) up. */
export interface Band {
  readonly from: number;
  readonly share: number;
}

export interface Grade {
  readonly name: string;
  /** Lower bound in points, included. */
  readonly from: number;
}

/** Over-achievement: results from `from` (B/A) up lose `deduct` of the weight. */
export interface OverDeduction {
  readonly from: number;
  readonly deduct: number;
}

/** 监控灯: progress over the months gone, from which (included) each light shows; below the first it is red. */
export interface MonitoringLights {
  readonly yellowFrom: number;
  readonly greenFrom: number;
  readonly blueFrom: number;
}

/** Every figure or choice of method that a profile sets. */
export interface ProfileValues {
  /** 执行率分值. */
  readonly executionWeight: number;
  /** 指标分值合计 (total less execution). */
  readonly indicatorTotal: number;
  /** 总分. */
  readonly total: number;
  /** Accepted first-level weights; empty where only the sum is fixed. */
  readonly levelSchemes: readonly LevelScheme[];
  readonly executionRule: "ratio" | "tiers";
  /** 101号 tiers of the execution score, best first; empty where the rule is `ratio`. */
  readonly executionTiers: readonly Band[];
  readonly quantityRule: "ratio" | "pass-mark";
  /** Completion below which a quantitative indicator scores nothing; 0 where the rule is `ratio`. */
  readonly passMark: number;
  readonly reverseRule: "inverse-ratio" | "linear" | "all-or-nothing";
  /** Lower bounds (share of weight) of the first and second grade of 定性三档. */
  readonly qualitativeBands: readonly [number, number];
  /** Bands of 满意度; empty where satisfaction is scored like any quantity. */
  readonly satisfactionBands: readonly Band[];
  /** B/A from which over-achievement must be explained. */
  readonly overReasonFrom: number;
  /** B/A above which the target is remarked as set too low. */
  readonly overRemarkFrom: number;
  /** Off (empty) by default. */
  readonly overDeductions: readonly OverDeduction[];
  /** Best first; lower bound included. */
  readonly grades: readonly Grade[];
  /** Execution rate below which a reason is required; null where none is. */
  readonly executionReasonBelow: number | null;
  /** True where a budget changed within the year must be explained. */
  readonly budgetChangeNeedsReason: boolean;
  /** 单项分值 above which weights are too concentrated. */
  readonly singleWeightLimit: number;
  /** Fewest third-level indicators. */
  readonly fewestIndicators: number;
  /** 资金合计 and its parts may differ by this much, in 万元. */
  readonly moneyTolerance: number;
  /** Decimal places of scores. */
  readonly scorePlaces: number;
  /** Benefit gains this much where no satisfaction indicator is set. */
  readonly benefitWithoutSatisfaction: number;
  readonly lights: MonitoringLights;
  /** Lower bounds of the bands of 预算完成率, highest first; a rate above the first is a band of its own. */
  readonly rateBands: readonly number[];
  /** Names of the grades that count for 优良率. */
  readonly goodGrades: readonly string[];
  /** 结果应用: what becomes of projects and departments by their grade or score. */
  readonly resultRules: readonly ResultRule[];
  /** Whom the place evaluates, monitors or assesses for their money or the years gone; empty where it names nobody. */
  readonly keyEvaluation: readonly KeyEvaluationRule[];
}

export type ProfileId = "mof-2020" | "mof-2021" | "guangdong" | "hubei" | "sichuan" | "yuzhong" | "conghua" | "wuchuan";

/** One value a place sets otherwise, with its source. */
export interface Override<K extends keyof ProfileValues = keyof ProfileValues> {
  readonly name: K;
  readonly value: ProfileValues[K];
  readonly because: string;
  /** First date it holds, ISO, to the precision known. */
  readonly since: string;
  readonly source: Article;
}

export interface Profile extends ProfileValues {
  readonly id: ProfileId;
  /** The profile it is an overlay of; null for the default. The display name stands in locales/ under `id`. */
  readonly base: ProfileId | null;
  /** Where each value comes from. */
  readonly constants: { readonly [K in keyof ProfileValues]: Constant<ProfileValues[K]> };
  /** What it sets otherwise than its base; empty for the default. */
  readonly overrides: readonly Override[];
}
