import { PROFILES } from "../../src/law/index";
import { guangdong } from "../../src/law/profiles/guangdong";
import { hubei } from "../../src/law/profiles/hubei";
import { mof2020 } from "../../src/law/profiles/mof-2020";
import { mof2021 } from "../../src/law/profiles/mof-2021";
import { scoreForm } from "../../src/scoring/score-form";
import { filledForm, SHARED, type FormGiven } from "../support/filled-form";

const score = (given: FormGiven, profile = mof2020) => scoreForm(filledForm(given), profile);
const points = (given: FormGiven, profile = mof2020) => score(given, profile).indicators.map((each) => each.recomputed);

describe("a clean form", () => {
  test.each(PROFILES.map((profile) => [profile.id, profile] as const))("has full marks in %s", (_, profile) => {
    const { execution, indicators, total } = score({}, profile);
    expect(indicators.map((each) => each.recomputed)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10]);
    expect(indicators.map((each) => each.why)).toEqual(Array(9).fill(null));
    expect(execution).toMatchObject({ rate: 1, weight: 10, recomputed: 10, fromParts: false, why: null });
    expect(total).toMatchObject({ weight: 100, sum: 100, recomputed: 100, grade: "优" });
  });

  test("keeps the rows in their order", () => {
    const form = filledForm();
    expect(scoreForm(form, mof2020).indicators.map((each) => each.row)).toEqual(form.indicators);
  });
});

describe("rows", () => {
  test("C1: 43.2 → 37.24 is 8.62", () => {
    const given = { change: { 13: { target: "43.2", actual: "37.24", score: 9 } } };
    expect(points(given)[0]).toBe(8.62);
    expect(score(given).total).toMatchObject({ sum: 99, recomputed: 98.62 });
  });

  test("C2: 8755 → 8676 of 15 points is 14.86", () => {
    expect(points({ change: { 13: { target: "8755", actual: "8676", weight: 15 } } })[0]).toBe(14.86);
  });

  test("satisfaction goes by bands in 101号 only", () => {
    const given = { change: { 21: { target: "≥95%", actual: "85%" } } };
    expect(points(given, mof2020)[8]).toBe(8.95);
    expect(points(given, mof2021)[8]).toBe(8);
  });

  test("a judged row keeps its score and has a band where the wording gives a grade", () => {
    const row = { target: "达成年度指标", actual: "部分达成年度指标并具有一定效果", score: 7 };
    const { indicators, total } = score({ change: { 18: row } });
    expect(indicators[5]).toMatchObject({
      direction: "judged",
      completion: null,
      deviation: null,
      recomputed: null,
      band: [6, 7.99],
      why: "qualitative",
    });
    expect(total).toMatchObject({ recomputed: 97, grade: "优" });
    expect(score({ change: { 18: row } }, hubei).indicators[5]?.band).toEqual([5, 7.99]);
  });

  test("a judged row without a grade has no band; without a score there is no total", () => {
    const { indicators, total } = score({ change: { 18: { target: "显著提升", actual: "显著提升", score: null } } });
    expect(indicators[5]).toMatchObject({ band: null, recomputed: null, why: "qualitative" });
    expect(total).toMatchObject({ recomputed: null, sum: 90 });
  });

  test("a figure that cannot be computed leaves no total; the grade is that of the printed one", () => {
    const given = { change: { 13: { actual: "完成" } }, totalScore: 85 };
    const { indicators, total } = score(given);
    expect(indicators[0]).toMatchObject({ recomputed: null, completion: null, why: "actual-not-numeric" });
    expect(total).toMatchObject({ recomputed: null, sum: 100, grade: "良" });
    expect(score({ ...given, totalScore: "absent" }).total.grade).toBe("优");
  });

  test("no weight: completion all the same", () => {
    const { indicators, total } = score({ change: { 13: { weight: null } } });
    expect(indicators[0]).toMatchObject({ completion: 1.0021428571428572, recomputed: null, why: "no-weight" });
    expect(total).toMatchObject({ weight: 90, recomputed: null });
  });

  test("a row with neither weight nor score has no part in the total", () => {
    const { total } = score({ change: { 13: { weight: null, score: null } } });
    expect(total).toMatchObject({ weight: 90, sum: 90, recomputed: 90 });
  });

  test("a weight of 0 scores 0", () => {
    expect(score({ change: { 13: { weight: 0 } } }).indicators[0]).toMatchObject({ recomputed: 0, why: null });
  });

  test("a negative weight scores nothing", () => {
    expect(score({ change: { 13: { weight: -5 } } }).indicators[0]).toMatchObject({
      recomputed: null,
      why: "no-weight",
    });
  });

  test.each([
    ["weight and score", { weight: SHARED, score: SHARED }],
    ["weight", { weight: SHARED }],
    ["score", { score: SHARED }],
  ])("rows that share their %s are not scored apart", (_, below) => {
    const { indicators, total } = score({ change: { 14: below } });
    expect(indicators.slice(0, 3).map(({ recomputed, why }) => [recomputed, why])).toEqual([
      [null, "merged"],
      [null, "merged"],
      [10, null],
    ]);
    expect(indicators[0]?.completion).toBe(1.0021428571428572);
    expect(total.recomputed).toBeNull();
  });

  test("a date without a year is completed with the form's", () => {
    const change = { 16: { target: "12月底之前", actual: "2022年12月20日" } };
    expect(score({ change }).indicators[3]).toMatchObject({ direction: "on-time", completion: 1, recomputed: 10 });
    expect(score({ change, header: { year: 2021 } }).indicators[3]).toMatchObject({ recomputed: null, why: "late" });
  });
});

