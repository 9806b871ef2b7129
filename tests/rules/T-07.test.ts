import { rule } from "../../src/rules/T-07";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";
import { CLEAN_ROWS } from "../support/filled-form";

const cases: readonly Case[] = [
  ["nine", {}, []],
  ["three", { rows: CLEAN_ROWS.slice(0, 3) }, []],
  ["two", { rows: CLEAN_ROWS.slice(0, 2) }, ["D12 warning"]],
  ["none", { rows: [] }, ["D12 warning"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says how many", () => {
  expect(onlyFault(rule, { rows: CLEAN_ROWS.slice(0, 1) }).facts).toEqual({ found: 1, fewest: 3 });
});
