import { groupByName } from "../../src/summary/group-by-name";
import { submission } from "../support/submissions";

const departments = (...names: (string | null)[]) =>
  groupByName(
    names.map((department, index) => submission({ project: String(index), department })),
    ({ department }) => department,
  ).map(({ name, members }) => [name, members.map(({ project }) => project)]);

test("one group for each name, in the order of first appearance", () => {
  expect(departments("水利局", "教育局", "水利局")).toEqual([
    ["水利局", ["0", "2"]],
    ["教育局", ["1"]],
  ]);
});

test("spellings of one name are one group, named the same whichever comes first", () => {
  expect(departments("水利局（本级）", "水利局(本级)", "水 利局(本级)")).toEqual([["水 利局(本级)", ["0", "1", "2"]]]);
  expect(departments("水 利局(本级)", "水利局(本级)", "水利局（本级）")).toEqual([["水 利局(本级)", ["0", "1", "2"]]]);
});

test("no name and a blank one are the same nothing", () => {
  expect(departments(null, "", " ", "水利局")).toEqual([
    [null, ["0", "1", "2"]],
    ["水利局", ["3"]],
  ]);
});
