import { rule } from "../../src/rules/G-10";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["no share above the whole", {}, []],
  ["a share above the whole", { change: { 15: { target: "≥120%", actual: "120%" } } }, ["E15 warning"]],
  ["growth", { change: { 15: { name: "游客增长率", target: "≥120%", actual: "120%" } } }, []],
  ["done to planned", { change: { 16: { name: "任务完成率", target: "≥120%", actual: "120%" } } }, []],
  ["exactly the whole", { change: { 15: { target: "100%", actual: "100%" } } }, []],
  ["≥ read as 2", { change: { 21: { target: "290%", actual: "95%" } } }, ["E21 warning misread"]],
  ["≥ read as 2 in a count", { change: { 14: { target: "2280次", actual: "280次" } } }, ["E14 warning misread"]],
  ["a written sign is not misread", { change: { 15: { target: "≥290%", actual: "95%" } } }, ["E15 warning"]],
  ["growth of that size", { change: { 15: { name: "游客增长率", target: "290%", actual: "95%" } } }, []],
  ["reached, so not misread", { change: { 15: { target: "290%", actual: "290%" } } }, ["E15 warning"]],
  ["above the whole, of another shape", { change: { 15: { target: "190%", actual: "95%" } } }, ["E15 warning"]],
  ["a count too short to tell", { change: { 14: { target: "25次", actual: "5次" } } }, []],
  ["a count whose points were taken off", { change: { 14: { target: "2280次", actual: "280次", score: 1.23 } } }, []],
  ["a count with another result", { change: { 14: { target: "2280次", actual: "1900次" } } }, []],
  ["words for a count", { change: { 14: { target: "2280次", actual: "完成" } } }, []],
  ["a count that was missed", { change: { 14: { target: "2280次", actual: "2180次", score: 9.56 } } }, []],
  ["satisfaction of more than all", { change: { 21: { actual: "101%" } } }, ["F21 warning satisfaction"]],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
