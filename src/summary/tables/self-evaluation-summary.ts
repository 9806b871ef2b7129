/** 自评结果汇总表. */
import { gradeOf } from "../../scoring/grade";
import type { Batch, SummaryBasis } from "../batch";
import { EMPTY, footCell, ratioOf, sumOf } from "../foot";
import { countNote, emptyNote, moneyNotes } from "../notes";
import { countOf, type Submission } from "../submission";
import type { Column, Label, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "number", kind: "count" },
  { key: "department", kind: "text" },
  { key: "unit", kind: "text" },
  { key: "project", kind: "long-text" },
  { key: "budget", kind: "money" },
  { key: "executed", kind: "money" },
  { key: "rate", kind: "rate" },
  { key: "execution", kind: "points" },
  { key: "output", kind: "points" },
  { key: "cost", kind: "points" },
  { key: "benefit", kind: "points" },
  { key: "satisfaction", kind: "points" },
  { key: "score", kind: "points" },
  { key: "grade", kind: "text" },
  { key: "errors", kind: "count" },
  { key: "warnings", kind: "count" },
  { key: "missingReasons", kind: "count" },
  { key: "recomputed", kind: "points" },
];

/** Scores have no sum: 合计 counts money and faults. */
const SUMMED: ReadonlySet<string> = new Set(["budget", "executed", "errors", "warnings", "missingReasons"]);

function footOf(rows: Table["rows"]): Table["foot"] {
  if (rows.length === 0) return [];
  const body = { columns: COLUMNS, rows };
  return [
    COLUMNS.map(({ key }) => {
      if (key === "number") return { value: { label: "total" } };
      if (key === "rate") return footCell(body, ratioOf(sumOf("executed"), sumOf("budget")));
      return SUMMED.has(key) ? footCell(body, sumOf(key)) : EMPTY;
    }),
  ];
}

function notesOf({ counted, duplicates, otherYears }: Batch): Label[] {
  return [
    ...emptyNote(counted),
    ...moneyNotes(counted),
    ...countNote("noScore", counted.filter(({ score }) => score === null).length),
    ...countNote("duplicates", duplicates.length),
    ...countNote("otherYears", otherYears.length),
  ];
}

/** 自评结果汇总表: a line for each project. @example selfEvaluationSummary(basis).rows[0]?.[0] // 1 */
export function selfEvaluationSummary({ batch, profile }: SummaryBasis): Table {
  const rowOf = (submission: Submission, index: number): TableCell[] => {
    const { department, unit, project, budget, executed, rate, executionScore, levelScores, score } = submission;
    return [
      index + 1,
      department,
      unit,
      project ?? { label: "unnamed" },
      budget,
      executed,
      rate,
      executionScore,
      levelScores.output ?? null,
      levelScores.cost ?? null,
      levelScores.benefit ?? null,
      levelScores.satisfaction ?? null,
      score,
      score === null ? null : gradeOf(score, profile),
      countOf(submission, "error"),
      countOf(submission, "warning"),
      submission.missingReasons,
      submission.recomputed,
    ];
  };
  const rows = batch.counted.map(rowOf);
  return {
    id: "self-evaluation-summary",
    columns: COLUMNS,
    rows,
    foot: footOf(rows),
    chart: null,
    notes: notesOf(batch),
  };
}
