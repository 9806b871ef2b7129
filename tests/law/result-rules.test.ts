import type { Article } from "../../src/law/document";
import { PROFILES } from "../../src/law/index";

const NATIONAL: Article = {
  document: "财预〔2020〕10号",
  place: "评价结果应用",
  quote: "评价等级为优、良的，根据情况予以支持；中、差的，要完善政策、改进管理，根据情况核减预算。",
  evidence: "M-high",
};

const CONGHUA = "广州市从化区2020年度财政支出绩效情况报告";
const WUCHUAN = "吴川市“八有字诀”经验材料（2023）";
const YUZHONG = "重庆市渝中区财政局建议复函（2023）";

/** A place's own rules and their sentences; rules of its base are not named again. */
const OWN = {
  guangdong: [["本软件设定", "结果应用", "五档等级中的“低”，规定没有写明的，比照“中”“差”使用。", "D"]],
  yuzhong: [
    [YUZHONG, "结果应用", "部门整体绩效与公用经费、一般性项目挂钩，最高100万元。", "V"],
    [YUZHONG, "重点评价", "整体资金规模超过5亿元的部门全部纳入年度重点评价，其余部门5年至少一次。", "V"],
    [YUZHONG, "重点评价", "整体资金规模超过5亿元的部门全部纳入年度重点评价，其余部门5年至少一次。", "V"],
    [YUZHONG, "重点评价", "每年选10个左右预算200万元以上的项目重点评价。", "V"],
  ],
  conghua: [
    [CONGHUA, "结果应用", "项目“中”以下的，从严从紧。", "V"],
    [CONGHUA, "结果应用", "“低”或“差”的项目，原则上调减或撤销。", "V"],
    [CONGHUA, "结果应用", "上年部门整体评分低于70分的，扣减5%在职人员公用经费综合定额。", "V"],
    [CONGHUA, "重点监控", "200万元以上项目自评报财政备案、实施重点监控。", "V"],
  ],
  wuchuan: [
    [
      WUCHUAN,
      "结果应用",
      "除补助到个人的民生项目外，重点评价结果为“中、低或差”的项目，下一年度原则上减少或不再安排。",
      "V",
    ],
    [WUCHUAN, "事前评估", "项目资金超过100万元的，须事前绩效评估。", "V"],
  ],
};

test("every rule cites its own sentence; where a place has none the Ministry's holds", () => {
  for (const { id, resultRules, keyEvaluation } of PROFILES) {
    const sources = [...resultRules, ...keyEvaluation].map(({ source }) => source);
    const own = sources.filter(({ document }) => document !== NATIONAL.document);
    const expected = new Map<string, readonly (readonly string[])[]>(Object.entries(OWN)).get(id) ?? [];
    expect([id, own.map(({ document, place, quote, evidence }) => [document, place, quote, evidence])]).toEqual([
      id,
      expected,
    ]);
    const national = sources.filter(({ document }) => document === NATIONAL.document);
    expect([id, national]).toEqual([id, id === "conghua" || id === "wuchuan" ? [NATIONAL] : [NATIONAL, NATIONAL]]);
  }
});

test("each grade of each profile leads to exactly one advice on a project", () => {
  for (const { id, grades, resultRules } of PROFILES) {
    const counts = grades.map(({ name }) => [
      name,
      resultRules.filter((rule) => rule.on === "project" && rule.grades?.includes(name)).length,
    ]);
    expect([id, counts]).toEqual([id, grades.map(({ name }) => [name, 1])]);
  }
});

test("places that set no amounts and no years name nobody for an evaluation", () => {
  expect(PROFILES.filter(({ keyEvaluation }) => keyEvaluation.length === 0).map(({ id }) => id)).toEqual([
    "mof-2020",
    "mof-2021",
    "guangdong",
    "hubei",
    "sichuan",
  ]);
});
