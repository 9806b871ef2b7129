import { DEFAULT_PROFILE, profileById } from "../../../src/law/index";
import type { ReviewedScore } from "../../../src/summary/batch";
import { gradeChange } from "../../../src/summary/grade-change";
import { reviewComparison } from "../../../src/summary/tables/review-comparison";
import { basis, submission } from "../../support/submissions";

const FORMS = [
  submission({ project: "农村供水", score: 95 }),
  submission({ project: "河道清淤", score: 80 }),
  submission({ project: "水库加固", score: 60 }),
];

const reviewed = (project: string, score: number, unit: string | null = null): ReviewedScore => ({
  project,
  unit,
  score,
});

const compare = (reviews: readonly ReviewedScore[] | null, forms = FORMS) =>
  reviewComparison(basis(forms, { reviews }));

test("difference, rate and grades, in the order of the forms", () => {
  const table = compare([reviewed("水库加固", 60), reviewed("河道 清淤", 90), reviewed("农村供水", 85.5)]);
  expect(table.rows).toEqual([
    [1, "县水利局", "供水站", "农村供水", 95, 85.5, -9.5, -0.1, "优", "良", { label: "down" }],
    [2, "县水利局", "供水站", "河道清淤", 80, 90, 10, 0.125, "良", "优", { label: "up" }],
    [3, "县水利局", "供水站", "水库加固", 60, 60, 0, 0, "中", "中", { label: "same" }],
  ]);
  expect(table.notes).toEqual([{ label: "changes", facts: { count: 3, down: 1, up: 1, same: 1 } }]);
  expect([table.foot, table.chart]).toEqual([[], null]);
});

test("no reviews given, and an empty list of them", () => {
  expect(compare(null)).toMatchObject({ rows: [], notes: [{ label: "noReviews" }] });
  expect(compare([])).toMatchObject({
    rows: [],
    notes: [
      { label: "changes", facts: { count: 0, down: 0, up: 0, same: 0 } },
      { label: "unreviewed", facts: { count: 3 } },
    ],
  });
});

test("a review's unit is the form's unit or its department", () => {
  const forms = [
    submission({ project: "办公经费", unit: "供水站" }),
    submission({ project: "办公经费", unit: "水文站", score: 70 }),
  ];
  expect(compare([reviewed("办公经费", 60, "水文 站")], forms).rows.map((row) => row.slice(2, 6))).toEqual([
    ["水文站", "办公经费", 70, 60],
  ]);
  expect(compare([reviewed("农村供水", 60, "县水利局")]).rows.map((row) => row.slice(2, 6))).toEqual([
    ["供水站", "农村供水", 95, 60],
  ]);
});

test("reviews that fit no form or several, and scores that contradict one another, are named and not used", () => {
  const forms = [...FORMS, submission({ project: "农村供水", unit: "水文站" })];
  const reviews = [
    reviewed("甲", 1),
    reviewed("乙", 1),
    reviewed("丙", 1),
    reviewed("丁", 1),
    reviewed("农村供水", 80),
    reviewed("农村供水", 80, "农业局"),
    reviewed("河道清淤", 70),
    reviewed("河道清淤", 71),
    reviewed("水库加固", 55),
    reviewed("水库加固", 55, "供水站"),
  ];
  const { rows, notes } = compare(reviews, forms);
  expect(rows.map((row) => [row[3], row[5], row[10]])).toEqual([["水库加固", 55, { label: "down" }]]);
  expect(notes).toEqual([
    { label: "changes", facts: { count: 1, down: 1, up: 0, same: 0 } },
    { label: "unreviewed", facts: { count: 3 } },
    { label: "unmatched", facts: { count: 5, names: "甲、乙、丙" } },
    { label: "ambiguous", facts: { count: 1, names: "农村供水" } },
    { label: "conflicting", facts: { count: 1, names: "河道清淤" } },
  ]);
});

test("a form without a score, and one with 0 points", () => {
  const forms = [submission({ project: "甲", score: null }), submission({ project: "乙", score: 0 })];
  const { rows, notes } = compare([reviewed("甲", 85), reviewed("乙", 85)], forms);
  expect(rows.map((row) => row.slice(4))).toEqual([
    [null, 85, null, null, null, "良", null],
    [0, 85, 85, null, "差", "良", { label: "up" }],
  ]);
  expect(notes).toEqual([{ label: "changes", facts: { count: 2, down: 0, up: 1, same: 0 } }]);
});

test.each([
  [90, 89.99, "down"],
  [89.995, 90, "same"],
  [59.99, 60, "up"],
  [null, 90, null],
  [90, null, null],
])("from %p to %p: %p", (from, to, change) => {
  expect(gradeChange(from, to, DEFAULT_PROFILE)).toBe(change);
});

test("grades are the profile's", () => {
  const guangdong = profileById("guangdong") ?? DEFAULT_PROFILE;
  expect(gradeChange(75, 65, guangdong)).toBe("down");
  expect(gradeChange(75, 65, DEFAULT_PROFILE)).toBe("same");
});
