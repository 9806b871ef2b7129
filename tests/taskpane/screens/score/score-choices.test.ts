import type { ScoreRow } from "../../../../src/application/review/review";
import {
  NOTHING_ASKED,
  choicesOf,
  withJudgement,
  withTick,
  type Asked,
} from "../../../../src/taskpane/screens/score/score-choices";
import { scoreLines } from "../../../../src/taskpane/screens/score/score-lines";
import { judgedRow, scoreRow, scoreSheet } from "./score-sheet";

const linesOf = (...rows: ScoreRow[]) => scoreLines(scoreSheet({ rows }), "执行率");

describe("which scores are written", () => {
  const rows = [
    scoreRow({ row: 12, cell: "H12", name: "甲", filled: 9, recomputed: 8 }),
    scoreRow({ row: 13, cell: "H13", name: "乙", filled: 7, recomputed: 7 }),
    scoreRow({ row: 14, cell: "H14", name: "丙", filled: null, recomputed: 7.44 }),
  ];

  test("none that nobody asked for, though they differ", () => {
    expect(choicesOf(linesOf(...rows), NOTHING_ASKED)).toEqual({ choices: [], unfinished: 0 });
  });

  test("the ticked ones, with the re-computed points, in the order of the sheet", () => {
    const asked = withTick(NOTHING_ASKED, ["H14 丙", "H12 甲"], true);
    expect(choicesOf(linesOf(...rows), asked).choices).toEqual([
      { cell: "H12", points: 8 },
      { cell: "H14", points: 7.44 },
    ]);
  });

  test("none that stands there already", () => {
    expect(choicesOf(linesOf(...rows), withTick(NOTHING_ASKED, ["H13 乙"], true)).choices).toEqual([]);
  });

  test("none that is no longer ticked", () => {
    const asked = withTick(withTick(NOTHING_ASKED, ["H12 甲", "H14 丙"], true), ["H12 甲"], false);
    expect(choicesOf(linesOf(...rows), asked).choices).toEqual([{ cell: "H14", points: 7.44 }]);
  });

  test("a tick does not pass to the row that moved into the cell", () => {
    const moved = [
      scoreRow({ row: 12, cell: "H12", name: "新增", filled: 3, recomputed: 5 }),
      scoreRow({ row: 13, cell: "H13", name: "甲", filled: 9, recomputed: 8 }),
    ];
    expect(choicesOf(linesOf(...moved), withTick(NOTHING_ASKED, ["H12 甲"], true)).choices).toEqual([]);
  });

  test("execution, where it is ticked", () => {
    const execution = { cell: "H7", rate: 0.9734, weight: 10, filled: 10, recomputed: 9.73, why: null, steps: "" };
    const lines = scoreLines(scoreSheet({ execution }), "执行率");
    expect(choicesOf(lines, withTick(NOTHING_ASKED, ["H7 "], true)).choices).toEqual([{ cell: "H7", points: 9.73 }]);
  });
});

describe("judged rows", () => {
  const lines = linesOf(judgedRow({ row: 17, cell: "H17", name: "改善出行", filled: 9 }));
  const judge = (grade: string, points: string): Asked =>
    withJudgement(NOTHING_ASKED, "H17 改善出行", { grade, points });

  test.each<[string, string, string, { choices: unknown[]; unfinished: number }]>([
    ["a score in the band is written", "达成", "8.5", { choices: [{ cell: "H17", points: 8.5 }], unfinished: 0 }],
    ["the lower end of the band counts", "达成", "8", { choices: [{ cell: "H17", points: 8 }], unfinished: 0 }],
    ["the score that stands there is not written again", "达成", "9", { choices: [], unfinished: 0 }],
    ["a grade without points is unfinished", "达成", "", { choices: [], unfinished: 1 }],
    ["points outside the band are not written", "部分达成", "8", { choices: [], unfinished: 1 }],
    ["words are not written", "达成", "满分", { choices: [], unfinished: 1 }],
    ["no grade asks for nothing", "", "8", { choices: [], unfinished: 0 }],
  ])("%s", (_, grade, points, expected) => {
    expect(choicesOf(lines, judge(grade, points))).toEqual(expected);
  });

  test("a tick alone writes nothing: nobody judged", () => {
    expect(choicesOf(lines, withTick(NOTHING_ASKED, ["H17 改善出行"], true)).choices).toEqual([]);
  });

  test("a judgement can be taken back", () => {
    const back = withJudgement(judge("达成", "8.5"), "H17 改善出行", { grade: "", points: "8.5" });
    expect(back.judged.size).toBe(0);
  });

  test("a row without a cell for its score is left alone", () => {
    const cellless = linesOf(judgedRow({ row: 17, cell: null, name: "改善出行" }));
    const asked = withJudgement(NOTHING_ASKED, "row 17 改善出行", { grade: "达成", points: "8" });
    expect(choicesOf(cellless, asked)).toEqual({ choices: [], unfinished: 0 });
  });
});
