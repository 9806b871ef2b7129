import { guangdong } from "../../src/law/profiles/guangdong";
import { hubei } from "../../src/law/profiles/hubei";
import { mof2020 } from "../../src/law/profiles/mof-2020";
import { mof2021 } from "../../src/law/profiles/mof-2021";
import { bandScore } from "../../src/scoring/bands";
import { completionOf, completionShare } from "../../src/scoring/completion";
import { costDeviationOf, deviationOf } from "../../src/scoring/deviation";
import { gradeOf } from "../../src/scoring/grade";
import { overScore } from "../../src/scoring/over-achievement";
import { pointsOf } from "../../src/scoring/points";
import { qualitativeBand } from "../../src/scoring/qualitative-band";
import { quantityScore } from "../../src/scoring/quantity-score";
import { scaledTotal, weightedTotal } from "../../src/scoring/scaled-total";
import { stepDeductionScore } from "../../src/scoring/step-deduction";
import { zeroTargetScore } from "../../src/scoring/zero-target";

describe("completion", () => {
  test.each([
    // direction, target, result, upper, rule, completion
    ["up", 50, 40, null, "inverse-ratio", 0.8],
    ["up", 0.2, 21.9, null, "inverse-ratio", 109.5],
    ["up", 500, 1700, null, "inverse-ratio", 3.4],
    ["up", 50, -3, null, "inverse-ratio", 0],
    ["up", 0, 3, null, "inverse-ratio", null],
    ["up", -5, 3, null, "inverse-ratio", null],
    ["down", 100, 120, null, "inverse-ratio", 0.8333333333333334],
    ["down", 100, 80, null, "inverse-ratio", 1.25],
    ["down", 100, 0, null, "inverse-ratio", 1],
    ["down", 100, -5, null, "inverse-ratio", 1],
    ["down", 0, 0, null, "inverse-ratio", 1],
    ["down", 0, 2, null, "inverse-ratio", 0],
    ["down", -5, -6, null, "inverse-ratio", 1],
    ["down", -5, -4, null, "inverse-ratio", null],
    ["down", 100, 120, null, "linear", 0.8],
    ["down", 100, 200, null, "linear", 0],
    ["down", 100, 250, null, "linear", 0],
    ["down", 100, 80, null, "linear", 1.2],
    ["down", 100, -5, null, "linear", 2],
    ["down", 0, 1, null, "linear", 0],
    ["down", 0, 0, null, "linear", 1],
    ["down", 100, 120, null, "all-or-nothing", 0],
    ["down", 100, 100, null, "all-or-nothing", 1],
    ["inside", 80, 80, 90, "inverse-ratio", 1],
    ["inside", 80, 90, 90, "inverse-ratio", 1],
    ["inside", 80, 60, 90, "inverse-ratio", 0.75],
    ["inside", 80, 100, 90, "inverse-ratio", 0.9],
    ["inside", 80, -1, 90, "inverse-ratio", 0],
    ["inside", -0.1, 0.125, 0.1, "inverse-ratio", 0.8],
    ["inside", -0.1, -0.125, 0.1, "inverse-ratio", 0.8],
    ["inside", -10, -4, -5, "inverse-ratio", 0.8],
    ["inside", -10, 1, -5, "inverse-ratio", 0],
    ["inside", 0, -1, 5, "inverse-ratio", 0],
    ["on-time", 1, 1, null, "inverse-ratio", null],
    ["judged", 1, 1, null, "inverse-ratio", null],
  ] as const)("%s %p → %p (upper %p, %s) is %p", (direction, a, b, upper, rule, expected) => {
    const share = completionShare(direction, { a, b, upper }, rule);
    expect(share === null ? null : completionOf(share)).toBe(expected);
  });
});

describe("deviation is signed and the same for every direction", () => {
  test.each([
    [14, 14.7, 0.05],
    [0.95, 0.9, -0.05263157894736842],
    [100, 100, 0],
    [0, 5, null],
  ])("(%p, %p) = %p", (a, b, expected) => {
    expect(deviationOf(a, b)).toBe(expected);
    expect(costDeviationOf(a, b)).toBe(expected);
  });
});

