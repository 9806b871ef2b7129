import type { ScoreRow, ScoreSheet } from "../../../../src/application/review/review";
import { differs, scoreLines } from "../../../../src/taskpane/screens/score/score-lines";
import { scoreRow, scoreSheet } from "./score-sheet";

function firstLine(row: Partial<ScoreRow>) {
  const [line] = scoreLines(scoreSheet({ rows: [scoreRow(row)] }), "执行率");
  if (line === undefined) throw new Error("no line");
  return line;
}

describe("the lines of 评分", () => {
  test("execution comes first, with its own cell and difference", () => {
    const execution: ScoreSheet["execution"] = {
      cell: "H7",
      rate: 0.9734,
      weight: 10,
      filled: 10,
      recomputed: 9.73,
      why: null,
      steps: "97.34% × 10",
    };
    const lines = scoreLines(scoreSheet({ rows: [scoreRow({ cell: "H12", name: "培训期数" })], execution }), "执行率");
    expect(lines.map(({ key, name, isExecution, difference }) => [key, name, isExecution, difference])).toEqual([
      ["H7 ", "执行率", true, 0.27],
      ["H12 培训期数", "培训期数", false, 1],
    ]);
  });

  test("a form without execution has its indicators alone", () => {
    expect(scoreLines(scoreSheet({ rows: [scoreRow({})] }), "执行率").map(({ isExecution }) => isExecution)).toEqual([
      false,
    ]);
  });

  test("execution that was not filled in has no difference", () => {
    const execution = { cell: "H7", rate: 1, weight: 10, filled: null, recomputed: 10, why: null, steps: "" };
    expect(scoreLines(scoreSheet({ execution }), "执行率")[0]?.difference).toBeNull();
  });

  test("another indicator in the same cell has another key, so that a tick does not pass to it", () => {
    const keys = ["培训期数", "验收合格率"].map((name) => firstLine({ cell: "H12", name }).key);
    expect(keys).toEqual(["H12 培训期数", "H12 验收合格率"]);
  });

  test("rows of a form without scores are told apart by their rows", () => {
    const rows = [scoreRow({ row: 12, cell: null, name: "" }), scoreRow({ row: 13, cell: null, name: "" })];
    expect(scoreLines(scoreSheet({ rows }), "执行率").map(({ key }) => key)).toEqual(["row 12 ", "row 13 "]);
  });
});

describe("a line differs", () => {
  test.each<[string, Partial<ScoreRow>, boolean]>([
    ["where another score was filled in", { filled: 9, recomputed: 8 }, true],
    ["where no score was filled in", { filled: null, recomputed: 8 }, true],
    ["not where the score is right", { filled: 8, recomputed: 8 }, false],
    ["not where nothing can be computed", { filled: 9, recomputed: null }, false],
    ["not where the form has no cell for it", { cell: null, filled: 9, recomputed: 8 }, false],
    ["not where a person judges", { filled: 9, recomputed: 8, judged: true }, false],
  ])("%s", (_, row, expected) => {
    expect(differs(firstLine(row))).toBe(expected);
  });
});
