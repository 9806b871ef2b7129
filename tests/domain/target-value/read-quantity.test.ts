import type { Cell } from "../../../src/domain/grid";
import { readQuantity } from "../../../src/domain/target-value/read-quantity";

function cell(value: Cell["value"], text: string, more: Partial<Cell> = {}): Cell {
  const type = typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
  return { type, value, text, percent: false, date: false, ...more };
}

function facts(read: ReturnType<typeof readQuantity>): unknown[] {
  return [read.text, read.kind, read.op, read.opExplicit, read.value, read.unit];
}

describe("a cell is read by what it stores", () => {
  test.each([
    [cell(0.9735, "97%", { percent: true }), ["97%", "percent", "=", false, 0.9735, "%"]],
    [cell(1, "100.00%", { percent: true }), ["100.00%", "percent", "=", false, 1, "%"]],
    [cell(50, "50"), ["50", "number", "=", false, 50, null]],
    [cell(0.1 + 0.2, "0.3"), ["0.3", "number", "=", false, 0.3, null]],
    [cell(72890, "72,890.00"), ["72,890.00", "number", "=", false, 72890, null]],
    [cell(103.974, "103.97"), ["103.97", "number", "=", false, 103.974, null]],
    [cell(-3, "-3"), ["-3", "number", "=", false, -3, null]],
    [cell(120000000, "1.2E+08"), ["1.2E+08", "number", "=", false, 120000000, null]],
    [cell(12, "####"), ["####", "number", "=", false, 12, null]],
    [cell(12, ""), ["12", "number", "=", false, 12, null]],
    [cell("≥50个", " ≥50个 "), ["≥50个", "number", ">=", true, 50, "个"]],
    [cell(true, "TRUE"), ["TRUE", "qualitative", null, false, null, null]],
  ])("%j", (given, expected) => {
    expect(facts(readQuantity(given))).toEqual(expected);
  });

  test.each([
    [cell(50, "50个"), ["50个", "number", "=", false, 50, "个"]],
    [cell(50.4, "50个"), ["50个", "number", "=", false, 50.4, "个"]],
    [cell(95, "≥95%"), ["≥95%", "percent", ">=", true, 0.95, "%"]],
    [cell(95.26, "95.3%"), ["95.3%", "percent", "=", false, 0.9526, "%"]],
    [cell(12345, "1.23万元"), ["1.23万元", "number", "=", false, 1.23, "万元"]],
  ])("a format that shows a unit or a sign says what is meant: %j", (given, expected) => {
    expect(facts(readQuantity(given))).toEqual(expected);
  });

  test.each([
    [cell(44561, "2021/12/31", { date: true }), ["2021/12/31", "date", "<=", false, "2021-12-31", null]],
    [cell(44561.75, "12月31日", { date: true }), ["12月31日", "date", "<=", false, "2021-12-31", null]],
    [cell(44531, "2021年12月", { date: true }), ["2021年12月", "date", "<=", false, "2021-12-31", null]],
    [cell(44531, "2021年12月1日", { date: true }), ["2021年12月1日", "date", "<=", false, "2021-12-01", null]],
    [cell(44531, "Dec-21", { date: true }), ["Dec-21", "date", "<=", false, "2021-12-01", null]],
    [cell(0.5, "12:00", { date: true }), ["12:00", "number", "=", false, 0.5, null]],
  ])("a date cell is its day: %j", (given, expected) => {
    expect(facts(readQuantity(given))).toEqual(expected);
  });

  test("an error cell is invalid and shows its error", () => {
    const read = readQuantity({ type: "error", value: "#DIV/0!", text: "#DIV/0!", percent: false, date: false });
    expect(facts(read)).toEqual(["#DIV/0!", "invalid", null, false, null, null]);
  });

  test("a whole number that may be a date is marked", () => {
    expect(readQuantity(cell(44561, "44561")).marks).toEqual(["excel-date-serial"]);
    expect(readQuantity(cell(44561.5, "44561.5")).marks).toEqual([]);
  });
});

describe("a cell beside its operator and unit columns", () => {
  test.each([
    [cell(72890, "72890"), "﹦", "元", ["﹦72890元", "number", "=", true, 72890, "元"]],
    [cell(95, "95"), "≥", "%", ["≥95%", "percent", ">=", true, 0.95, "%"]],
    [cell(0.95, "95%", { percent: true }), "≥", "%", ["≥95%", "percent", ">=", true, 0.95, "%"]],
    [cell(44561, "2021/12/31", { date: true }), "≤", "", ["≤2021/12/31", "date", "<=", true, "2021-12-31", null]],
    [undefined, "≥", "个", ["", "placeholder", null, false, null, "个"]],
  ])("%j with %j and %j", (given, operator, unit, expected) => {
    expect(facts(readQuantity(given, { operator, unit }))).toEqual(expected);
  });

  test("no cell and no columns is a blank", () => {
    expect(facts(readQuantity(undefined))).toEqual(["", "placeholder", null, false, null, null]);
  });
});
