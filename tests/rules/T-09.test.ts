import { DEFAULT_PROFILE } from "../../src/law/index";
import { rule } from "../../src/rules/T-09";
import { scoreForm } from "../../src/scoring/score-form";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";
import { filledForm } from "../support/filled-form";

const cases: readonly Case[] = [
  ["all different", {}, []],
  ["a form without names", { without: ["name"] }, ["- no-name-column"]],
  ["the same twice", { change: { 19: { name: "工程验收合格率" } } }, ["D19+D15 error"]],
  [
    "the same three times",
    { change: { 16: { name: "工程验收合格率" }, 19: { name: "工程验收合格率" } } },
    ["D16+D15 error", "D19+D15 error"],
  ],
  [
    "spaces and brackets aside",
    { change: { 13: { name: "培训人次(县级)" }, 14: { name: "培训 人次（县级）" } } },
    ["D14+D13 error"],
  ],
  [
    "full-width letters aside",
    { change: { 13: { name: "PM2.5浓度" }, 14: { name: "ＰＭ2.5浓度" } } },
    ["D14+D13 error"],
  ],
  ["numbered names differ", { change: { 13: { name: "培训人次（一期）" }, 14: { name: "培训人次（二期）" } } }, []],
  ["a name merged over two rows", { change: { 14: { name: "建成碧道长度", nameMerged: true } } }, []],
  [
    "details may repeat",
    {
      more: [
        { name: "其中：男", target: "5人" },
        { name: "其中：男", target: "6人" },
      ],
    },
    [],
  ],
  ["no names", { change: { 13: { name: null }, 14: { name: null } } }, []],
  ["names of marks only", { change: { 13: { name: "★" }, 14: { name: "☆" } } }, []],
  ["a name that every object has", { change: { 13: { name: "__proto__" }, 14: { name: "constructor" } } }, []],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("names the first of them", () => {
  expect(onlyFault(rule, { change: { 19: { name: "工程验收合格率" } } }).facts).toEqual({
    name: "工程验收合格率",
    first: "D15",
  });
});

test("two goals may share an indicator", () => {
  const one = filledForm();
  const other = filledForm();
  const form = {
    ...one,
    blocks: [...one.blocks, ...other.blocks],
    indicators: [...one.indicators, ...other.indicators],
  };
  const scores = scoreForm(form, DEFAULT_PROFILE);
  expect(rule.check({ form, law: DEFAULT_PROFILE, scores, year: null })).toEqual({
    kind: "checked",
    faults: [],
    undecidable: [],
  });
});
