import { rule } from "../../src/rules/V-04";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const output = (weight: number) => ({ level1: "产出指标", weight, cell: "B13", firstRow: 13, lastRow: 17 });
const benefit = (weight: number) => ({ level1: "效益指标", weight, cell: "B18", firstRow: 18, lastRow: 20 });
/** A sheet without merges repeats the level in every row. */
const repeated = (weight: number) =>
  [13, 14, 15, 16, 17].map((row) => ({ level1: "产出指标", weight, cell: `B${row}`, firstRow: row, lastRow: row }));

const cases: readonly Case[] = [
  ["both as printed", { levelWeights: [output(50), benefit(30)] }, []],
  ["one row off", { levelWeights: [output(50), benefit(30)], change: { 13: { weight: 8 } } }, ["B13 error"]],
  ["the label off", { levelWeights: [output(50), benefit(40)] }, ["B18 error"]],
  ["both off", { levelWeights: [output(60), benefit(40)] }, ["B13 error", "B18 error"]],
  ["printed in every row", { levelWeights: repeated(50) }, []],
  ["printed in every row, off", { levelWeights: repeated(60) }, ["B13 error"]],
  ["printed in every row, template rows between", { levelWeights: repeated(40), change: { 14: null } }, []],
  [
    "two goals print the same",
    { levelWeights: [output(50), { ...output(50), cell: "B21", firstRow: 21, lastRow: 21 }] },
    ["B21 error"],
  ],
  ["a printed level without rows", { levelWeights: [{ ...output(30), firstRow: 40, lastRow: 42 }] }, []],
  [
    "details without weight",
    { levelWeights: [{ ...output(10), firstRow: 21, lastRow: 22 }], more: [{ name: "其中桃树", target: "5亩" }] },
    [],
  ],
  [
    "a blank weight",
    { levelWeights: [output(50), benefit(30)], change: { 13: { weight: null } } },
    ["? B13 weights-missing"],
  ],
  ["nothing printed", {}, ["- no-level-weights"]],
  ["no weight column", { without: ["weight"], levelWeights: [output(50)] }, ["- no-weight-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says the level, both sums and the difference", () => {
  expect(onlyFault(rule, { levelWeights: [output(70)] }).facts).toEqual({
    level: "产出指标",
    printed: 70,
    found: 50,
    difference: 20,
  });
});
