import { caiyu_2020_10 } from "../../src/law/caiyu-2020-10";
import { DEFAULT_PROFILE, profileById, PROFILES } from "../../src/law/index";
import type { Constant } from "../../src/law/document";
import { localPractice } from "../../src/law/local-practice";
import { ownDesign } from "../../src/law/own-design";
import type { Profile, ProfileId, ProfileValues } from "../../src/law/profile";
import type { KeyEvaluationRule, ResultRule } from "../../src/law/result-rules";
import { PROFILE_NAMES } from "../../src/locales/zh-CN/profiles";

function profile(id: ProfileId): Profile {
  const found = profileById(id);
  if (found === undefined) throw new Error(id);
  return found;
}

const LEVEL_SCHEMES = [
  { weights: { output: 50, benefit: 30, satisfaction: 10 } },
  { weights: { cost: 20, output: 40, benefit: 20, satisfaction: 10 } },
  { weights: { output: 50, benefit: 40 } },
  { weights: { cost: 20, output: 40, benefit: 30 } },
];

const COST_FIRST = [
  { weights: { cost: 20, output: 40, benefit: 20, satisfaction: 10 } },
  { weights: { cost: 20, output: 40, benefit: 30 } },
  { weights: { output: 50, benefit: 30, satisfaction: 10 } },
  { weights: { output: 50, benefit: 40 } },
];

const FOUR_GRADES = [
  { name: "优", from: 90 },
  { name: "良", from: 80 },
  { name: "中", from: 60 },
  { name: "差", from: 0 },
];

const places = localPractice.articles;
const ANY_RESULT = { grades: null, scoreBelow: null, share: null, amount: null };
const ANYBODY = { amount: {}, everyYears: null, pick: null };

const SUPPORT: ResultRule = {
  ...ANY_RESULT,
  on: "project",
  grades: ["优", "良"],
  advice: "support",
  source: caiyu_2020_10.articles.resultUse,
};

const IMPROVE: ResultRule = { ...SUPPORT, grades: ["中", "差"], advice: "improve-and-cut" };

const YUZHONG_EVALUATIONS: readonly KeyEvaluationRule[] = [
  {
    ...ANYBODY,
    on: "department",
    amount: { above: 50000 },
    demand: "evaluate-yearly",
    source: places.yuzhongDepartments,
  },
  {
    ...ANYBODY,
    on: "department",
    amount: { upTo: 50000 },
    everyYears: 5,
    demand: "evaluate-every",
    source: places.yuzhongDepartments,
  },
  {
    ...ANYBODY,
    on: "project",
    amount: { from: 200 },
    pick: 10,
    demand: "evaluate-largest",
    source: places.yuzhongProjects,
  },
];

const NATIONAL: ProfileValues = {
  executionWeight: 10,
  indicatorTotal: 90,
  total: 100,
  levelSchemes: LEVEL_SCHEMES,
  executionRule: "ratio",
  executionTiers: [],
  quantityRule: "ratio",
  passMark: 0,
  reverseRule: "inverse-ratio",
  qualitativeBands: [0.8, 0.6],
  satisfactionBands: [],
  overReasonFrom: 1.3,
  overRemarkFrom: 1.5,
  overDeductions: [],
  grades: FOUR_GRADES,
  executionReasonBelow: null,
  budgetChangeNeedsReason: false,
  singleWeightLimit: 30,
  fewestIndicators: 3,
  moneyTolerance: 0.005,
  scorePlaces: 2,
  benefitWithoutSatisfaction: 10,
  lights: { yellowFrom: 0.6, greenFrom: 0.8, blueFrom: 1.2 },
  rateBands: [1, 0.9],
  goodGrades: ["优", "良"],
  resultRules: [SUPPORT, IMPROVE],
  keyEvaluation: [],
};

