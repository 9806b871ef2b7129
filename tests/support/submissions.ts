/** Forms as they were handed in, and what tables are drawn from, for tests of summaries. */
import { ratio } from "../../src/domain/decimal";
import type { Severity } from "../../src/domain/finding";
import { parseQuantity } from "../../src/domain/target-value/parse-quantity";
import { DEFAULT_PROFILE } from "../../src/law/index";
import type { DueEntry, SummaryBasis } from "../../src/summary/batch";
import { sortOut } from "../../src/summary/sort-out";
import type { SubmittedIndicator, SubmittedValue, Submission } from "../../src/summary/submission";

/** A target or a result as the form prints it. @example valued("≥95%").value // 0.95 */
export function valued(printed: string): SubmittedValue {
  const { text, kind, op, value, unit } = parseQuantity(printed);
  return { text, kind, op, value, unit };
}

/** What a test says of an indicator; target and actual may be texts as printed. */
export type IndicatorFacts = Partial<Omit<SubmittedIndicator, "target" | "actual">> & {
  readonly target?: string | SubmittedValue;
  readonly actual?: string | SubmittedValue;
};

/** An indicator that was met: 10 points of 10. Nothing follows from anything: completion 1 and deviation 0 unless said. */
export function indicator({ target = "≥100个", actual = "100个", ...facts }: IndicatorFacts = {}): SubmittedIndicator {
  return {
    row: 14,
    level1: "产出指标",
    level2: "数量指标",
    name: "完成数量",
    target: typeof target === "string" ? valued(target) : target,
    actual: typeof actual === "string" ? valued(actual) : actual,
    weight: 10,
    score: 10,
    recomputed: 10,
    completion: 1,
    deviation: 0,
    reverse: false,
    judged: false,
    reason: null,
    reasonMissing: false,
    ...facts,
  };
}

/**
 * A form of 县水利局 for 2024: 100 万元, all spent, 90 points.
 *
 * `rate` follows from the money, `printed`, `sum` and `recomputed` from `score`, `missingReasons` from the indicators, the
 * file from project, unit and year — unless they are said.
 *
 * @example submission({ project: "甲", budget: 200 }).rate // 0.5
 */
export function submission(facts: Partial<Submission> = {}): Submission {
  const { project = "农村供水", unit = "供水站", year = 2024, budget = 100, executed = 100 } = facts;
  const { score = 90, indicators = [] } = facts;
  return {
    place: { file: `${project ?? ""}-${unit ?? ""}-${year ?? ""}.xlsx`, sheet: "自评表" },
    form: "project-self-evaluation",
    project,
    department: "县水利局",
    unit,
    year,
    moneyUnit: "万元",
    budget,
    executed,
    rate: budget === null || executed === null ? null : ratio(executed, budget),
    executionScore: 10,
    levelScores: {},
    score,
    printed: score,
    sum: score,
    recomputed: score,
    printedGrade: null,
    indicators,
    findings: [],
    missingReasons: indicators.filter(({ reasonMissing }) => reasonMissing).length,
    ...facts,
  };
}

/** So many findings of a rule. @example findings("S-03", "error", 2).length // 2 */
export function findings(rule: string, severity: Severity, count = 1): Submission["findings"] {
  return Array.from({ length: count }, () => ({ rule, severity }));
}

/** A line of a list of those who should submit. */
export function dueEntry(facts: Partial<DueEntry>): DueEntry {
  return { department: null, unit: null, project: null, lastEvaluated: null, ...facts };
}

/** What tables are drawn from: these forms, sorted out; the default profile and no lists unless said. */
export function basis(submissions: readonly Submission[], facts: Partial<SummaryBasis> = {}): SummaryBasis {
  return {
    batch: sortOut(submissions, null),
    profile: DEFAULT_PROFILE,
    due: null,
    previous: [],
    reviews: null,
    seed: "2024",
    ...facts,
  };
}
