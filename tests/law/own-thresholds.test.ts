import { DEFAULT_PROFILE, PROFILES, profileById } from "../../src/law/index";
import {
  isOwnThreshold,
  OWN_THRESHOLDS,
  THRESHOLD_BOUNDS,
  thresholdFault,
  withOwnThresholds,
} from "../../src/law/own-thresholds";

const SOURCE = {
  document: "本单位自定",
  place: "设置",
  quote: "界限由本单位在本工作簿的设置中自行设定。",
  evidence: "D",
};

test("a unit's own thresholds take the place of the profile's, and are cited as its own", () => {
  const own = withOwnThresholds(DEFAULT_PROFILE, { overReasonFrom: 1.2, fewestIndicators: 5 });
  expect(own.overReasonFrom).toBe(1.2);
  expect(own.fewestIndicators).toBe(5);
  expect(own.constants.overReasonFrom).toEqual({ value: 1.2, unit: "完成值/指标值", since: "2026", source: SOURCE });
  expect(own.constants.fewestIndicators).toEqual({ value: 5, unit: "个", since: "2026", source: SOURCE });
  expect(own.overrides.map(({ name, value, because }) => [name, value, because])).toEqual([
    ["overReasonFrom", 1.2, "本单位在设置中自行设定"],
    ["fewestIndicators", 5, "本单位在设置中自行设定"],
  ]);
});

test("everything else stays the profile's, its name and its base too", () => {
  const hubei = profileById("hubei");
  if (hubei === undefined) throw new Error("no hubei");
  const own = withOwnThresholds(hubei, { singleWeightLimit: 20 });
  expect({ ...own, singleWeightLimit: 30, constants: 0, overrides: 0 }).toEqual({
    ...hubei,
    constants: 0,
    overrides: 0,
  });
  expect(own.overrides.map(({ name }) => name)).toEqual([
    "executionWeight",
    "indicatorTotal",
    "levelSchemes",
    "qualitativeBands",
    "singleWeightLimit",
  ]);
});

test("a place's own override gives way to the unit's, and is named once", () => {
  const sichuan = profileById("sichuan");
  if (sichuan === undefined) throw new Error("no sichuan");
  const own = withOwnThresholds(sichuan, { executionReasonBelow: 0.95 });
  expect(own.executionReasonBelow).toBe(0.95);
  expect(own.constants.executionReasonBelow.unit).toBe("执行率");
  expect(own.overrides.map(({ name, source }) => [name, source.document])).toEqual([
    ["levelSchemes", "四川省部门预算项目支出绩效自评表"],
    ["budgetChangeNeedsReason", "四川省部门预算项目支出绩效自评表"],
    ["executionReasonBelow", "本单位自定"],
  ]);
});

test("where the unit sets nothing the profile is the same object", () => {
  for (const profile of PROFILES) expect(withOwnThresholds(profile, {})).toBe(profile);
});

test.each([
  ["overReasonFrom", 1, null],
  ["overReasonFrom", 0.99, "below"],
  ["overReasonFrom", 130, "above"],
  ["overRemarkFrom", 100, null],
  ["overRemarkFrom", 0, "below"],
  ["executionReasonBelow", 0, null],
  ["executionReasonBelow", 1, null],
  ["executionReasonBelow", 90, "above"],
  ["executionReasonBelow", -0.1, "below"],
  ["singleWeightLimit", 100, null],
  ["singleWeightLimit", 100.5, "above"],
  ["singleWeightLimit", 0.5, "below"],
  ["fewestIndicators", 1, null],
  ["fewestIndicators", 0, "below"],
  ["fewestIndicators", 101, "above"],
  ["fewestIndicators", 2.5, "not-a-number"],
  ["moneyTolerance", 0, null],
  ["moneyTolerance", -0.005, "below"],
  ["moneyTolerance", 101, "above"],
  ["moneyTolerance", NaN, "not-a-number"],
  ["moneyTolerance", Infinity, "not-a-number"],
  ["moneyTolerance", "0.5", "not-a-number"],
  ["moneyTolerance", null, "not-a-number"],
] as const)("%s of %p: %p", (name, value, fault) => {
  expect(thresholdFault(name, value)).toBe(fault);
});

test("a threshold out of its bounds is refused, not kept", () => {
  expect(() => withOwnThresholds(DEFAULT_PROFILE, { overReasonFrom: 130 })).toThrow(RangeError);
  expect(() => withOwnThresholds(DEFAULT_PROFILE, { fewestIndicators: 2.5 })).toThrow(RangeError);
});

test("what every profile sets itself lies within the bounds", () => {
  for (const profile of PROFILES) {
    for (const name of OWN_THRESHOLDS) {
      const value = profile[name];
      if (value !== null) expect([profile.id, name, thresholdFault(name, value)]).toEqual([profile.id, name, null]);
    }
  }
  expect(Object.keys(THRESHOLD_BOUNDS).sort()).toEqual([...OWN_THRESHOLDS].sort());
});

test("only these are a unit's own to set", () => {
  expect(isOwnThreshold("moneyTolerance")).toBe(true);
  expect(["executionWeight", "grades", "", "__proto__"].some(isOwnThreshold)).toBe(false);
});