describe("execution", () => {
  const execution = (given: FormGiven, profile = mof2020) => score(given, profile).execution;

  test("C1: 43.2 → 37.24 is 8.62", () => {
    expect(execution({ funds: { 6: { annual: 43.2, executed: 37.24 } } })).toMatchObject({
      rate: 0.862037037037037,
      recomputed: 8.62,
      fromParts: false,
    });
  });

  test("indicators that make up the whole leave no points for it", () => {
    const row = { level1: "预算执行率", level2: null, name: "预算执行率", target: "100%", actual: "95%" };
    const given = { withoutFunds: ["weight", "score"], more: [{ ...row, weight: 10, score: 9.5 }] } as const;
    expect(execution(given)).toBeNull();
    expect(score(given).total).toMatchObject({ weight: 100, sum: 99.5, recomputed: 99.5 });
  });

  test("C3: a total row of noughts goes by its parts", () => {
    const funds = { 6: { annual: 0, executed: 0 }, 7: { annual: 90, executed: 89.974 } };
    expect(execution({ funds })).toMatchObject({ rate: 0.9997111111111111, recomputed: 10, fromParts: true });
  });

  test("a blank total row too, column by column", () => {
    expect(execution({ funds: { 6: { executed: null }, 7: { executed: 45 } } })).toMatchObject({
      rate: 0.5,
      recomputed: 5,
      fromParts: true,
    });
  });

  test("parts of which one cannot be read have no sum", () => {
    const funds = { 6: { annual: null, executed: 50 }, 7: { annual: "#REF!" }, 8: { annual: 60 } };
    expect(execution({ funds })).toMatchObject({ rate: null, recomputed: null, fromParts: false, why: "no-budget" });
    const readable = { ...funds, 7: { annual: "—" } };
    expect(execution({ funds: readable })).toMatchObject({ rate: 0.8333333333333334, fromParts: true });
  });

  test("by 年初预算数 only where the form has no 全年预算数", () => {
    const funds = {
      6: { initial: 100, annual: null, executed: 90 },
      7: { annual: null },
      8: { annual: null },
      9: { annual: null },
    };
    expect(execution({ funds })).toMatchObject({ rate: null, recomputed: null, why: "no-budget" });
    expect(execution({ funds, withoutFunds: ["annual"] })).toMatchObject({ rate: 0.9, recomputed: 9 });
    expect(execution({ funds, withoutFunds: ["annual", "initial"] })).toBeNull();
  });

  test.each([
    ["zero-budget", { 6: { annual: 0 }, 7: { annual: 0 } }],
    ["negative-budget", { 6: { annual: -1 } }],
    ["no-executed", { 6: { executed: null }, 7: { executed: null }, 8: { executed: null }, 9: { executed: null } }],
  ])("%s", (why, funds) => {
    const scores = score({ funds });
    expect(scores.execution).toMatchObject({ rate: null, recomputed: null, why });
    expect(scores.total.recomputed).toBeNull();
    expect(scores.total.steps.map(({ key }) => key)).toEqual(["total.grade", "basis"]);
  });

  test("no funds block: none, and the total is that of the rows", () => {
    const { execution: none, total } = score({ funds: null });
    expect(none).toBeNull();
    expect(total).toMatchObject({ weight: 90, sum: 90, recomputed: 90 });
  });

  test("weight: the row's, else the heading's, else the profile's", () => {
    const none = { 6: { weight: null } };
    expect(execution({ headingWeight: 15 }, hubei)?.weight).toBe(10);
    expect(execution({ funds: none, headingWeight: 15 }, hubei)?.weight).toBe(15);
    expect(execution({ funds: none }, hubei)?.weight).toBe(20);
  });

  test("101号 asks whether the project was completed", () => {
    const funds = { 6: { executed: 76.5 } };
    expect(execution({ funds }, mof2021)).toMatchObject({ rate: 0.85, recomputed: 10, why: null });
    expect(execution({ funds, change: { 13: { actual: "7公里" } } }, mof2021)).toMatchObject({
      recomputed: 7,
      why: null,
    });
    expect(
      execution({ funds, change: { 16: { target: "2022年6月30日前", actual: "2022年7月1日" } } }, mof2021)?.recomputed,
    ).toBe(7);
    expect(execution({ funds, change: { 21: { actual: "50%" } } }, mof2021)?.recomputed).toBe(10);
    expect(execution({ funds, change: { 13: { actual: "14公里" } } }, mof2021)?.recomputed).toBe(10);
    const unknown = { 13: null, 14: null, 15: null, 16: null, 17: null };
    expect(execution({ funds, change: unknown }, mof2021)).toMatchObject({ recomputed: 7, why: "completed-unknown" });
  });
});

