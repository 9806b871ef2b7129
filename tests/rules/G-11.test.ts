import { rule } from "../../src/rules/G-11";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["satisfaction as a share", {}, []],
  ["words", { change: { 21: { target: "创业热情高涨" } } }, ["E21 warning"]],
  ["a count", { change: { 21: { target: "0起" } } }, ["E21 warning"]],
  ["points", { change: { 21: { target: "≥90分" } } }, []],
  ["a range of shares", { change: { 21: { target: "80%-90%" } } }, []],
  ["a bare number is another rule's", { change: { 21: { target: "100" } } }, []],
  ["empty is another rule's", { change: { 21: { target: "" } } }, []],
  ["two values in one are no words", { change: { 21: { target: "100%1000件" } } }, []],
  ["words elsewhere", { change: { 19: { target: "创业热情高涨" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
