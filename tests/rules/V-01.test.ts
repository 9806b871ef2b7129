import { hubei } from "../../src/law/profiles/hubei";
import { rule } from "../../src/rules/V-01";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";
import { SHARED, type FormGiven } from "../support/filled-form";

/** The Hubei form: no weights, one goal with its points, points for execution in the heading. */
const goals = (headingWeight: number, goalWeight: number): FormGiven => ({
  without: ["weight"],
  withoutFunds: ["weight"],
  headingWeight,
  goalWeight,
  totalWeight: "absent",
});

const cases: readonly Case[] = [
  ["90 and 10", {}, []],
  ["a point less", { change: { 13: { weight: 9 } } }, ["G22 error"]],
  ["a point more", { change: { 13: { weight: 11 } } }, ["G22 error"]],
  [
    "tenths that no double can hold",
    { change: { 13: { weight: 10.1 }, 14: { weight: 10.2 }, 15: { weight: 9.7 } } },
    [],
  ],
  ["20 and 80", { funds: { 6: { weight: 20 } }, change: { 13: { weight: 5 }, 14: { weight: 5 } } }, []],
  ["20 and 90", { funds: { 6: { weight: 20 } } }, ["G22 error"]],
  ["no printed total", { change: { 13: { weight: 9 } }, totalWeight: "absent" }, ["G12 error"]],
  ["execution in the heading", { withoutFunds: ["weight"], headingWeight: 10 }, []],
  ["execution in the heading, too much", { withoutFunds: ["weight"], headingWeight: 20 }, ["G22 error"]],
  ["no place for execution, room for it", { withoutFunds: ["weight"] }, []],
  ["no place for execution, no room either", { withoutFunds: ["weight"], change: { 13: { weight: 20 } } }, []],
  [
    "no place for execution, neither",
    { withoutFunds: ["weight"], change: { 13: { weight: 15 } } },
    ["G22 error indicators"],
  ],
  [
    "no place for execution, room for another place's",
    { withoutFunds: ["weight"], change: { 13: { weight: 5 }, 14: { weight: 5 } } },
    [],
  ],
  ["no funds block, all 100", { funds: null, change: { 13: { weight: 20 } } }, []],
  ["a blank weight of execution, room for it", { funds: { 6: { weight: null } } }, []],
  [
    "a blank weight of execution, neither",
    { funds: { 6: { weight: null } }, change: { 13: { weight: 15 } } },
    ["? G6 execution-weight-missing"],
  ],
  [
    "a weight of execution in words",
    { funds: { 6: { weight: "十分" } }, change: { 13: { weight: 15 } } },
    ["? G6 execution-weight-missing"],
  ],
  ["a blank weight", { change: { 13: { weight: null } } }, ["? G13 weights-missing"]],
  [
    "two weights that are no numbers",
    { change: { 13: { weight: "十" }, 15: { weight: "?" } } },
    ["? G13+G15 weights-missing"],
  ],
  ["a shared weight", { change: { 13: { weight: 20 }, 14: { weight: SHARED } } }, []],
  ["a shared weight, too much", { change: { 13: { weight: 30 }, 14: { weight: SHARED } } }, ["G22 error"]],
  ["details without weight", { more: [{ name: "其中桃树种植面积", target: "1.5亩", actual: "1.5亩" }] }, []],
  [
    "details going on without weight",
    {
      more: [
        { name: "其中：桃树", target: "1.5亩" },
        { name: "苹果树", target: "5亩" },
      ],
    },
    [],
  ],
  [
    "a row without weight behind an ordinary one",
    { more: [{ name: "苹果树", target: "5亩" }] },
    ["? G22 weights-missing"],
  ],
  ["a name and nothing else", { more: [{ name: "苹果树" }] }, []],
  ["goals of 80 and 20", goals(20, 80), []],
  ["goals of 90 and 20", goals(20, 90), ["A12 error"]],
  ["no weight column", { without: ["weight"] }, ["- no-weight-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says the sum by its parts (Zhongjiang 2022: 70 + 20 + 10 + 10)", () => {
  const form = { change: { 13: { weight: 30 }, 18: { weight: 0 } }, totalWeight: 100 };
  expect(onlyFault(rule, form).facts).toEqual({ indicators: 100, execution: 10, found: 110, due: 100, difference: 10 });
});

test("without a place for execution the profile's weight is assumed", () => {
  const form = { withoutFunds: ["weight"], change: { 13: { weight: 15 } } } as const;
  expect(onlyFault(rule, form, hubei).facts).toEqual({ indicators: 95, execution: 20, due: 80, difference: 15 });
});
