/** Score sheets for the tests of the pane. */
import type { ScoreRow, ScoreSheet } from "../../../../src/application/review/review";

/** A row that was given 9 and comes to 8. */
export function scoreRow(row: Partial<ScoreRow>): ScoreRow {
  return {
    row: 12,
    cell: "H12",
    name: "培训期数",
    level1: "产出指标",
    level2: "数量指标",
    target: "≥50期",
    actual: "40期",
    completion: 0.8,
    deviation: -0.2,
    weight: 10,
    filled: 9,
    recomputed: 8,
    difference: 1,
    judged: false,
    grades: [],
    why: null,
    steps: "40/50 = 80%",
    ...row,
  };
}

/** The grades of a qualitative row of 10 points. */
export const GRADES: ScoreRow["grades"] = [
  { name: "达成", from: 8, to: 10 },
  { name: "部分达成", from: 6, to: 7.99 },
  { name: "未达成", from: 0, to: 5.99 },
];

/** A row that a person judges, given 9. */
export function judgedRow(row: Partial<ScoreRow>): ScoreRow {
  return scoreRow({ recomputed: null, difference: null, judged: true, grades: GRADES, ...row });
}

/** A form of these rows. */
export function scoreSheet(sheet: Partial<ScoreSheet>): ScoreSheet {
  const total = {
    cell: "H30",
    weight: 100,
    printed: 94,
    sum: 93,
    recomputed: 92,
    grade: "优",
    printedGrade: "优",
    steps: "",
  };
  return { rows: [], levels: [], execution: null, total, ...sheet };
}
