import { SheetView } from "../../src/forms/sheet-view";
import { drawnGrid, gridOf } from "../support/grid";

describe("SheetView", () => {
  const view = new SheetView(
    drawnGrid(`
      甲 | < | 乙
      ^  | < | 丙
      丁 |   | ^`),
  );

  test("every cell of a merge shows its text", () => {
    expect([view.text(1, 1), view.text(1, 2), view.text(2, 2), view.text(3, 3), view.text(3, 2)]).toEqual([
      "甲",
      "甲",
      "甲",
      "丙",
      "",
    ]);
  });

  test("only its first cell owns it", () => {
    expect([view.ownText(1, 1), view.ownText(1, 2), view.ownText(2, 1), view.ownText(3, 3)]).toEqual([
      "甲",
      "",
      "",
      "",
    ]);
    expect(view.span(2, 2)).toEqual({ left: 1, right: 2 });
    expect(view.span(3, 2)).toEqual({ left: 2, right: 2 });
  });

  test("what a covered cell holds of its own is not shown", () => {
    const covered = new SheetView(gridOf([["见", "不见"]], ["A1:B1"]));
    expect([covered.text(1, 2), covered.ownText(1, 2)]).toEqual(["见", ""]);
  });

  test("answers in any order of rows", () => {
    const rows = Array.from({ length: 30 }, (_, i) => [`第${i + 1}行`]);
    const merges = Array.from({ length: 10 }, (_, i) => `A${i * 3 + 1}:A${i * 3 + 2}`);
    const many = new SheetView(gridOf(rows, merges));
    const order = [30, 1, 29, 2, 15, 14, 3, 26, 5];
    expect(order.map((row) => many.text(row, 1))).toEqual([30, 1, 28, 1, 15, 13, 3, 25, 4].map((row) => `第${row}行`));
  });

  test("merges over the whole sheet, thousands of them overlapping, cost no more than their count", () => {
    const all = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
    const hostile = gridOf(
      [
        ["甲", "乙"],
        [null, "丙"],
      ],
      Array.from({ length: 20_000 }, () => all),
    );
    const seen = new SheetView(hostile);
    expect([seen.text(2, 2), seen.ownText(2, 2)]).toEqual(["甲", ""]);
  });
});
