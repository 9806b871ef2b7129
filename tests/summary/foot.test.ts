import { footCell, ratioOf, sumOf } from "../../src/summary/foot";

const columns = [
  { key: "name", kind: "text" },
  { key: "count", kind: "count" },
  { key: "money", kind: "money" },
] as const;
const body = {
  columns,
  rows: [
    ["甲", 1, 0.1],
    ["乙", 2, 0.2],
    ["丙", 3, null],
    ["合", { label: "none" }, 0.4],
  ],
};

test.each([
  ["a sum, exactly", sumOf("money"), 0.7],
  ["a sum of some rows", sumOf("money", [0, 1]), 0.3],
  ["a sum of no rows", sumOf("money", []), 0],
  ["a ratio of sums", ratioOf(sumOf("count", [0]), sumOf("count")), 0.16666666666666666],
  ["a ratio over nothing", ratioOf(sumOf("count"), sumOf("money", [2])), null],
  ["a ratio of a ratio over nothing", ratioOf(ratioOf(sumOf("count"), sumOf("money", [2])), sumOf("count")), null],
  ["a weighted mean", { kind: "weighted", column: "count", weight: "money" }, 1.6666666666666667],
  [
    "a mean in which a row without a figure has no say",
    { kind: "weighted", column: "money", weight: "count" },
    0.16666666666666666,
  ],
  ["a column that is not there", sumOf("other"), 0],
] as const)("%s", (_, formula, value) => {
  expect(footCell(body, formula)).toEqual({ value, formula });
});