const OWN: Readonly<Record<ProfileId, Partial<ProfileValues>>> = {
  "mof-2020": {},
  "mof-2021": {
    levelSchemes: COST_FIRST,
    executionRule: "tiers",
    executionTiers: [
      { from: 0.8, share: 0.7 },
      { from: 0.6, share: 0.5 },
      { from: 0, share: 0 },
    ],
    quantityRule: "pass-mark",
    passMark: 0.6,
    qualitativeBands: [0.8, 0.6],
    satisfactionBands: [
      { from: 0.9, share: 1 },
      { from: 0.8, share: 0.8 },
      { from: 0.6, share: 0.5 },
      { from: 0, share: 0 },
    ],
  },
  guangdong: {
    grades: [
      { name: "优", from: 90 },
      { name: "良", from: 80 },
      { name: "中", from: 70 },
      { name: "低", from: 60 },
      { name: "差", from: 0 },
    ],
    overRemarkFrom: 1.5,
    resultRules: [SUPPORT, IMPROVE, { ...IMPROVE, grades: ["低"], source: ownDesign.articles.lowGrade }],
  },
  hubei: { executionWeight: 20, indicatorTotal: 80, levelSchemes: [], qualitativeBands: [0.8, 0.5] },
  sichuan: { levelSchemes: [], executionReasonBelow: 0.9, budgetChangeNeedsReason: true },
  yuzhong: {
    resultRules: [
      SUPPORT,
      IMPROVE,
      { ...ANY_RESULT, on: "department", advice: "link-funds", amount: 100, source: places.yuzhongLinkedFunds },
    ],
    keyEvaluation: YUZHONG_EVALUATIONS,
  },
  conghua: {
    resultRules: [
      SUPPORT,
      { ...SUPPORT, grades: ["中"], advice: "be-strict", source: places.conghuaStrict },
      { ...SUPPORT, grades: ["低", "差"], advice: "cut-or-cancel", source: places.conghuaCut },
      {
        ...ANY_RESULT,
        on: "department",
        scoreBelow: 70,
        advice: "cut-quota",
        share: 0.05,
        source: places.conghuaQuota,
      },
    ],
    keyEvaluation: [
      { ...ANYBODY, on: "project", amount: { from: 200 }, demand: "monitor", source: places.conghuaMonitoring },
    ],
  },
  wuchuan: {
    resultRules: [
      SUPPORT,
      { ...SUPPORT, grades: ["中", "低", "差"], advice: "cut-or-stop", source: places.wuchuanResult },
    ],
    keyEvaluation: [
      { ...ANYBODY, on: "project", amount: { above: 100 }, demand: "assess-before", source: places.wuchuanAssessment },
    ],
  },
};

/** What each is laid over; null stands alone. */
const BASES: Readonly<Record<ProfileId, ProfileId | null>> = {
  "mof-2020": null,
  "mof-2021": "mof-2020",
  guangdong: "mof-2020",
  hubei: "mof-2020",
  sichuan: "mof-2020",
  yuzhong: "mof-2020",
  conghua: "guangdong",
  wuchuan: "guangdong",
};

/** Its own values over those of its base. */
function expectedOf(id: ProfileId): ProfileValues {
  const base = BASES[id];
  return { ...(base === null ? NATIONAL : expectedOf(base)), ...OWN[id] };
}

const names = Object.keys(NATIONAL) as (keyof ProfileValues)[];

describe.each(Object.keys(OWN) as ProfileId[])("%s", (id) => {
  const found = profile(id);

  test.each(names)("sets %s as its documents do, and cites them", (name) => {
    const expected = expectedOf(id)[name];
    const constant: Constant<unknown> = found.constants[name];
    expect(found[name]).toEqual(expected);
    expect(constant.value).toEqual(expected);
    expect(constant.source.quote).not.toBe("");
    expect(constant.unit).not.toBe("");
    expect(constant.since).toMatch(/^\d{4}/u);
  });

  test("names exactly what it sets otherwise, and why", () => {
    expect(found.overrides.map(({ name }) => name).sort()).toEqual(Object.keys(OWN[id]).sort());
    for (const { name, value, because, source } of found.overrides) {
      expect(value).toEqual(OWN[id][name]);
      expect(because).not.toBe("");
      expect(found.constants[name].source).toBe(source);
    }
    expect(found.base).toBe(BASES[id]);
  });

  test("has a name for people", () => {
    expect(PROFILE_NAMES[id]).not.toBe("");
  });
});

test("the list holds each profile once, the default first", () => {
  expect(PROFILES.map(({ id }) => id)).toEqual([
    "mof-2020",
    "mof-2021",
    "guangdong",
    "hubei",
    "sichuan",
    "yuzhong",
    "conghua",
    "wuchuan",
  ]);
  expect(DEFAULT_PROFILE.id).toBe("mof-2020");
});

test.each(["", "MOF-2020", "beijing", "__proto__", "constructor"])("%p is no profile", (id) => {
  expect(profileById(id)).toBeUndefined();
});

test("level weights and execution make the total in every scheme", () => {
  for (const { levelSchemes, executionWeight, indicatorTotal, total } of PROFILES) {
    expect(executionWeight + indicatorTotal).toBe(total);
    for (const { weights } of levelSchemes) {
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(indicatorTotal);
    }
  }
});
