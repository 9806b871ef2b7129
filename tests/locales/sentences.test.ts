import { FORM_NAMES } from "../../src/domain/form-id";
import type { Step } from "../../src/domain/step";
import { DEFAULT_PROFILE, PROFILES } from "../../src/law/index";
import { guangdong } from "../../src/law/profiles/guangdong";
import { hubei } from "../../src/law/profiles/hubei";
import { mof2021 } from "../../src/law/profiles/mof-2021";
import { sichuan } from "../../src/law/profiles/sichuan";
import { sentencesOf } from "../../src/locales/sentences";

const chinese = sentencesOf("zh-CN");
const english = sentencesOf("en-US");

test("a calculation is one line, its document behind it", () => {
  const steps: readonly Step[] = [
    { key: "completion.up", values: { a: 50, b: 40, upper: 50, sign: "", rate: 80 } },
    { key: "score.ratio", values: { rate: 80, weight: 10, score: 8 } },
    { key: "basis", values: { document: "财预〔2020〕10号", place: "第十六条" } },
  ];
  expect(chinese.steps(steps)).toBe("40/50 = 80% → 80% × 10 分 = 8.00 分（财预〔2020〕10号第十六条）");
  expect(english.steps(steps)).toBe("40/50 = 80% → 80% × 10 points = 8.00 points (财预〔2020〕10号 第十六条)");
});

test("a step that nobody knows is left out, and no steps are no line", () => {
  const strange: Step = { key: "toString", values: {} };
  const full: Step = { key: "score.full", values: { score: 10 } };
  expect(chinese.steps([strange, full])).toBe("完成指标值，得满分 10.00 分");
  expect(english.steps([strange, full])).toBe("target met, full 10.00 points");
  expect(english.steps([])).toBe("");
});

test.each([
  [
    "merged",
    "分值或得分与相邻指标合并，不能分开计分。",
    "The weight or the score is merged with that of the next indicator; they cannot be scored separately.",
  ],
  ["valueOf", "这一项不能自动计算，请人工判定。", "This cannot be computed; please judge it yourself."],
])("why a score is missing: %s", (why, inChinese, inEnglish) => {
  expect([chinese.scoringWhy(why), english.scoringWhy(why)]).toEqual([inChinese, inEnglish]);
});

test.each([
  ["input.money", "请填金额，只填数字，不小于0。", "Enter an amount: a number only, not below 0."],
  ["input.moon", "填写的内容不符合本格的要求。", "This cell does not take what was entered."],
])("what an input takes: %s", (key, inChinese, inEnglish) => {
  expect([chinese.validation(key), english.validation(key)]).toEqual([inChinese, inEnglish]);
});

test("names", () => {
  const severities = ["error", "warning", "hint", "undetermined"] as const;
  expect(severities.map(chinese.severity)).toEqual(["错误", "警告", "提示", "无法判定"]);
  expect(severities.map(english.severity)).toEqual(["Error", "Warning", "Hint", "To be judged"]);
  expect(chinese.form("project-self-evaluation")).toBe(FORM_NAMES["project-self-evaluation"]);
  expect(english.form("project-self-evaluation")).toBe("Project expenditure performance self-evaluation form");
  expect(PROFILES.map(({ id }) => chinese.profile(id))).toEqual([
    "财政部2020（财预〔2020〕10号）",
    "财政部2021（财预〔2021〕101号）",
    "广东",
    "湖北",
    "四川",
    "重庆市渝中区",
    "广州市从化区",
    "吴川市",
  ]);
  expect(PROFILES.map(({ id }) => english.profile(id))).toEqual([
    "Ministry of Finance 2020 (财预〔2020〕10号)",
    "Ministry of Finance 2021 (财预〔2021〕101号)",
    "Guangdong",
    "Hubei",
    "Sichuan",
    "Yuzhong District, Chongqing",
    "Conghua District, Guangzhou",
    "Wuchuan",
  ]);
  expect(chinese.valueName("overReasonFrom")).toBe("超额须说明的起点");
  expect(english.valueName("overReasonFrom")).toBe("Over-achievement to be explained from");
});

test.each([
  ["a figure", DEFAULT_PROFILE.executionWeight, "10", "10"],
  ["a method", mof2021.quantityRule, "设及格线按比例", "in proportion above a pass mark"],
  [
    "levels",
    mof2021.levelSchemes.slice(2),
    "产出50/效益30/满意度10、产出50/效益40",
    "output 50/benefit 30/satisfaction 10, output 50/benefit 40",
  ],
  ["bands", mof2021.executionTiers, "≥0.8→0.7、≥0.6→0.5、≥0→0", "≥0.8→0.7, ≥0.6→0.5, ≥0→0"],
  ["grades", guangdong.grades.slice(0, 2), "优≥90、良≥80", "优≥90, 良≥80"],
  ["lights", { yellowFrom: 0.5, greenFrom: 0.8 }, "黄灯起点 0.5，绿灯起点 0.8", "yellow from 0.5, green from 0.8"],
  ["an empty list", hubei.levelSchemes, "无", "none"],
  ["nothing", DEFAULT_PROFILE.executionReasonBelow, "无", "none"],
  ["yes", sichuan.budgetChangeNeedsReason, "是", "yes"],
  ["no", false, "否", "no"],
  ["a word that is no method", "constructor", "constructor", "constructor"],
])("a profile's value in words: %s", (_, value, inChinese, inEnglish) => {
  expect([chinese.value(value), english.value(value)]).toEqual([inChinese, inEnglish]);
});

const overrides = PROFILES.flatMap(({ id, overrides: own }) =>
  own.map(({ name, because }) => [id, name, because] as const),
);
test.each(overrides)("%s tells in both languages why it sets %s otherwise", (_id, _name, because) => {
  expect(chinese.because(because)).toBe(because);
  expect(english.because(because)).not.toBe(because);
});

test("a reason that has no English stays as it is", () => {
  expect(english.because("当地另有规定")).toBe("当地另有规定");
});