describe("totals", () => {
  test("the sum is as filled in, the total as re-computed", () => {
    const { total } = score({ change: { 13: { score: 12 }, 14: { actual: "5场" } } });
    expect(total).toMatchObject({ weight: 100, sum: 102, recomputed: 95, grade: "优" });
  });

  test("the total row's score of execution is meant, wherever it stands; else the first there is", () => {
    const part = { label: "财政拨款", score: 3 };
    expect(score({ funds: { 5: part } }).total.sum).toBe(100);
    expect(score({ funds: { 5: part, 6: { score: null } } }).total.sum).toBe(93);
  });

  test("a form without weights has none, and no re-computed total", () => {
    const { total } = score({ without: ["weight"] });
    expect(total).toMatchObject({ weight: null, sum: 100, recomputed: null, grade: "优" });
  });

  test("goals print the weights where rows have none (湖北)", () => {
    const given: FormGiven = { without: ["weight"], goalWeight: 80, headingWeight: 20, funds: { 6: { weight: null } } };
    expect(score(given, hubei).total.weight).toBe(100);
  });

  test("a form without scores has no sum", () => {
    const { total } = score({ without: ["score"], funds: { 6: { score: null } } });
    expect(total).toMatchObject({ sum: null, recomputed: 100, grade: "优" });
  });

  test("neither scores nor weights: no grade", () => {
    const { total } = score({ without: ["score", "weight"], funds: null });
    expect(total).toEqual({ weight: null, sum: null, recomputed: null, grade: null, steps: [] });
  });

  test("grades are the profile's", () => {
    const given: FormGiven = {
      change: { 13: { actual: "0公里" }, 14: { actual: "0场" }, 15: { actual: "0%" }, 16: { actual: "0%" } },
    };
    expect(score(given).total).toMatchObject({ recomputed: 60, grade: "中" });
    expect(score(given, guangdong).total.grade).toBe("低");
  });

  test("steps of the total", () => {
    expect(score({}).total.steps.map(({ key, values }) => [key, values])).toEqual([
      ["total.sum", { rows: 90, execution: 10, total: 100 }],
      ["total.grade", { score: 100, grade: "优" }],
      ["basis", { document: "财预〔2020〕10号", place: "第十八条" }],
    ]);
  });
});
