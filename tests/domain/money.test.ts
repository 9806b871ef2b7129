import { moneyIn } from "../../src/domain/money";

test.each([
  [72890, "元", "万元", 7.289],
  [900000, "元", "万元", 90],
  [0.3, "亿元", "万元", 3000],
  [1.1, "万元", "元", 11000],
  [5, "千元", "元", 5000],
  [90, "万元", "万元", 90],
  [90, "元/人", "万元", null],
  [90, "", "万元", null],
  [90, "__proto__", "万元", null],
] as const)("moneyIn(%p, %p, %p) = %p", (amount, unit, to, expected) => {
  expect(moneyIn(amount, unit, to)).toBe(expected);
});
