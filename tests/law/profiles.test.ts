import { DEFAULT_PROFILE, profileById, PROFILES } from "../../src/law/index";
import type { Constant } from "../../src/law/document";
import type { Profile, ProfileId, ProfileValues } from "../../src/law/profile";
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
  },
  hubei: { executionWeight: 20, indicatorTotal: 80, levelSchemes: [], qualitativeBands: [0.8, 0.5] },
  sichuan: { levelSchemes: [], executionReasonBelow: 0.9, budgetChangeNeedsReason: true },
};

const names = Object.keys(NATIONAL) as (keyof ProfileValues)[];

describe.each(Object.keys(OWN) as ProfileId[])("%s", (id) => {
  const found = profile(id);

  test.each(names)("sets %s as its documents do, and cites them", (name) => {
    const expected = { ...NATIONAL, ...OWN[id] }[name];
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
    expect(found.base).toBe(id === "mof-2020" ? null : "mof-2020");
  });

  test("has a name for people", () => {
    expect(PROFILE_NAMES[id]).not.toBe("");
  });
});

test("the list holds each profile once, the default first", () => {
  expect(PROFILES.map(({ id }) => id)).toEqual(["mof-2020", "mof-2021", "guangdong", "hubei", "sichuan"]);
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
