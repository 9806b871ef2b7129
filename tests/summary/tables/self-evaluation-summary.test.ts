import { selfEvaluationSummary } from "../../../src/summary/tables/self-evaluation-summary";
import { wrongFoot } from "../../support/foot-formula";
import { basis, findings, indicator, submission } from "../../support/submissions";

const full = submission({
  project: "甲",
  budget: 120.5,
  executed: 108.45,
  executionScore: 9,
  levelScores: { output: 40, cost: 9.5, benefit: 20, satisfaction: 10 },
  score: 89.995,
  recomputed: 89.5,
  findings: [...findings("S-03", "error", 2), ...findings("G-01", "warning"), ...findings("T-01", "hint")],
  indicators: [indicator({ reasonMissing: true }), indicator()],
});
const bare = submission({
  project: null,
  department: null,
  unit: null,
  budget: null,
  executed: null,
  executionScore: null,
  levelScores: { output: 50 },
  score: null,
});

test("a line for each project, and the sums of money and faults below", () => {
  const table = selfEvaluationSummary(basis([full, bare]));
  expect(table.rows).toEqual([
    [1, "县水利局", "供水站", "甲", 120.5, 108.45, 0.9, 9, 40, 9.5, 20, 10, 89.995, "优", 2, 1, 1, 89.5],
    [2, null, null, { label: "unnamed" }, null, null, null, null, 50, null, null, null, null, null, 0, 0, 0, null],
  ]);
  expect(table.foot.map((line) => line.map(({ value }) => value))).toEqual([
    [{ label: "total" }, null, null, null, 120.5, 108.45, 0.9, ...Array<null>(7).fill(null), 2, 1, 1, null],
  ]);
  expect(table.foot[0]?.map(({ formula }) => formula?.kind)).toEqual([
    ...Array<undefined>(4).fill(undefined),
    "sum",
    "sum",
    "ratio",
    ...Array<undefined>(7).fill(undefined),
    "sum",
    "sum",
    "sum",
    undefined,
  ]);
  expect(wrongFoot(table)).toEqual([]);
  expect(table.notes).toEqual([
    { label: "moneyUnknown", facts: { count: 1 } },
    { label: "noScore", facts: { count: 1 } },
  ]);
});

test("the rate of the whole is that of the sums, and has no meaning without a budget", () => {
  const whole = (...money: (readonly [number, number])[]) => {
    const forms = money.map(([budget, executed], at) => submission({ project: String(at), budget, executed }));
    return selfEvaluationSummary(basis(forms)).foot[0]?.[6]?.value;
  };
  expect(whole([100, 100], [300, 90])).toBe(0.475);
  expect(whole([0, 5])).toBeNull();
});

test("says how many forms were left out, and of how many only half the money is known", () => {
  const { notes } = selfEvaluationSummary(
    basis([
      submission({ project: "甲", place: { file: "1.xlsx", sheet: "表" } }),
      submission({ project: "甲", place: { file: "2.xlsx", sheet: "表" } }),
      submission({ project: "甲", year: 2023 }),
      submission({ project: "乙", budget: 10, executed: null }),
    ]),
  );
  expect(notes).toEqual([
    { label: "moneyHalf", facts: { count: 1 } },
    { label: "duplicates", facts: { count: 1 } },
    { label: "otherYears", facts: { count: 1 } },
  ]);
});

test("nothing handed in: no rows, no foot, and a note", () => {
  const { rows, foot, notes } = selfEvaluationSummary(basis([]));
  expect({ rows, foot, notes }).toEqual({ rows: [], foot: [], notes: [{ label: "noForms" }] });
});
