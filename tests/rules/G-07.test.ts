import { rule } from "../../src/rules/G-07";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["a form without a unit column", {}, ["- no-unit-column"]],
  ["words with a unit", { change: { 13: { target: "应保尽保", unit: "%" } } }, ["E13+L13 error"]],
  [
    "words marked 定性 with a unit",
    { change: { 13: { target: "应保尽保", unit: "%", nature: "定性" } } },
    ["E13+L13 error"],
  ],
  ["words and a dash for the unit", { change: { 13: { target: "应保尽保", unit: "—" } } }, []],
  ["words and no unit", { change: { 13: { target: "应保尽保", unit: "" } } }, []],
  ["a figure with a unit", { change: { 13: { target: "95", unit: "%" } } }, []],
  ["words marked 定量 are another rule's", { change: { 13: { target: "应保尽保", unit: "%", nature: "定量" } } }, []],
  ["words behind a sign are another rule's", { change: { 13: { operator: "≥", target: "应保尽保", unit: "%" } } }, []],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
