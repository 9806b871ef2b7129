import { rule } from "../../src/rules/S-01";
import { SHARED } from "../support/filled-form";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["scores within their weights", {}, []],
  ["a score above its weight", { change: { 13: { score: 10.01 } } }, ["H13 error"]],
  ["execution above its weight", { funds: { 6: { score: 10.5 } } }, ["I6 error"]],
  ["execution above the profile's weight", { withoutFunds: ["weight"], funds: { 6: { score: 10.5 } } }, ["I6 error"]],
  [
    "execution within the weight of the heading",
    { withoutFunds: ["weight"], headingWeight: 20, funds: { 6: { score: 19 } } },
    [],
  ],
  ["a weight of nought is another rule's", { change: { 13: { weight: 0 } } }, []],
  ["a blank weight is another rule's", { change: { 13: { weight: null } } }, []],
  [
    "a score merged over two rows",
    { change: { 13: { weight: 10, score: 20 }, 14: { weight: 10, score: SHARED } } },
    [],
  ],
  [
    "a score merged over two rows, above both",
    { change: { 13: { weight: 10, score: 20.5 }, 14: { weight: 10, score: SHARED } } },
    ["H13 error"],
  ],
  ["a form without weights", { funds: null, without: ["weight"] }, ["- no-weight-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says by how much", () => {
  expect(onlyFault(rule, { change: { 13: { score: 10.3 } } }).facts).toEqual({
    score: 10.3,
    weight: 10,
    difference: 0.3,
  });
});
