import { sortOut } from "../../../src/summary/sort-out";
import type { Submission } from "../../../src/summary/submission";
import { yearOnYear } from "../../../src/summary/tables/year-on-year";
import { basis, submission } from "../../support/submissions";

const form = (project: string, year: number | null, score: number | null, facts: Partial<Submission> = {}) =>
  submission({ project, year, score, ...facts });

const compare = (forms: readonly Submission[], previous: readonly Submission[] = [], year: number | null = 2024) =>
  yearOnYear(basis([], { batch: sortOut(forms, year), previous }));

test("a row for each project of this year that has an earlier form", () => {
  const table = compare(
    [form("甲", 2024, 85.5), form("乙", 2024, 92), form("甲", 2023, 91), form("丙", 2024, 70)],
    [form("乙", 2023, 91.1), form("丙", 2023, 59.99)],
  );
  expect(table.rows).toEqual([
    [1, "县水利局", "供水站", "甲", 2023, 91, "优", 2024, 85.5, "良", -5.5, { label: "down" }],
    [2, "县水利局", "供水站", "乙", 2023, 91.1, "优", 2024, 92, "优", 0.9, { label: "same" }],
    [3, "县水利局", "供水站", "丙", 2023, 59.99, "差", 2024, 70, "中", 10.01, { label: "up" }],
  ]);
  expect([table.foot, table.chart, table.notes]).toEqual([[], null, []]);
});

test("against the latest earlier year; a later one and the same one are none", () => {
  const others = [form("甲", 2021, 71), form("甲", 2022, 72), form("甲", 2025, 75)];
  expect(compare([form("甲", 2024, 90), ...others], [form("甲", 2024, 74)]).rows.map((row) => row.slice(4, 6))).toEqual(
    [[2022, 72]],
  );
  expect(compare([form("甲", 2024, 90), form("甲", 2025, 75)])).toMatchObject({
    rows: [],
    notes: [{ label: "noEarlier" }],
  });
});

test("a form of the year before may print no year; one that prints it goes before", () => {
  expect(compare([form("甲", 2024, 90)], [form("甲", null, 80)]).rows.map((row) => row.slice(4, 8))).toEqual([
    [null, 80, "良", 2024],
  ]);
  expect(
    compare([form("甲", 2024, 90)], [form("甲", null, 80), form("甲", 2020, 70)]).rows.map((row) => row[4]),
  ).toEqual([2020]);
});

test("of two forms of one earlier year the one that stands first by file, whatever the order", () => {
  const at = (file: string, score: number) => form("甲", 2023, score, { place: { file, sheet: "表" } });
  const two = [at("b.xlsx", 70), at("a.xlsx", 80)];
  const scores = (previous: readonly Submission[]) =>
    compare([form("甲", 2024, 90)], previous).rows.map((row) => row[5]);
  expect([scores(two), scores([...two].reverse())]).toEqual([[80], [80]]);
});

test("the same project of another unit is another one; names are compared as names", () => {
  const previous = [form("甲", 2023, 80, { unit: "水文站" }), form("乙（一期）", 2023, 81)];
  const { rows, notes } = compare([form("甲", 2024, 90), form("乙 (一期)", 2024, 90)], previous);
  expect(rows.map((row) => [row[3], row[5]])).toEqual([["乙 (一期)", 81]]);
  expect(notes).toEqual([{ label: "alone", facts: { count: 1 } }]);
});

test("a missing score has no grade and no difference", () => {
  const { rows } = compare([form("甲", null, null)], [form("甲", 2023, 80)]);
  expect(rows.map((row) => row.slice(4))).toEqual([[2023, 80, "良", 2024, null, null, null, null]]);
});

test("no year anywhere: what was given apart is the year before", () => {
  const { rows } = compare([form("甲", null, 90)], [form("甲", 2023, 80)], null);
  expect(rows.map((row) => row.slice(4, 9))).toEqual([[2023, 80, "良", null, 90]]);
});

test("a form without a name has no earlier form", () => {
  const nameless = submission({ project: null });
  expect(compare([nameless], [submission({ project: null, year: 2023 })])).toMatchObject({
    rows: [],
    notes: [{ label: "alone", facts: { count: 1 } }],
  });
});
