import type { DueEntry } from "../../../src/summary/batch";
import type { Submission } from "../../../src/summary/submission";
import { submissionProgress } from "../../../src/summary/tables/submission-progress";
import { basis, dueEntry, findings, submission } from "../../support/submissions";

const WRONG = { findings: findings("S-03", "error") };
const FORMS = [
  submission({ project: "农村供水" }),
  submission({ project: "河道清淤", ...WRONG }),
  submission({ project: "农机补贴", department: "县农业局", unit: "农机站", findings: findings("S-06", "warning") }),
  submission({ project: "杂项", department: null, unit: null }),
];

const progress = (due: readonly Partial<DueEntry>[] | null, forms: readonly Submission[] = FORMS) =>
  submissionProgress(basis(forms, { due: due?.map(dueEntry) ?? null }));

const RATE_NOTE = { label: "rate" };
const foot = (column: string) => ({ kind: "sum", column });

test("without a list: what came in, by department", () => {
  const table = progress(null);
  expect(table.rows).toEqual([
    ["县水利局", null, 2, 2, 1, null, null],
    ["县农业局", null, 1, 1, 1, null, null],
    [{ label: "noDepartment" }, null, 1, 1, 1, null, null],
  ]);
  expect(table.foot).toEqual([
    [
      { value: { label: "total" } },
      { value: null },
      { value: 4, formula: foot("received") },
      { value: 4, formula: foot("checked") },
      { value: 3, formula: foot("passed") },
      { value: null },
      { value: null },
    ],
  ]);
  expect([table.chart, table.notes]).toEqual([null, [{ label: "noList" }]]);
});

test("a list of projects: due, received, missing, in the order of the list", () => {
  const table = progress([
    { department: "县林业局", project: "植树" },
    { department: "县水利局", project: "农村供水" },
    { department: "县水利局", project: "河道清淤" },
    { department: "县水利局", project: "水库加固" },
    { department: "县水利局", project: "水质监测", unit: "水文站" },
    { department: "县农业局", project: "农机 补贴", unit: "农机站" },
  ]);
  expect(table.rows).toEqual([
    ["县林业局", 1, 0, 0, 0, 0, "植树"],
    ["县水利局", 4, 2, 2, 1, 0.5, "水库加固、水质监测（水文站）"],
    ["县农业局", 1, 1, 1, 1, 1, null],
    [{ label: "noDepartment" }, 0, 1, 1, 1, null, null],
  ]);
  expect(table.foot[0]?.map(({ value }) => value)).toEqual([{ label: "total" }, 6, 4, 4, 3, 0.5, null]);
  expect(table.notes).toEqual([RATE_NOTE, { label: "notListed", facts: { count: 1 } }]);
});

test("the rate of all is a formula where every entry is answered by one form and every form answers one", () => {
  const due = FORMS.map(({ project }) => ({ project }));
  expect(progress([...due, { project: "植树" }]).foot[0]?.[5]).toEqual({
    value: 0.8,
    formula: { kind: "ratio", of: foot("received"), by: foot("due") },
  });
  expect(progress([{ project: "农村供水" }]).foot[0]?.[5]).toEqual({ value: 1 });
});

test("a pasted column of names: units, departments or projects; what is missing stands for itself", () => {
  const table = progress([{ unit: "县 水利局" }, { unit: "农机站" }, { unit: "杂项" }, { unit: "县林业局" }]);
  expect(table.rows).toEqual([
    ["县水利局", 1, 2, 2, 1, 1, null],
    ["县农业局", 1, 1, 1, 1, 1, null],
    [{ label: "noDepartment" }, 1, 1, 1, 1, 1, null],
    ["县林业局", 1, 0, 0, 0, 0, "县林业局"],
  ]);
  expect(table.notes).toEqual([RATE_NOTE]);
});

test("an entry with a department and a unit is answered by the unit, or by a form that names it as its department", () => {
  const due = [
    { department: "县政府", unit: "县水利局" },
    { department: "县政府", unit: "农机站" },
    { department: "县政府", unit: "农村供水" },
  ];
  expect(progress(due).rows).toEqual([
    ["县政府", 3, 3, 3, 2, 0.6666666666666666, "农村供水"],
    [{ label: "noDepartment" }, 0, 1, 1, 1, null, null],
  ]);
});

test("a department alone is answered by its forms, and by none of a project of that name", () => {
  expect(progress([{ department: "县农业局" }], FORMS.slice(2, 3)).rows).toEqual([["县农业局", 1, 1, 1, 1, 1, null]]);
  expect(progress([{ department: "杂项" }], FORMS.slice(3)).rows).toEqual([
    ["杂项", 1, 0, 0, 0, 0, "杂项"],
    [{ label: "noDepartment" }, 0, 1, 1, 1, null, null],
  ]);
});

test("a project of a name that many have is told apart by its owner", () => {
  const forms = [
    submission({ project: "办公经费", department: "县水利局", unit: null }),
    submission({ project: "办公经费", department: "县农业局", unit: null }),
  ];
  const due = [
    { project: "办公经费", department: "县林业局" },
    { project: "办公经费", department: "县农业局" },
    { project: "办公经费", unit: "水文站" },
  ];
  expect(progress(due, forms).rows).toEqual([
    ["县林业局", 1, 0, 0, 0, 0, "办公经费"],
    ["县农业局", 1, 1, 1, 1, 1, null],
    ["水文站", 1, 0, 0, 0, 0, "办公经费"],
    ["县水利局", 0, 1, 1, 1, null, null],
  ]);
});

test("one department in two spellings is one; of the forms' spellings the first in order stands, whatever theirs", () => {
  const spelt = [
    submission({ project: "甲", department: "水利局 " }),
    submission({ project: "乙", department: "水利局" }),
  ];
  expect(progress(null, spelt).rows).toEqual([["水利局", null, 2, 2, 2, null, null]]);
  expect(progress(null, [...spelt].reverse()).rows).toEqual([["水利局", null, 2, 2, 2, null, null]]);
  expect(progress([{ department: "水 利局", project: "甲" }], spelt).rows).toEqual([["水 利局", 1, 2, 2, 2, 1, null]]);
});

test("no more names than fit into a cell", () => {
  const due = Array.from({ length: 301 }, (_, at) => ({ department: "县水利局", project: `项目${at}` }));
  const { rows, notes } = progress(due, []);
  expect(JSON.stringify(rows[0]).split("、")).toHaveLength(300);
  expect(notes).toEqual([RATE_NOTE, { label: "cut", facts: { count: 300 } }]);
  expect(progress(due.slice(1), []).notes).toEqual([RATE_NOTE]);
});

test("no forms and no list: no rows and no foot", () => {
  expect(progress(null, [])).toMatchObject({ rows: [], foot: [], notes: [{ label: "noList" }] });
});
