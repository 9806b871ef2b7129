import { parseQuantity } from "../../src/domain/target-value/parse-quantity";
import { mof2020 } from "../../src/law/profiles/mof-2020";
import { mof2021 } from "../../src/law/profiles/mof-2021";
import type { Profile } from "../../src/law/profile";
import { renderSteps } from "../../src/locales/zh-CN/steps";
import { directionOfTarget } from "../../src/scoring/direction";
import { scorePair } from "../../src/scoring/pair-score";
import { satisfactionRate } from "../../src/scoring/satisfaction";

function pair(target: string, actual: string, weight: number | null, profile: Profile = mof2020, satisfaction = false) {
  const wanted = parseQuantity(target);
  const question = { direction: directionOfTarget(wanted), weight, satisfaction, year: 2023 };
  return scorePair(wanted, parseQuantity(actual), question, profile);
}

describe("completion, deviation and points of printed pairs", () => {
  test.each([
    ["≥14公里", "14.03公里", 10, 1.0021428571428572, 0.002142857142857143, 10],
    ["43.2万元", "37.24万元", 10, 0.862037037037037, -0.13796296296296295, 8.62],
    ["8755人", "8676人", 15, 0.9909765848086808, -0.009023415191319247, 14.86],
    ["≥95%", "95%", 30, 1, 0, 30],
    ["≥95%", "90", 10, 0.9473684210526315, -0.05263157894736842, 9.47],
    ["500人", "1700人", 10, 3.4, 2.4, 10],
    ["≤100万元", "120万元", 10, 0.8333333333333334, 0.2, 8.33],
    ["≤0起", "0起", 10, 1, null, 10],
    ["≤0起", "1起", 10, 0, null, 0],
    ["0起", "0起", 10, null, null, 10],
    ["0起", "1起", 10, null, null, 0],
    ["80%-90%", "60%", 10, 0.75, null, 7.5],
    ["≥2公里", "1000米", 10, 0.5, -0.5, 5],
    ["2023年12月31日前", "2023年12月20日", 5, 1, null, 5],
    ["2021年12月完成", "2021年12月完成", 5, 1, null, 5],
    ["12月底之前", "2023年12月20日", 5, 1, null, 5],
  ])("%s → %s of %p points", (target, actual, weight, completion, deviation, points) => {
    expect(pair(target, actual, weight)).toMatchObject({ completion, deviation, points, why: null });
  });
});

describe("where a person must judge", () => {
  test.each([
    ["显著提升", "提升明显", "qualitative"],
    ["", "5", "target-empty"],
    ["/", "5", "target-unreadable"],
    ["100%1000件", "5", "target-unreadable"],
    ["≥5个", "", "actual-empty"],
    ["≥5个", "—", "actual-placeholder"],
    ["≥5个", "完成", "actual-not-numeric"],
    ["≥5个", "100%1000件", "actual-unreadable"],
    ["≥5亩", "3公里", "units-differ"],
    ["≥-5%", "-6%", "negative-target"],
    ["2023年6月30日前", "2023年7月1日", "late"],
    ["2023年6月30日前", "30个", "not-dates"],
  ])("%p → %p: %s", (target, actual, why) => {
    expect(pair(target, actual, 10)).toMatchObject({ completion: null, points: null, why });
  });
});

test("without a weight there is completion, and no points", () => {
  expect(pair("≥50个", "40个", null)).toMatchObject({
    completion: 0.8,
    deviation: -0.2,
    points: null,
    why: "no-weight",
  });
  expect(pair("2023年6月30日前", "2023年6月1日", null)).toMatchObject({
    completion: 1,
    points: null,
    why: "no-weight",
  });
  expect(pair("0起", "0起", null)).toMatchObject({ completion: null, points: null, why: "zero-target" });
});

describe("101号", () => {
  test.each([
    ["≥50个", "40个", false, 5],
    ["≤100万元", "120万元", false, 5.83],
    ["≥95%", "85%", false, 7.37],
    ["≥95%", "85%", true, 8],
    ["≥95", "85", true, 8],
    ["≥0.95", "0.95", true, 10],
    ["≥95分", "76分", true, 5],
    ["≥80%", "85%", true, 8],
  ])("%s → %s (satisfaction %p): %p", (target, actual, satisfaction, points) => {
    expect(pair(target, actual, 10, mof2021, satisfaction).points).toBe(points);
  });

  test("bands of satisfaction are the profile's affair", () => {
    expect(pair("≥95%", "85%", 10, mof2020, true).points).toBe(8.95);
  });
});

