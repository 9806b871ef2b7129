import { cellContent, sameValue, textContent } from "../../src/workbook/cell-content";
import { columnPoints } from "../../src/workbook/draw-sheet";
import { areaAfter, rowAfter, rowBefore, rowChanges } from "../../src/workbook/row-changes";
import { freeName } from "../../src/workbook/sheet-name";

describe("what is handed to Excel", () => {
  test.each([
    ["12月31日", "General", "'12月31日"],
    ["2024年底前", "General", "'2024年底前"],
    ["95%", "General", "'95%"],
    ["=HYPERLINK(1)", "General", "'=HYPERLINK(1)"],
    ["-5", "General", "'-5"],
    ["（5）", "General", "（5）"],
    ["(5)", "General", "'(5)"],
    ["TRUE", "General", "'TRUE"],
    ["Jan 5", "General", "'Jan 5"],
    ["'带撇号", "General", "''带撇号"],
    ["≥95%", "General", "≥95%"],
    ["项目支出绩效自评表", "General", "项目支出绩效自评表"],
    ["007", "@", "007"],
  ])("the text %s under %s is %s", (text, format, content) => {
    expect(textContent(text, format)).toBe(content);
  });

  test.each([
    ["=A1/B1", "=A1/B1"],
    ["=", "'="],
    [8, 8],
    [true, true],
    [null, ""],
  ])("the content %p is %p", (content, given) => {
    expect(cellContent(content, "General")).toBe(given);
  });

  test("numbers are the same by the digits that Excel keeps", () => {
    expect([sameValue(0.3, 0.1 + 0.2), sameValue(0.3, 0.31), sameValue("1", 1)]).toEqual([true, false, false]);
  });
});

describe("rows that come in and go", () => {
  const changes = rowChanges({ insert: { before: 5, count: 2, like: 4 }, remove: { first: 10, count: 3 } });

  test("the lowest change comes first", () => {
    expect(changes.map(({ kind }) => kind)).toEqual(["remove", "insert"]);
  });

  test.each([
    [4, 4],
    [5, null],
    [6, null],
    [7, 5],
    [11, 9],
    [12, 13],
  ])("row %d stood at %p", (after, before) => {
    expect(rowBefore(changes, after)).toBe(before);
    if (before !== null) expect(rowAfter(changes, before)).toBe(after);
  });

  test("a row that goes stands nowhere after", () => {
    expect([rowAfter(changes, 9), rowAfter(changes, 10), rowAfter(changes, 12)]).toEqual([11, null, null]);
  });
});

describe("merged areas, as Excel moves them", () => {
  const area = (top: number, bottom: number) => ({ top, left: 1, bottom, right: 2 });
  const insert = [{ kind: "insert", first: 5, count: 2 }] as const;
  const remove = [{ kind: "remove", first: 5, count: 2 }] as const;

  test.each([
    [area(1, 4), area(1, 4), area(1, 4)],
    [area(4, 5), area(4, 7), area(4, 4)],
    [area(5, 6), area(7, 8), null],
    [area(6, 8), area(8, 10), area(5, 6)],
    [area(3, 9), area(3, 11), area(3, 7)],
    [area(7, 9), area(9, 11), area(5, 7)],
  ])("%j", (before, grown, shrunk) => {
    expect([areaAfter(insert, before), areaAfter(remove, before)]).toEqual([grown, shrunk]);
  });
});

describe("names of new sheets", () => {
  test.each([
    ["审核意见书", [], "审核意见书"],
    ["审核意见书", ["审核意见书"], "审核意见书 (2)"],
    ["Sheet", ["SHEET", "sheet (2)"], "Sheet (3)"],
    ["一".repeat(40), [], "一".repeat(31)],
    ["一".repeat(40), ["一".repeat(31)], `${"一".repeat(27)} (2)`],
    ["甲/乙:丙", [], "甲_乙_丙"],
  ])("%s beside %j is %s", (wanted, taken, name) => {
    expect(freeName(wanted, taken)).toBe(name);
  });
});

test.each([
  [9.140625, 48],
  [20, 105],
  [8, 42],
])("a width of %d characters is %d points", (characters, points) => {
  expect(columnPoints(characters)).toBe(points);
});
