import { rule } from "../../src/rules/T-11";
import { answersOf, type Case } from "../support/ask-rule";

const named = (name: string, target: string) => ({ change: { 19: { name, target } } });

const cases: readonly Case[] = [
  ["targets of their own", {}, []],
  ["word for word (Huoqiu 2022)", named("巩固拓展脱贫攻坚成果", "巩固拓展脱贫攻坚成果"), ["E19 warning"]],
  ["punctuation aside", named("巩固拓展脱贫攻坚成果", "巩固、拓展脱贫攻坚成果。"), ["E19 warning"]],
  ["within the name", named("巩固拓展脱贫攻坚成果情况", "巩固拓展脱贫攻坚成果"), ["E19 warning"]],
  ["the name within it", named("巩固脱贫攻坚成果", "有效巩固脱贫攻坚成果"), ["E19 warning"]],
  ["a short word of the name", named("工程验收是否合格", "合格"), []],
  ["a short name", named("及时性", "保证及时性"), []],
  ["a figure with the name around it", named("群众满意度", "群众满意度达到95%以上"), []],
  ["word for word with a figure", named("完成培训500人", "完成培训500人"), ["E19 warning"]],
  ["a longer name with a figure behind it", named("农村群众满意度", "农村群众满意度达到95%以上"), []],
  ["a short name word for word, but for its stop", named("资料齐全", "资料齐全。"), ["E19 warning"]],
  ["six letters of the name", named("工程验收全部合格情况", "验收全部合格"), ["E19 warning"]],
  ["a page of text behind a short name", named("巩固脱贫攻坚成果", `巩固脱贫攻坚成果${"长".repeat(300)}`), []],
  ["a page of text before a short target", named(`${"长".repeat(300)}巩固脱贫攻坚成果`, "巩固脱贫攻坚成果"), []],
  ["a blank target", named("巩固拓展脱贫攻坚成果", ""), []],
  ["a page of text", named("一".repeat(10000), "一".repeat(10000)), []],
  ["no name", { change: { 19: { name: null, target: "巩固拓展脱贫攻坚成果" } } }, []],
  ["marks only", named("★", "☆"), []],
  ["no target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
