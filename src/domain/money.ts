/** One money in another. */
import { proportion } from "./decimal";
import type { MoneyUnit } from "./filled-form";

/** 元 in one of each. */
const IN_YUAN: ReadonlyMap<string, number> = new Map([
  ["元", 1],
  ["百元", 1e2],
  ["千元", 1e3],
  ["万元", 1e4],
  ["十万元", 1e5],
  ["百万元", 1e6],
  ["千万元", 1e7],
  ["亿元", 1e8],
]);

/**
 * An amount in another money.
 *
 * @param unit as written
 * @returns null where the unit is no money (人, 元/人)
 * @example moneyIn(72890, "元", "万元") // 7.289
 */
export function moneyIn(amount: number, unit: string, to: MoneyUnit): number | null {
  const from = IN_YUAN.get(unit);
  return from === undefined ? null : proportion(amount, from, IN_YUAN.get(to) ?? 1);
}
