import { fromDigits, multiply, proportion, round, settle, spell, subtract, sum } from "../../src/domain/decimal";

describe("decimal arithmetic", () => {
  test.each([
    [1.005, 2, 1.01],
    [600.425, 2, 600.43],
    [-600.425, 2, -600.43],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [89.995, 2, 90],
    [0.1 + 0.2, 1, 0.3],
  ])("round(%p, %p) = %p", (value, places, expected) => {
    expect(round(value, places)).toBe(expected);
  });

  test.each([
    [21.9, 1, 0.2, undefined, 109.5],
    [2, 9, 3, undefined, 6],
    [8676, 15, 8755, 2, 14.86],
    [37.24, 10, 43.2, 2, 8.62],
    [120.085, 10, 2, 2, 600.43],
    [1, 1, 0, 2, null],
  ])("proportion(%p, %p, %p, %p) = %p", (a, b, c, places, expected) => {
    expect(proportion(a, b, c, places)).toBe(expected);
  });

  test("sums, differences and products are exact", () => {
    expect(sum([0.1, 0.2, 0.3])).toBe(0.6);
    expect(sum([])).toBe(0);
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(multiply(1.1, 3)).toBe(3.3);
  });

  test("settle drops the 16th and 17th digit of a formula's result, and nothing else", () => {
    expect(settle(0.1 + 0.2)).toBe(0.3);
    expect(settle(9007199254740991)).toBe(9007199254740991);
    expect(settle(-1.1 * 3)).toBe(-3.3);
  });

  test.each([
    [8, 2, "8.00"],
    [1.005, 2, "1.01"],
    [-0.001, 2, "0.00"],
    [-2.5, 0, "-3"],
    [1234567.5, 2, "1234567.50"],
  ])("spell(%p, %p) = %p", (value, places, expected) => {
    expect(spell(value, places)).toBe(expected);
  });

  test.each([
    [9743, 4, 0.9743],
    [95, 0, 95],
    [1005, 3, 1.005],
    [1, 22, 1e-22],
    [1, 30, 1e-30],
    [999999999999999, 15, 0.999999999999999],
  ])("fromDigits(%p, %p) = %p", (digits, places, expected) => {
    expect(fromDigits(digits, places)).toBe(expected);
  });
});