describe("satisfaction as a fraction", () => {
  test.each([
    ["≥90%", 0.96, 0.96],
    ["≥90%", 1.2, 1.2],
    ["≥90", 96, 0.96],
    ["≥90", 100, 1],
    ["≥0.9", 1, 1],
    ["≥90", 101, null],
    ["≥90", -1, null],
    ["≥90分", 96, null],
    ["0起", 0, null],
    ["80%-90%", 0.85, null],
  ])("%s → %p: %p", (target, b, expected) => {
    expect(satisfactionRate(parseQuantity(target), b)).toBe(expected);
  });
});

test("over-achievement is deducted where a profile says so", () => {
  const strict = { ...mof2020, overDeductions: [{ from: 1.5, deduct: 0.1 }] };
  expect(pair("≥50个", "75个", 10, strict).points).toBe(9);
  expect(pair("≥50个", "74个", 10, strict).points).toBe(10);
  expect(pair("≤50个", "10个", 10, strict).points).toBe(10);
});

describe("the steps as a sentence", () => {
  test.each([
    ["≥50个", "40个", mof2020, "40/50 = 80% → 80% × 10 分 = 8.00 分（财预〔2020〕10号第十六条）"],
    ["≥95%", "96%", mof2020, "96%/95% = 101.05% → 完成指标值，得满分 10.00 分（财预〔2020〕10号第十六条）"],
    ["≤100万元", "120万元", mof2020, "100/120 = 83.33% → 83.33% × 10 分 = 8.33 分（财预〔2020〕10号第十六条）"],
    ["≤0起", "1起", mof2020, "1 > 0，完成率 0% → 0% × 10 分 = 0.00 分（财预〔2020〕10号第十六条）"],
    ["≤5起", "0起", mof2020, "0 ≤ 5，完成率 100% → 完成指标值，得满分 10.00 分（财预〔2020〕10号第十六条）"],
    ["0起", "1起", mof2020, "指标值为 0，完成值为 1，得 0.00 分（财预〔2020〕10号第十六条）"],
    ["80%-90%", "60%", mof2020, "60% 低于下限 80%，完成率 75% → 75% × 10 分 = 7.50 分（财预〔2020〕10号第十六条）"],
    [
      "80%-90%",
      "96%",
      mof2020,
      "96% 高于上限 90%，完成率 93.75% → 93.75% × 10 分 = 9.38 分（财预〔2020〕10号第十六条）",
    ],
    [
      "80%-90%",
      "85%",
      mof2020,
      "85% 在 80% 至 90% 之内，完成率 100% → 完成指标值，得满分 10.00 分（财预〔2020〕10号第十六条）",
    ],
    [
      "2023年6月30日前",
      "2023年6月1日",
      mof2020,
      "2023年6月1日 不晚于 2023年6月30日前，完成率 100% → 完成指标值，得满分 10.00 分（财预〔2020〕10号第十六条）",
    ],
    [
      "≥50个",
      "40个",
      mof2021,
      "40/50 = 80% → （80% − 60%）/（100% − 60%）× 10 分 = 5.00 分（财预〔2021〕101号三（七）按完成比例赋分）",
    ],
    ["≥50个", "20个", mof2021, "20/50 = 40% → 完成率低于 60%，得 0.00 分（财预〔2021〕101号三（七）按完成比例赋分）"],
    [
      "≤100万元",
      "120万元",
      { ...mof2020, reverseRule: "linear" },
      "2 − 120/100 = 80% → 80% × 10 分 = 8.00 分（财预〔2020〕10号第十六条）",
    ],
  ] as const)("%s → %s", (target, actual, profile, expected) => {
    expect(renderSteps(pair(target, actual, 10, profile).steps)).toBe(expected);
  });

  test.each([
    ["80%", "completion.in-range"],
    ["90%", "completion.in-range"],
    ["79%", "completion.below-range"],
    ["91%", "completion.above-range"],
  ])("80%%-90%% with %s: %s", (actual, key) => {
    expect(pair("80%-90%", actual, 10).steps[0]?.key).toBe(key);
  });

  test.each([
    ["≤0起", "1起", "completion.broken"],
    ["≤0起", "0起", "completion.held"],
    ["≤100万元", "0", "completion.linear"],
  ])("linear: %s → %s is %s", (target, actual, key) => {
    expect(pair(target, actual, 10, { ...mof2020, reverseRule: "linear" }).steps[0]?.key).toBe(key);
  });

  test("a band of satisfaction names its own article", () => {
    expect(renderSteps(pair("≥95%", "85%", 10, mof2021, true).steps)).toBe(
      "85%/95% = 89.47% → 85% 达到 80% 一档，10 分 × 80% = 8.00 分（财预〔2021〕101号三（七）满意度赋分）",
    );
  });

  test("nothing computed, nothing said", () => {
    expect(renderSteps(pair("显著提升", "好", 10).steps)).toBe("");
  });
});
