import { reviewScores } from "../../../src/application/review/review-scores";
import { reviewSheet } from "../../../src/application/review/review-sheet";
import type { ScoreSheet } from "../../../src/application/review/review";
import { subtract, sum } from "../../../src/domain/decimal";
import { DEFAULT_PROFILE, PROFILES, profileById } from "../../../src/law/index";
import type { Profile } from "../../../src/law/profile";
import { sentencesOf } from "../../../src/locales/sentences";
import { scoreForm } from "../../../src/scoring/score-form";
import { filledForm, row, SHARED, type FormGiven } from "../../support/filled-form";
import { sampleGrid, SAMPLES } from "../sample-grid";

function profile(id: string): Profile {
  const found = profileById(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function scoresOf(given: FormGiven, law: Profile = DEFAULT_PROFILE): ScoreSheet {
  const form = filledForm(given);
  return reviewScores(form, scoreForm(form, law), law, sentencesOf("zh-CN"));
}

function sampleScores(number: number, law: Profile = DEFAULT_PROFILE): ScoreSheet {
  const { scores } = reviewSheet(sampleGrid(number), { profile: law, year: null, language: "zh-CN" });
  if (scores === null) throw new Error("no scores");
  return scores;
}

describe("a row", () => {
  test("computed: its steps, and what it differs by, exactly", () => {
    expect(sampleScores(4).rows[0]).toEqual({
      row: 13,
      cell: "H13",
      name: "建立居民健康档案数",
      level1: "产出指标",
      level2: "数量指标",
      target: "8755份",
      actual: "8676份",
      completion: 0.9909765848086808,
      deviation: -0.009023415191319247,
      weight: 15,
      filled: 13,
      recomputed: 14.86,
      difference: -1.86,
      judged: false,
      grades: [],
      why: null,
      steps: "8676/8755 = 99.1% → 99.1% × 15 分 = 14.86 分（财预〔2020〕10号第十六条）",
    });
  });

  test("a difference is exact in decimals", () => {
    const { rows } = scoresOf({ change: { 13: { score: 8.1, actual: "11.2公里" } } });
    expect([rows[0]?.filled, rows[0]?.recomputed, rows[0]?.difference]).toEqual([8.1, 8, 0.1]);
  });

  test("judged: the three grades with their bands, and the sentence that says so", () => {
    expect(sampleScores(1).rows[7]).toEqual({
      row: 20,
      cell: "H20",
      name: "供水设施管护制度",
      level1: "效益指标",
      level2: "可持续影响指标",
      target: "建立管护制度",
      actual: "达成年度指标",
      completion: null,
      deviation: null,
      weight: 7,
      filled: 7,
      recomputed: null,
      difference: null,
      judged: true,
      grades: [
        { name: "达成", from: 5.6, to: 7 },
        { name: "部分达成", from: 4.2, to: 5.59 },
        { name: "未达成", from: 0, to: 4.19 },
      ],
      why: "定性指标，请按达成、部分达成、未达成三档人工判定。",
      steps: "",
    });
  });

  test("the bands are the profile's, rounded as scores are", () => {
    const judged = { change: { 13: { target: "建立制度", actual: "", weight: 3.33 } } };
    expect(scoresOf(judged, profile("hubei")).rows[0]?.grades).toEqual([
      { name: "达成", from: 2.66, to: 3.33 },
      { name: "部分达成", from: 1.67, to: 2.65 },
      { name: "未达成", from: 0, to: 1.66 },
    ]);
  });

  test("judged without points of its own: nothing to choose", () => {
    const words = { target: "建立制度", actual: "达成年度指标" };
    for (const weight of [null, 0, "若干"]) {
      const [first] = scoresOf({ change: { 13: { ...words, weight } } }).rows;
      expect([first?.judged, first?.grades]).toEqual([true, []]);
    }
    const { rows } = scoresOf({ change: { 13: words, 14: { ...words, score: SHARED } } });
    expect(rows.slice(0, 2).map(({ judged, grades }) => [judged, grades])).toEqual([
      [true, []],
      [true, []],
    ]);
  });

  test("merged points are not told apart", () => {
    const { rows } = scoresOf({ change: { 13: { weight: 20, score: 20 }, 14: { weight: SHARED, score: SHARED } } });
    const why = "分值或得分与相邻指标合并，不能分开计分。";
    expect(rows.slice(0, 2).map((each) => [each.recomputed, each.difference, each.why])).toEqual([
      [null, null, why],
      [null, null, why],
    ]);
  });

  test("a form without a column of scores has no cell to write to", () => {
    const { rows } = scoresOf({ without: ["score"] });
    expect(rows.every(({ cell, filled, difference }) => cell === null && filled === null && difference === null)).toBe(
      true,
    );
    expect(rows.map(({ recomputed }) => recomputed)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10]);
  });

  test("a row without a name of its own shows what its cell shows", () => {
    const { rows } = scoresOf({
      change: { 13: { name: null, nameText: "指标1：" }, 14: { name: null, nameText: "" } },
    });
    expect(rows.slice(0, 2).map(({ name }) => name)).toEqual(["指标1：", ""]);
  });
});

describe("the levels", () => {
  const levels = ({ levels: all }: ScoreSheet) =>
    all.map(({ level1, rows, weight, due, filled, recomputed }) => [level1, rows, weight, due, filled, recomputed]);

  test("rows, weights and scores, in the order of the form, against the profile's weights", () => {
    expect(levels(sampleScores(2))).toEqual([
      ["产出指标", 3, 60, 50, 60, 60],
      ["效益指标", 2, 30, 30, 30, 30],
      ["满意度指标", 1, 10, 10, 10, 10],
    ]);
    expect(levels(sampleScores(5))).toEqual([
      ["成本指标", 2, 20, 20, 20, 20],
      ["产出指标", 3, 40, 40, 40, 40],
      ["效益指标", 2, 20, 20, 20, 20],
      ["满意度指标", 1, 10, 10, 10, 10],
    ]);
  });

  test("sums are exact: three times 0.1 are 0.3", () => {
    const tenth = (score: number | null) => ({ weight: 0.1, score });
    const given = { change: { 13: tenth(0.1), 14: tenth(0.1), 15: tenth(0.1), 16: null, 17: null } };
    expect(levels(scoresOf(given))[0]).toEqual(["产出指标", 3, 0.3, 50, 0.3, 0.3]);
  });

  test("a judged row counts as filled in; where it has no score, or a row cannot be scored, the level has none", () => {
    const words = { target: "建立制度", actual: "部分达成年度指标" };
    expect(levels(scoresOf({ change: { 13: { ...words, score: 7 } } }))[0]).toEqual(["产出指标", 5, 50, 50, 47, 47]);
    expect(levels(scoresOf({ change: { 13: { ...words, score: null } } }))[0]).toEqual([
      "产出指标",
      5,
      50,
      50,
      40,
      null,
    ]);
    expect(levels(scoresOf({ change: { 13: { actual: "若干" } } }))[0]).toEqual(["产出指标", 5, 50, 50, 50, null]);
  });

  test("satisfaction under 效益 counts for itself, as the rules on weights have it", () => {
    expect(levels(scoresOf({ change: { 21: { level1: "效益指标" } } })).slice(1)).toEqual([
      ["效益指标", 3, 30, 30, 30, 30],
      ["满意度指标", 1, 10, 10, 10, 10],
    ]);
  });

  test("without satisfaction benefit is due what the scheme raises it to", () => {
    const dues = (given: FormGiven, law?: Profile) => scoresOf(given, law).levels.map(({ due }) => due);
    expect(dues({ change: { 21: null } })).toEqual([50, 40]);
    expect(dues({}, profile("mof-2021"))).toEqual([50, 30, 10]);
  });

  test("no weight is due where only the sum is fixed, levels are local or lacking, or the form goes by another scheme", () => {
    const dues = (given: FormGiven, law?: Profile) => [...new Set(scoresOf(given, law).levels.map(({ due }) => due))];
    expect(dues({}, profile("hubei"))).toEqual([null]);
    expect(dues({}, profile("sichuan"))).toEqual([null]);
    expect(dues({ more: [row("预算执行", "执行率", "执行率", "100%", "100%", 10)] })).toEqual([null]);
    expect(dues({ change: { 18: null, 19: null, 20: null, 21: null } })).toEqual([null]);
    expect(dues({ funds: { 6: { weight: 20 } }, change: { 13: null } })).toEqual([null]);
    expect(dues({ without: ["weight"] })).toEqual([null]);
  });

  test("with execution they make the total, on every sample and by every profile", () => {
    const made = PROFILES.flatMap((law) =>
      SAMPLES.map((_, index) => {
        const { levels: all, execution, total } = sampleScores(index + 1, law);
        const parts = [...all.map(({ recomputed }) => recomputed), execution?.recomputed ?? null];
        expect(sum(all.map(({ weight }) => weight))).toBe(subtract(total.weight ?? 0, execution?.weight ?? 0));
        const known = parts.filter((part) => part !== null);
        const together = known.length === parts.length ? sum(known) : null;
        expect([law.id, index, together]).toEqual([law.id, index, total.recomputed]);
        return total.recomputed;
      }),
    );
    expect(made.slice(0, 6)).toEqual([99.02, 108.65, null, null, 100, null]);
  });
});

describe("execution and total", () => {
  test("their cells, figures and steps", () => {
    const { execution, total } = sampleScores(6);
    expect(execution).toEqual({
      cell: "H7",
      rate: 0.95,
      weight: 10,
      filled: 10,
      recomputed: 9.5,
      why: null,
      steps: "171/180 = 95% → 95% × 10 分 = 9.50 分（项目支出绩效自评表表注）",
    });
    expect(total).toEqual({
      cell: "J17",
      weight: 100,
      printed: 100,
      sum: 100,
      recomputed: null,
      grade: "优",
      printedGrade: null,
      steps: "100.00 分，等级为优（财预〔2020〕10号第十八条）",
    });
  });

  test("the cell of execution is the total row's, or where the form has its score", () => {
    const cells = (given: FormGiven) => {
      const { execution } = scoresOf(given);
      return [execution?.cell, execution?.filled];
    };
    expect(cells({})).toEqual(["I6", 10]);
    expect(cells({ funds: { 6: { score: null } } })).toEqual(["I6", null]);
    expect(cells({ funds: { 6: { score: null }, 7: { score: 9.5 } } })).toEqual(["I7", 9.5]);
    expect(cells({ withoutFunds: ["score"] })).toEqual([null, null]);
    expect(scoresOf({ funds: null }).execution).toBeNull();
  });

  test("why the rate cannot be told", () => {
    const { execution } = scoresOf({ funds: { 6: { annual: 0 }, 7: { annual: 0 } } });
    expect([execution?.rate, execution?.recomputed, execution?.why]).toEqual([
      null,
      null,
      "预算数为0，执行率无法计算。",
    ]);
  });

  test("the printed total and grade stand beside what they should be", () => {
    const { total } = scoresOf({ totalScore: 98, grade: "良", change: { 13: { actual: "7公里" } } });
    expect([total.cell, total.printed, total.sum, total.recomputed, total.grade, total.printedGrade]).toEqual([
      "H22",
      98,
      100,
      95,
      "优",
      "良",
    ]);
    const none = scoresOf({ totalScore: "absent", grade: "absent" }).total;
    expect([none.cell, none.printed, none.printedGrade]).toEqual([null, null, null]);
  });
});
