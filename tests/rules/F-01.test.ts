import { DEFAULT_PROFILE } from "../../src/law/index";
import { rule } from "../../src/rules/F-01";
import { scoreForm } from "../../src/scoring/score-form";
import { answersOf, type Case } from "../support/ask-rule";
import { filledForm } from "../support/filled-form";

const cases: readonly Case[] = [
  ["all filled in", {}, []],
  ["a blank project", { header: { project: null } }, ["D3 error project"]],
  ["a project of spaces", { header: { project: " " } }, ["D3 error project"]],
  ["no project at all", { header: { project: "absent" } }, ["A1 error project"]],
  ["a blank department", { header: { department: null } }, ["D4 error department"]],
  ["a form without a department", { header: { department: "absent" } }, []],
  ["a blank unit", { header: { unit: null } }, ["H4 error unit"]],
  ["a form without a unit", { header: { unit: "absent" } }, []],
  ["a blank year", { header: { year: null } }, ["A2 error year"]],
  ["no year anywhere", { header: { year: "absent" } }, ["A1 error year"]],
  [
    "a blank head",
    { header: { project: null, department: null, unit: null, year: null } },
    ["D3 error project", "D4 error department", "H4 error unit", "A2 error year"],
  ],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("a year given by the caller stands for the form's", () => {
  const form = filledForm({ header: { year: "absent" } });
  const scores = scoreForm(form, DEFAULT_PROFILE);
  expect(rule.check({ form, law: DEFAULT_PROFILE, scores, year: 2022 })).toEqual({
    kind: "checked",
    faults: [],
    undecidable: [],
  });
});
