/** Whom rules on evaluations look at: every project, and every department with all its projects. */
import { subtract, sum } from "../domain/decimal";
import type { RuleSubject } from "../law/result-rules";
import type { DueEntry, SummaryBasis } from "./batch";
import { groupByName } from "./group-by-name";
import { foldName, identityOf, unitOf } from "./identity";
import type { Submission } from "./submission";

export interface EvaluationSubject {
  readonly on: RuleSubject;
  /** Tells it from all others, the same in whatever order the forms come. */
  readonly key: string;
  readonly department: string | null;
  readonly unit: string | null;
  /** Null for a department, and for a project without a name. */
  readonly project: string | null;
  /** 全年预算数 in 万元, of a department that of its projects; null where nothing is known. */
  readonly amount: number | null;
  readonly lastEvaluated: number | null;
  /** From the last evaluation to the year that is summed up. */
  readonly yearsSince: number | null;
}

type Evaluated = Pick<EvaluationSubject, "lastEvaluated" | "yearsSince">;

/** A line of a list that gives a year, its names as names are compared. */
interface EvaluatedEntry {
  readonly project: string | null;
  readonly unit: string | null;
  readonly year: number;
}

const folded = (name: string | null): string | null => (name === null ? null : foldName(name));

function evaluatedEntries(due: readonly DueEntry[]): EvaluatedEntry[] {
  return due.flatMap((entry) => {
    const { project, lastEvaluated } = entry;
    return lastEvaluated === null
      ? []
      : [{ project: folded(project), unit: folded(unitOf(entry)), year: lastEvaluated }];
  });
}

/** A line that names a unit is about that unit's project; one that names none is about any of that name. */
function isAboutProject({ project, unit, department }: Submission): (entry: EvaluatedEntry) => boolean {
  const name = folded(project);
  const units = [null, folded(unit), folded(department)];
  return (entry) => name !== null && entry.project === name && units.includes(entry.unit);
}

/** Projects, and departments of the forms that name one. */
export function evaluationSubjects({ batch, due }: Pick<SummaryBasis, "batch" | "due">): EvaluationSubject[] {
  const entries = evaluatedEntries(due ?? []);

  /** The latest year that the list gives. */
  function evaluated(isAbout: (entry: EvaluatedEntry) => boolean): Evaluated {
    const years = entries.filter(isAbout).map(({ year }) => year);
    if (years.length === 0) return { lastEvaluated: null, yearsSince: null };
    const lastEvaluated = Math.max(...years);
    return { lastEvaluated, yearsSince: batch.year === null ? null : subtract(batch.year, lastEvaluated) };
  }

  const projects = batch.counted.map((submission): EvaluationSubject => {
    const { department, unit, project, budget, place } = submission;
    return {
      on: "project",
      key: identityOf(submission) ?? `\n${place.file}\n${place.sheet}`,
      department,
      unit,
      project,
      amount: budget,
      ...evaluated(isAboutProject(submission)),
    };
  });
  const departments = groupByName(batch.counted, ({ department }) => department).flatMap(({ name, members }) => {
    const amounts = members.flatMap(({ budget }) => (budget === null ? [] : [budget]));
    const key = foldName(name ?? "");
    const department: EvaluationSubject = {
      on: "department",
      key,
      department: name,
      unit: null,
      project: null,
      amount: amounts.length === 0 ? null : sum(amounts),
      ...evaluated((entry) => entry.project === null && entry.unit === key),
    };
    return name === null ? [] : [department];
  });
  return [...projects, ...departments];
}

/** The larger money first, unknown money last; among equals by their keys, a department before a project. */
export function byAmount(one: EvaluationSubject, other: EvaluationSubject): number {
  if (one.amount !== other.amount) {
    if (one.amount === null) return 1;
    return other.amount === null ? -1 : other.amount - one.amount;
  }
  if (one.on !== other.on) return one.on === "department" ? -1 : 1;
  return one.key === other.key ? 0 : one.key < other.key ? -1 : 1;
}
