/** 结果应用建议: what the place's rules make of each score. */
import { multiply, ratio, round, sum } from "../../domain/decimal";
import type { Profile } from "../../law/profile";
import type { ResultRule } from "../../law/result-rules";
import { gradeOf } from "../../scoring/grade";
import { basisLabel } from "../basis-label";
import type { SummaryBasis } from "../batch";
import { groupByName, type NamedGroup } from "../group-by-name";
import { countNote, emptyNote } from "../notes";
import type { Submission } from "../submission";
import type { Column, Label, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "number", kind: "count" },
  { key: "subject", kind: "text" },
  { key: "department", kind: "text" },
  { key: "unit", kind: "text" },
  { key: "project", kind: "long-text" },
  { key: "score", kind: "points" },
  { key: "grade", kind: "text" },
  { key: "advice", kind: "long-text" },
  { key: "basis", kind: "long-text" },
];

/** A line without its number. */
type Line = readonly TableCell[];

/** The rules on a subject that hold for a score; it is rounded first, as for its grade. */
function rulesFor(score: number, on: ResultRule["on"], profile: Profile): readonly ResultRule[] {
  const points = round(score, profile.scorePlaces);
  const grade = gradeOf(score, profile);
  return profile.resultRules.filter(
    (rule) =>
      rule.on === on &&
      (rule.grades?.includes(grade) ?? true) &&
      (rule.scoreBelow === null || points < rule.scoreBelow),
  );
}

function adviceLabel({ advice, scoreBelow, share, amount }: ResultRule): Label {
  const facts = {
    ...(scoreBelow === null ? {} : { scoreBelow }),
    ...(share === null ? {} : { percent: multiply(share, 100) }),
    ...(amount === null ? {} : { amount }),
  };
  return { label: advice, facts };
}

function projectLines({ department, unit, project, score }: Submission, profile: Profile): Line[] {
  if (score === null) return [];
  return rulesFor(score, "project", profile).map((rule) => [
    { label: "project" },
    department,
    unit,
    project ?? { label: "unnamed" },
    score,
    gradeOf(score, profile),
    adviceLabel(rule),
    basisLabel(rule.source),
  ]);
}

/** Mean of the scores by budget, of the scores alone where nobody has a budget; null where there is no score. */
function meanScore(members: readonly Submission[]): number | null {
  const scored = members.flatMap(({ score, budget }) => (score === null ? [] : [{ score, weight: budget ?? 0 }]));
  const weighted = ratio(
    sum(scored.map(({ score, weight }) => multiply(score, weight))),
    sum(scored.map(({ weight }) => weight)),
  );
  return weighted ?? ratio(sum(scored.map(({ score }) => score)), scored.length);
}

/** A department has no grade here: nobody evaluated it as a whole. */
function departmentLines({ name, members }: NamedGroup, profile: Profile): Line[] {
  const score = meanScore(members);
  if (name === null || score === null) return [];
  return rulesFor(score, "department", profile).map((rule) => [
    { label: "department" },
    name,
    null,
    null,
    score,
    null,
    adviceLabel(rule),
    basisLabel(rule.source),
  ]);
}

function notesOf(counted: readonly Submission[], profile: Profile): Label[] {
  const scored = counted.filter(({ score }) => score !== null);
  const onDepartments = scored.length > 0 && profile.resultRules.some(({ on }) => on === "department");
  return [
    ...emptyNote(counted),
    ...countNote("noScore", counted.length - scored.length),
    ...(scored.length > 0 ? [{ label: "ownScores" }] : []),
    ...(onDepartments
      ? [
          { label: "meanOfProjects" },
          ...countNote("withoutDepartment", scored.filter(({ department }) => department === null).length),
          ...countNote("withoutBudget", scored.filter(({ budget }) => budget === null).length),
        ]
      : []),
  ];
}

/** 结果应用建议: projects in their order, then departments. @example resultApplication(basis).rows[0]?.[6] // "优" */
export function resultApplication({ batch: { counted }, profile }: SummaryBasis): Table {
  const departments = groupByName(counted, ({ department }) => department);
  const lines = [
    ...counted.flatMap((submission) => projectLines(submission, profile)),
    ...departments.flatMap((group) => departmentLines(group, profile)),
  ];
  return {
    id: "result-application",
    columns: COLUMNS,
    rows: lines.map((line, index) => [index + 1, ...line]),
    foot: [],
    chart: null,
    notes: notesOf(counted, profile),
  };
}
