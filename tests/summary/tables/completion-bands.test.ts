import { completionBands } from "../../../src/summary/tables/completion-bands";
import { wrongFoot } from "../../support/foot-formula";
import { basis, submission } from "../../support/submissions";

const spent = (...money: (readonly [budget: number | null, executed: number | null])[]) =>
  basis(money.map(([budget, executed], at) => submission({ project: String(at), budget, executed })));

const values = ({ foot }: ReturnType<typeof completionBands>) => foot.map((line) => line.map(({ value }) => value));

const band = (label: string, percent: number) => ({ label, facts: { percent } });

test("bands exclude one another; a bound belongs to the band above it; the whole is that of the sums", () => {
  const table = completionBands(spent([100, 100], [0.3, 0.3], [10, 9.99], [1.1, 0.99], [10, 8.99], [10, 10.01]));
  expect(table.rows).toEqual([
    [band("exactly", 100), 2, 0.3333333333333333, 100.3, 100.3, 1],
    [band("from", 90), 2, 0.3333333333333333, 11.1, 10.98, 0.9891891891891892],
    [band("below", 90), 1, 0.16666666666666666, 10, 8.99, 0.899],
    [band("above", 100), 1, 0.16666666666666666, 10, 10.01, 1.001],
  ]);
  expect(values(table)).toEqual([[{ label: "overall" }, 6, 1, 131.4, 130.28, 0.9914764079147641]]);
  expect(table.foot[0]?.[5]?.formula).toEqual({
    kind: "ratio",
    of: { kind: "sum", column: "executed" },
    by: { kind: "sum", column: "budget" },
  });
  expect(wrongFoot(table)).toEqual([]);
  expect(table.chart).toEqual({ kind: "column", names: "band", series: ["count"] });
  expect(table.notes).toEqual([]);
});

test("an empty band has no rate", () => {
  expect(completionBands(spent([100, 100])).rows[1]).toEqual([band("from", 90), 0, 0, 0, 0, null]);
});

test("a budget of 0 has a row of its own, where there is one; what was spent of it counts in the whole", () => {
  const table = completionBands(spent([0, 5], [10, 5]));
  expect(table.rows.at(-1)).toEqual([{ label: "noBudget" }, 1, 0.5, 0, 5, null]);
  expect(values(table)).toEqual([[{ label: "overall" }, 2, 1, 10, 10, 1]]);
  expect(wrongFoot(table)).toEqual([]);
});

test("budgets below 0 have no rate either", () => {
  expect(completionBands(spent([-50, -20], [10, 10])).rows.at(-1)).toEqual([
    { label: "noBudget" },
    1,
    0.5,
    -50,
    -20,
    null,
  ]);
});

test("a form whose money is not known stands in no band, and the table says so", () => {
  const table = completionBands(spent([null, null], [10, null], [10, 10]));
  expect(values(table)).toEqual([[{ label: "overall" }, 1, 1, 10, 10, 1]]);
  expect(table.notes).toEqual([{ label: "notBanded", facts: { count: 2 } }]);
});

test("no money known at all: no rows, and a note", () => {
  const { rows, foot, chart, notes } = completionBands(spent([null, null]));
  expect({ rows, foot, chart, notes }).toEqual({
    rows: [],
    foot: [],
    chart: null,
    notes: [{ label: "notBanded", facts: { count: 1 } }],
  });
  expect(completionBands(basis([])).notes).toEqual([{ label: "noForms" }]);
});