describe("points are a product first and rounded once", () => {
  test.each([
    [37.24, 43.2, 10, 8.62],
    [65.07, 65.66, 10, 9.91],
    [8676, 8755, 15, 14.86],
    [2, 3, 9, 6],
    [120.085, 200, 1000, 600.43],
    [1.005, 10, 10, 1.01],
    [0.5, 100, 1, 0.01],
    [0.4999, 100, 1, 0],
    [3, 2, 9.995, 9.995],
    [9999, 10000, 9.995, 9.99],
    [-1, 2, 10, 0],
  ])("%p/%p of %p points is %p", (part, whole, weight, expected) => {
    expect(pointsOf({ part, whole }, weight, 2)).toBe(expected);
  });

  test("rounding up never passes the weight", () => {
    expect(pointsOf({ part: 9999, whole: 10000 }, 9.996, 2)).toBe(9.996);
  });
});

describe("quantities", () => {
  test.each([
    ["mof-2020", mof2020, 40, 50, 10, 8],
    ["mof-2020", mof2020, 50, 50, 10, 10],
    ["mof-2020", mof2020, 1, 100, 10, 0.1],
    ["mof-2021", mof2021, 40, 50, 10, 5],
    ["mof-2021", mof2021, 50, 50, 10, 10],
    ["mof-2021", mof2021, 60, 100, 10, 0],
    ["mof-2021", mof2021, 59.99, 100, 10, 0],
    ["mof-2021", mof2021, 70, 100, 10, 2.5],
    ["mof-2021", mof2021, 2, 3, 9, 1.5],
  ] as const)("%s", (_, profile, part, whole, weight, expected) => {
    expect(quantityScore({ part, whole }, weight, profile).points).toBe(expected);
  });

  test("reverse: R1 8.33, R2 8.00, R3 0 for 100 → 120 of 10 points", () => {
    const points = (["inverse-ratio", "linear", "all-or-nothing"] as const).map((rule) => {
      const share = completionShare("down", { a: 100, b: 120, upper: null }, rule);
      return share === null ? null : quantityScore(share, 10, mof2020).points;
    });
    expect(points).toEqual([8.33, 8, 0]);
  });

  test("what step says how", () => {
    const keys = [40, 50, 20].map((part) => quantityScore({ part, whole: 50 }, 10, mof2021).step.key);
    expect(keys).toEqual(["score.pass-mark", "score.full", "score.failed"]);
    expect(quantityScore({ part: 40, whole: 50 }, 10, mof2020).step).toEqual({
      key: "score.ratio",
      values: { rate: 80, weight: 10, score: 8 },
    });
  });
});

describe("a target of 0 or less", () => {
  test.each([
    ["=", 0, 0, 10],
    ["=", 0, -1, 10],
    ["=", 0, 1, 0],
    [">=", 0, 0, 10],
    [">=", 0, -1, 0],
    [">", 0, 0, 0],
    [">", 0, 1, 10],
    [">=", -5, -3, 10],
    [">=", -5, -6, null],
    ["=", -5, -3, 10],
  ] as const)("%s%p with %p", (op, a, b, expected) => {
    expect(zeroTargetScore(op, a, b, 10)?.points ?? null).toBe(expected);
  });
});

describe("over-achievement", () => {
  const table = [
    { from: 2, deduct: 0.2 },
    { from: 1.3, deduct: 0.1 },
  ];
  test.each([
    [129, null],
    [130, 9],
    [199.99, 9],
    [200, 8],
    [900, 8],
  ])("%p of 100", (part, expected) => {
    expect(overScore({ part, whole: 100 }, 10, table, 2)?.points ?? null).toBe(expected);
  });

  test("off in every profile's table of deductions", () => {
    expect(overScore({ part: 900, whole: 100 }, 10, mof2020.overDeductions, 2)).toBeNull();
  });

  test("never below 0", () => {
    expect(overScore({ part: 2, whole: 1 }, 10, [{ from: 1, deduct: 1.5 }], 2)?.points).toBe(0);
  });
});

