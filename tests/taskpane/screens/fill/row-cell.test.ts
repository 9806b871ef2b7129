import { rowCell } from "../../../../src/taskpane/screens/fill/row-cell";
import { scoreRow, scoreSheet } from "../score/score-sheet";

describe("the cell that shows a row", () => {
  const rows = [
    scoreRow({ row: 12, cell: "H12" }),
    scoreRow({ row: 13, cell: null }),
    scoreRow({ row: 30, cell: "K30" }),
  ];

  test.each([
    ["its own score", 30, "K30"],
    ["a blank row: the column of the scores", 19, "H19"],
    ["a row without a score of its own", 13, "H13"],
  ])("%s", (_, at, expected) => {
    expect(rowCell(scoreSheet({ rows }), at)).toBe(expected);
  });

  test("a form without scores: the row's first cell", () => {
    expect(rowCell(null, 14)).toBe("A14");
    expect(rowCell(scoreSheet({ rows: [scoreRow({ cell: null })] }), 14)).toBe("A14");
  });
});
