import { findingSummary } from "../../../src/summary/tables/finding-summary";
import { basis, findings, submission } from "../../support/submissions";

const values = ({ foot }: ReturnType<typeof findingSummary>) => foot.map((line) => line.map(({ value }) => value));

const byRule = { label: "byRule" };
const byUnit = { label: "byUnit" };
const rule = (id: string) => ({ label: "rule", facts: { rule: id } });

test("by rule, the worst and most frequent first; then by unit; forms without errors below", () => {
  const table = findingSummary(
    basis([
      submission({
        project: "甲",
        unit: "供水站",
        findings: [...findings("S-03", "error"), ...findings("T-01", "hint", 9), ...findings("G-01", "warning", 2)],
      }),
      submission({
        project: "乙",
        unit: "供水站",
        findings: [...findings("S-03", "error", 2), ...findings("F-02", "error", 3), ...findings("G-01", "hint")],
      }),
      submission({ project: "丙", unit: null, department: "教育局", findings: findings("V-01", "error", 3) }),
      submission({ project: "丁", unit: null, department: null, findings: findings("G-01", "warning", 3) }),
      submission({ project: "戊", unit: "卫生院" }),
    ]),
  );
  expect(table.rows).toEqual([
    [byRule, rule("F-02"), { label: "error" }, 3, 1, 0.2],
    [byRule, rule("S-03"), { label: "error" }, 3, 2, 0.4],
    [byRule, rule("V-01"), { label: "error" }, 3, 1, 0.2],
    [byRule, rule("G-01"), { label: "warning" }, 5, 2, 0.4],
    [byRule, rule("T-01"), { label: "hint" }, 9, 1, 0.2],
    [byRule, rule("G-01"), { label: "hint" }, 1, 1, 0.2],
    [byUnit, "供水站", null, 18, 2, 0.4],
    [byUnit, { label: "unnamed" }, null, 3, 1, 0.2],
    [byUnit, "教育局", null, 3, 1, 0.2],
  ]);
  expect(values(table)).toEqual([[null, { label: "firstClean" }, null, null, 2, 0.4]]);
  expect(table.notes).toEqual([]);
});

test("nothing found: no rows, all forms clean, and a note", () => {
  const table = findingSummary(basis([submission()]));
  expect([table.rows, values(table), table.notes]).toEqual([
    [],
    [[null, { label: "firstClean" }, null, null, 1, 1]],
    [{ label: "noFindings", facts: { count: 1 } }],
  ]);
});

test("nothing handed in: no rows, and no share of nothing", () => {
  const table = findingSummary(basis([]));
  expect([table.rows, values(table), table.notes]).toEqual([
    [],
    [[null, { label: "firstClean" }, null, null, 0, null]],
    [{ label: "noForms" }],
  ]);
});
