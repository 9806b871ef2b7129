/** 分部门汇总. */
import { ratio, sum } from "../../domain/decimal";
import type { Profile } from "../../law/profile";
import type { SummaryBasis } from "../batch";
import { footCell, ratioOf, sumOf, type Body } from "../foot";
import { goodRate } from "../good-rate";
import { gradeDistribution } from "../grade-distribution";
import { groupByName, type NamedGroup } from "../group-by-name";
import { countNote, emptyNote, moneyNotes } from "../notes";
import { countOf, type Submission } from "../submission";
import type { Column, FootCell, Table, TableCell } from "../table";

/** A column for each grade of the profile between the mean and 优良率. */
function columnsOf({ grades }: Profile): Column[] {
  return [
    { key: "department", kind: "text" },
    { key: "projects", kind: "count" },
    { key: "budget", kind: "money" },
    { key: "executed", kind: "money" },
    { key: "rate", kind: "rate" },
    { key: "average", kind: "points" },
    ...grades.map(({ name }): Column => ({ key: `grade:${name}`, kind: "count", heading: name })),
    { key: "goodRate", kind: "rate" },
    { key: "errors", kind: "count" },
    { key: "warnings", kind: "count" },
  ];
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** Mean of the scores; null where there is none. */
function averageOf(submissions: readonly Submission[]): number | null {
  const scores = known(submissions.map(({ score }) => score));
  return ratio(sum(scores), scores.length);
}

/** 优良率 by count; projects without a score count in the whole. */
function goodRateOf(submissions: readonly Submission[], profile: Profile): number {
  return goodRate(
    submissions.map(({ score }) => ({ score, amount: 0 })),
    profile,
  ).byCount;
}

function rowOf({ name, members }: NamedGroup, profile: Profile): TableCell[] {
  const budget = sum(known(members.map((member) => member.budget)));
  const executed = sum(known(members.map((member) => member.executed)));
  const grades = gradeDistribution(
    members.map(({ score }) => ({ score, amount: 0 })),
    profile,
  );
  return [
    name ?? { label: "noDepartment" },
    members.length,
    budget,
    executed,
    ratio(executed, budget),
    averageOf(members),
    ...grades.map(({ count }) => count),
    goodRateOf(members, profile),
    sum(members.map((member) => countOf(member, "error"))),
    sum(members.map((member) => countOf(member, "warning"))),
  ];
}

/** The mean and 优良率 of all projects follow from more than one column: they stand without a formula. */
function footOf(body: Body, whole: readonly Submission[], profile: Profile): FootCell[] {
  return body.columns.map(({ key }) => {
    switch (key) {
      case "department":
        return { value: { label: "total" } };
      case "rate":
        return footCell(body, ratioOf(sumOf("executed"), sumOf("budget")));
      case "average":
        return { value: averageOf(whole) };
      case "goodRate":
        return { value: goodRateOf(whole, profile) };
      default:
        return footCell(body, sumOf(key));
    }
  });
}

/** 分部门汇总. @example departmentSummary(basis).rows[0]?.slice(0, 2) // ["县水利局", 3] */
export function departmentSummary({ batch: { counted }, profile }: SummaryBasis): Table {
  const columns = columnsOf(profile);
  const rows = groupByName(counted, ({ department }) => department).map((group) => rowOf(group, profile));
  return {
    id: "department-summary",
    columns,
    rows,
    foot: rows.length === 0 ? [] : [footOf({ columns, rows }, counted, profile)],
    chart: rows.length === 0 ? null : { kind: "bar", names: "department", series: ["rate"] },
    notes: [
      ...emptyNote(counted),
      ...moneyNotes(counted),
      ...countNote("noScore", counted.filter(({ score }) => score === null).length),
    ],
  };
}
