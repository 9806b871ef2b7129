import { runRules } from "../../src/application/run-rules";
import { PROFILES } from "../../src/law/index";
import { RULES } from "../../src/rules/index";
import { scoreForm } from "../../src/scoring/score-form";
import { filledForm, row, type FormGiven } from "../support/filled-form";

/** 20 for execution in the heading, 80 for the goal, no weights. */
const HUBEI: FormGiven = {
  without: ["weight", "reason"],
  withoutFunds: ["weight", "initial"],
  headingWeight: 20,
  goalWeight: 80,
  funds: { 6: { score: 20 } },
  totalWeight: "absent",
  totalScore: 110,
};

const FORMS: readonly (readonly [string, FormGiven])[] = [
  ["the national form", {}],
  [
    "with its level weights printed",
    {
      levelWeights: [
        { level1: "产出指标", weight: 50, cell: "B13", firstRow: 13, lastRow: 17 },
        { level1: "效益指标", weight: 30, cell: "B18", firstRow: 18, lastRow: 20 },
        { level1: "满意度指标", weight: 10, cell: "B21", firstRow: 21, lastRow: 21 },
      ],
      grade: "优",
    },
  ],
  [
    "with cost as a first level",
    {
      rows: [
        row("成本指标", "经济成本指标", "每公里建设成本", "≤6.5万元", "6.4万元", 20),
        row("产出指标", "数量指标", "建成碧道长度", "≥14公里", "14.03公里", 20),
        row("产出指标", "质量指标", "工程验收合格率", "≥95%", "100%", 20),
        row("效益指标", "社会效益指标", "受益村覆盖率", "≥90%", "95%", 10),
        row("效益指标", "生态效益指标", "水质达标率", "≥90%", "95%", 10),
        row("满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%", "96%", 10),
      ],
    },
  ],
  [
    "without satisfaction, its points with benefit",
    {
      change: { 18: { weight: 20, score: 20 }, 21: null },
    },
  ],
  ["without any points", { without: ["weight", "score"], withoutFunds: ["weight", "score"], totalWeight: "absent" }],
  [
    "without a funds block, head or reasons",
    {
      funds: null,
      header: { department: "absent", unit: "absent", moneyUnit: "absent" },
      without: ["reason"],
      totalWeight: 90,
      totalScore: 90,
    },
  ],
  [
    "with details under an indicator",
    {
      more: [
        {
          level1: "满意度指标",
          level2: "服务对象满意度指标",
          name: "其中：本村村民满意度",
          target: "≥90%",
          actual: "96%",
        },
      ],
    },
  ],
];

const cases = FORMS.flatMap(([name, given]) => PROFILES.map((law) => [name, law.id, given, law] as const));

describe("a correctly filled form", () => {
  test.each(cases)("%s has no finding by %s", (_, __, given, law) => {
    const form = filledForm(given);
    const { findings, undetermined } = runRules(RULES, { form, law, scores: scoreForm(form, law), year: null });
    expect(findings.map(({ rule, cells, message }) => [rule, cells, message])).toEqual([]);
    expect(undetermined).toEqual([]);
  });

  test("the Hubei form has none in Hubei", () => {
    const form = filledForm(HUBEI);
    const [hubei] = PROFILES.filter(({ id }) => id === "hubei");
    expect(hubei).toBeDefined();
    if (hubei === undefined) return;
    const { findings, undetermined } = runRules(RULES, {
      form,
      law: hubei,
      scores: scoreForm(form, hubei),
      year: null,
    });
    expect(findings).toEqual([]);
    expect(undetermined).toEqual([]);
  });
});
