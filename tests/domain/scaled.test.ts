import Decimal from "decimal.js";
import fc from "fast-check";
import { multiply, proportion, ratio, round, subtract, sum } from "../../src/domain/decimal";
import { scaledProportion, scaledRatio, scaledRound } from "../../src/domain/scaled";

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** A figure as somebody types it: up to eight digits, up to seven decimals, either sign. */
const figure = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 7 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);

describe("the quick way agrees with the long way", () => {
  test("rounding", () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 0, max: 4 }), (value, places) => {
        expect(round(value, places)).toBe(new Exact(value).toDecimalPlaces(places).toNumber() + 0);
      }),
    );
  });

  test("product, then quotient, then one rounding", () => {
    fc.assert(
      fc.property(figure, figure, figure, (a, b, c) => {
        fc.pre(c !== 0);
        expect(proportion(a, b, c, 2)).toBe(new Exact(a).times(b).div(c).toDecimalPlaces(2).toNumber() + 0);
      }),
    );
  });

  test("sum, difference, product and ratio", () => {
    fc.assert(
      fc.property(figure, figure, figure, (a, b, c) => {
        expect(sum([a, b, c])).toBe(new Exact(a).plus(b).plus(c).toNumber());
        expect(subtract(a, b)).toBe(new Exact(a).minus(b).toNumber());
        expect(multiply(a, b)).toBe(new Exact(a).times(b).toNumber() + 0);
        fc.pre(c !== 0);
        expect(ratio(a, c)).toBe(new Exact(a).div(c).toNumber() + 0);
      }),
    );
  });
});

describe("the quick way is taken where it can be, and left where it cannot", () => {
  test.each([
    [scaledRound(600.425, 2), 600.43],
    [scaledRound(0.1 + 0.2, 1), NaN],
    [scaledProportion(37.24, 10, 43.2, 2), 8.62],
    [scaledProportion(1, 0.001, 1, 2), NaN],
    [scaledProportion(90_000_000_000.55, 100, 3, 2), NaN],
    [scaledRatio(21.9, 0.2), 109.5],
    [scaledRatio(1 / 3, 2), NaN],
  ])("%p is %p", (found, expected) => {
    expect(found).toBe(expected);
  });

  test("a sum that grows beyond whole numbers stays exact", () => {
    expect(sum([999_999_999, 999_999_999, 0.01, -999_999_999, -999_999_999])).toBe(0.01);
    expect(sum([9e14, 0.1, -9e14])).toBe(0.1);
    expect(sum([0.0000001, 0.1])).toBe(0.1000001);
  });
});
