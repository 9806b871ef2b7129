import { addressLists, areasOf, gathered, rowLists, slices } from "../../src/workbook/areas";
import { joined } from "../../src/workbook/merged-areas";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("addresses", () => {
  test.each([
    ["Sheet1!A1:B2", [area(1, 1, 2, 2)]],
    ["Sheet1!C5", [area(5, 3, 5, 3)]],
    ["$A$1:$AB$10", [area(1, 1, 10, 28)]],
    ["'表,1!a'!A1:B2,'表,1!a'!D4", [area(1, 1, 2, 2), area(4, 4, 4, 4)]],
    ["'张''三'!A1:B2,'张''三'!XFD1048576", [area(1, 1, 2, 2), area(1048576, 16384, 1048576, 16384)]],
    ["", []],
  ])("%s", (address, areas) => {
    expect(areasOf(address)).toEqual(areas);
  });

  test.each(["A:A", "1:3", "Sheet1!A1:B", "名称"])("%s is none", (address) => {
    expect(() => areasOf(address)).toThrow(RangeError);
  });

  test("lists are never longer than Excel takes", () => {
    const cells = Array.from({ length: 3000 }, (_, row) => area(2 * row + 1, 1, 2 * row + 1, 1));
    const lists = addressLists(cells);
    expect(lists.length).toBe(3);
    expect(lists.every((list) => list.length <= 8000)).toBe(true);
    expect(lists.flatMap(areasOf)).toEqual(cells);
  });

  test("rows are gathered", () => {
    expect(rowLists([3, 1, 2, 7])).toEqual(["1:3,7:7"]);
  });
});

describe("gathered cells", () => {
  test("run down columns and side by side", () => {
    const places = [1, 2, 3].flatMap((row) => [2, 3, 5].map((column) => ({ row, column })));
    expect(gathered(places)).toEqual([area(1, 2, 3, 3), area(1, 5, 3, 5)]);
  });

  test("hold just the cells that were given", () => {
    const places = [
      { row: 1, column: 1 },
      { row: 2, column: 1 },
      { row: 1, column: 2 },
      { row: 4, column: 1 },
    ];
    expect(gathered(places)).toEqual([area(1, 1, 2, 1), area(1, 2, 1, 2), area(4, 1, 4, 1)]);
  });
});

test("an area is read in parts of whole rows", () => {
  expect(slices(area(5, 2, 2504, 12))).toEqual([
    area(5, 2, 1004, 12),
    area(1005, 2, 2004, 12),
    area(2005, 2, 2504, 12),
  ]);
});

describe("pieces of merged areas", () => {
  test("that a border of bands cut are one area", () => {
    const pieces = [area(98, 1, 100, 1), area(100, 1, 101, 1), area(101, 1, 103, 1)];
    expect(joined(pieces)).toEqual([area(98, 1, 103, 1)]);
  });

  test("that only touch are two", () => {
    const pieces = [area(98, 1, 100, 1), area(100, 1, 100, 1), area(101, 1, 101, 1), area(101, 1, 103, 1)];
    expect(joined(pieces)).toEqual([area(98, 1, 100, 1), area(101, 1, 103, 1)]);
  });

  test("given whole by every band are one", () => {
    expect(joined([area(98, 1, 103, 2), area(98, 1, 103, 2)])).toEqual([area(98, 1, 103, 2)]);
  });
});