describe("bands", () => {
  test.each([
    [0.96, 10, 10],
    [0.9, 10, 10],
    [0.8999, 10, 8],
    [0.8, 10, 8],
    [0.7999, 10, 5],
    [0.6, 10, 5],
    [0.5999, 10, 0],
    [0.85, 5, 4],
    [-1, 10, 0],
  ])("satisfaction %p of %p points is %p", (rate, weight, expected) => {
    expect(bandScore(rate, mof2021.satisfactionBands, weight, 2).points).toBe(expected);
  });

  test("预算控制率: 0 → 5, to 10% → 4, over 30% → 0, by bands of what was kept", () => {
    const bands = [
      { from: 1, share: 1 },
      { from: 0.9, share: 0.8 },
      { from: 0.8, share: 0.6 },
      { from: 0.7, share: 0.4 },
    ];
    expect([1, 0.95, 0.8, 0.7, 0.69].map((kept) => bandScore(kept, bands, 5, 2).points)).toEqual([5, 4, 3, 2, 0]);
  });
});

describe("steps of deduction", () => {
  const jiangxi = { base: 0.9, per: 0.05, deduct: 1, floor: 0 };
  test.each([
    [0.95, 10],
    [0.9, 10],
    [0.86, 10],
    [0.85, 9],
    [0.8, 8],
    [0.3, 0],
  ])("群众满意率 %p: %p", (rate, expected) => {
    expect(stepDeductionScore(rate, jiangxi, 10, 2).points).toBe(expected);
  });

  test("a floor that is not 0", () => {
    expect(stepDeductionScore(0, { ...jiangxi, floor: 2 }, 10, 2).points).toBe(2);
  });
});

describe("qualitative grades", () => {
  test.each([
    [1, 10, mof2020, [8, 10]],
    [2, 10, mof2020, [6, 7.99]],
    [3, 10, mof2020, [0, 5.99]],
    [2, 10, hubei, [5, 7.99]],
    [3, 10, hubei, [0, 4.99]],
    [1, 7.5, mof2020, [6, 7.5]],
    [2, 7.5, mof2020, [4.5, 5.99]],
    [1, 0, mof2020, [0, 0]],
    [2, 0, mof2020, [0, 0]],
  ] as const)("grade %p of %p points", (grade, weight, profile, expected) => {
    expect(qualitativeBand(grade, weight, profile)).toEqual(expected);
  });
});

describe("grades", () => {
  test.each([
    [100, "优", "优"],
    [90, "优", "优"],
    [89.995, "优", "优"],
    [89.99, "良", "良"],
    [89.994, "良", "良"],
    [80, "良", "良"],
    [79.99, "中", "中"],
    [70, "中", "中"],
    [69.99, "中", "低"],
    [60, "中", "低"],
    [59.99, "差", "差"],
    [0, "差", "差"],
    [-1, "差", "差"],
    [101, "优", "优"],
  ])("%p is %s, in 广东 %s", (score, national, local) => {
    expect(gradeOf(score, mof2020)).toBe(national);
    expect(gradeOf(score, guangdong)).toBe(local);
  });
});

describe("totals where some do not apply", () => {
  const part = (weight: number, result: number, applicable = true) => ({ weight, result, applicable });

  test.each([
    [[part(50, 45), part(50, 0, false)], 90],
    [[part(10, 8), part(80, 77)], 94.44],
    [[part(10, 8, false)], null],
    [[part(0, 0)], null],
    [[], null],
  ])("scaled total %#", (parts, expected) => {
    expect(scaledTotal(parts, 2)).toBe(expected);
  });

  test.each([
    [[part(60, 1), part(40, 0.5)], 80],
    [[part(60, 1), part(40, 0.5, false)], 100],
    [[part(30, 0.333), part(30, 0.1), part(40, 1, false)], 21.65],
    [[part(10, 1, false)], null],
  ])("weighted total %#", (parts, expected) => {
    expect(weightedTotal(parts, 2)).toBe(expected);
  });
});
