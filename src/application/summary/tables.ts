/** The standard tables over the projects of a workbook. */
import { multiply, sum } from "../../domain/decimal";
import type { Severity } from "../../domain/finding";
import type { Profile } from "../../law/profile";
import type { Language } from "../../locales/language";
import { sentencesOf } from "../../locales/sentences";
import { summaryWords } from "../../locales/summary";
import { summaryTableWords } from "../../locales/summary-tables";
import { gradeDistribution } from "../../summary/grade-distribution";
import { rateBands } from "../../summary/rate-bands";
import { errorsOf, type SummaryProject } from "./projects";
import type { SummaryTable } from "./workbook-summary";

const FORMAT = { text: "@", whole: "0", money: "#,##0.00", rate: "0.00%", points: "0.00" } as const;

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/** The score a project is graded by: as re-computed, else as filled in. */
function gradedScore({ recomputed, printed }: SummaryProject): number | null {
  return recomputed ?? printed;
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** 项目得分表, with the sums of money below. */
export function projectTable(projects: readonly SummaryProject[], language: Language): SummaryTable {
  const words = summaryTableWords(language);
  const heading = words.projects;
  const { text, whole, money, rate, points } = FORMAT;
  const rows = projects.map((project, index) => [
    index + 1,
    project.sheet,
    project.project ?? words.unnamed,
    project.department,
    project.budget,
    project.executed,
    project.rate,
    project.printed,
    project.recomputed,
    project.grade,
    errorsOf(project),
  ]);
  const sums = [
    null,
    words.total,
    null,
    null,
    sum(known(projects.map(({ budget }) => budget))),
    sum(known(projects.map(({ executed }) => executed))),
  ];
  const errors = projects.reduce((count, project) => count + errorsOf(project), 0);
  return {
    id: "projects",
    title: words.titles.projects,
    headings: [
      heading.number,
      heading.sheet,
      heading.project,
      heading.department,
      heading.budget,
      heading.executed,
      heading.rate,
      heading.printed,
      heading.recomputed,
      heading.grade,
      heading.errors,
    ],
    formats: [whole, text, text, text, money, money, rate, points, points, text, whole],
    rows: [...rows, [...sums, null, null, null, null, errors]],
  };
}

/** 等级分布; projects without any score have no grade and are not counted. */
export function gradeTable(projects: readonly SummaryProject[], profile: Profile, language: Language): SummaryTable {
  const words = summaryWords(language).columns;
  const graded = projects.flatMap((project) => {
    const score = gradedScore(project);
    return score === null ? [] : [{ score, amount: project.budget ?? 0 }];
  });
  const { text, whole, money, rate } = FORMAT;
  return {
    id: "grades",
    title: summaryTableWords(language).titles.grades,
    headings: [words.grade, words.count, words.share, summaryTableWords(language).grades.amount, words.amountShare],
    formats: [text, whole, rate, money, rate],
    rows: gradeDistribution(graded, profile).map(({ grade, count, share, amount, amountShare }) => [
      grade,
      count,
      share,
      amount,
      amountShare,
    ]),
  };
}

/** 预算完成率分档; projects whose money is not known are not counted. */
export function rateTable(projects: readonly SummaryProject[], profile: Profile, language: Language): SummaryTable {
  const words = summaryWords(language);
  const spent = projects.flatMap(({ budget, executed }) =>
    budget === null || executed === null ? [] : [{ budget, executed }],
  );
  const { bands, unrated, overall } = rateBands(spent, profile);
  const { text, whole, rate } = FORMAT;
  return {
    id: "rates",
    title: summaryTableWords(language).titles.rates,
    headings: [words.columns.band, words.columns.count, words.columns.share],
    formats: [text, whole, rate],
    rows: [
      ...bands.map(({ kind, bound, count, share }) => [words.bands[kind](multiply(bound, 100)), count, share]),
      ...(unrated.count > 0 ? [[words.noBudget, unrated.count, unrated.share]] : []),
      [words.overall, overall.count, overall.rate],
    ],
  };
}

/** 审核问题汇总: by severity, then by how often. */
export function findingTable(projects: readonly SummaryProject[], language: Language): SummaryTable {
  const words = summaryTableWords(language);
  const sentences = sentencesOf(language);
  const counts = new Map<string, { rule: string; severity: Severity; count: number; sheets: Set<string> }>();
  for (const { sheet, findings } of projects) {
    for (const { rule, severity } of findings) {
      const id = `${severity} ${rule}`;
      const counted = counts.get(id) ?? { rule, severity, count: 0, sheets: new Set<string>() };
      counted.count += 1;
      counted.sheets.add(sheet);
      counts.set(id, counted);
    }
  }
  const heading = words.findings;
  const rows = [...counts.values()].sort(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || other.count - one.count,
  );
  const { text, whole } = FORMAT;
  return {
    id: "findings",
    title: words.titles.findings,
    headings: [heading.severity, heading.rule, heading.title, heading.count, heading.sheets],
    formats: [text, text, text, whole, whole],
    rows: rows.map(({ rule, severity, count, sheets }) => [
      sentences.severity(severity),
      rule,
      sentences.ruleTitle(rule),
      count,
      sheets.size,
    ]),
  };
}
