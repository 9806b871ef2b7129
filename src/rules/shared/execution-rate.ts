/** What a printed 执行率 says, held against the money beside it. */
import { isUnfilled } from "../../domain/entry";
import { proportion, subtract } from "../../domain/decimal";
import type { FundsBlock, FundsRow } from "../../domain/filled-form";
import { parseNumber } from "../../domain/number-text";
import { budgetColumn, isBadMoney } from "./funds-rows";

/** Percentage points in the whole. */
const POINTS = 100;

/** A rate is compared no closer than to the second decimal of its percentage. */
const MOST_PLACES = 2;

/**
 * How a printed rate stands to the money.
 *
 * - `nothing`       no rate is printed, or there is no budget to go by
 * - `unknown-money` the money cannot be read
 * - `right`         executed ÷ annual, to the precision printed
 * - `from-initial`  executed ÷ initial instead
 * - `no-percent`    the right number without its % sign
 * - `unreadable`    no rate at all
 * - `wrong`
 */
export type RateReading =
  | { readonly kind: "nothing" | "unknown-money" | "right" | "unreadable" }
  | { readonly kind: "from-initial" | "no-percent" | "wrong"; readonly due: number };

/** Decimals of the percentage a person sees: 86.2% has one, the fraction 0.862 too. */
function printedPlaces(text: string): number {
  const seen = text.normalize("NFKC");
  const decimals = /\.(\d{0,15})/u.exec(seen)?.[1]?.length ?? 0;
  const places = seen.includes("%") ? decimals : decimals - 2;
  return Math.max(0, Math.min(MOST_PLACES, places));
}

/** True where `points` percent is executed ÷ budget to half a unit of the last printed decimal. */
function agrees(points: number, text: string, executed: number, budget: number): boolean {
  const due = proportion(executed, POINTS, budget);
  return due !== null && Math.abs(subtract(points, due)) <= 1 / (2 * 10 ** printedPlaces(text));
}

/**
 * Reads the rate of one funds row.
 *
 * @example readRate(funds, row).kind // "wrong" for 43.2, 37.24 and 68%
 */
export function readRate(funds: FundsBlock, row: FundsRow): RateReading {
  const { rate, initial, executed } = row.entries;
  const column = budgetColumn(funds);
  if (column === null || isUnfilled(rate)) return { kind: "nothing" };
  const budget = row.entries[column];
  if (isBadMoney(budget) || isBadMoney(executed)) return { kind: "unknown-money" };
  if (budget.value === null || budget.value <= 0 || executed.value === null) return { kind: "nothing" };

  const due = proportion(executed.value, 1, budget.value) ?? 0;
  const bare = rate.value === null ? parseNumber(rate.text) : null;
  const points = rate.value === null ? bare : proportion(rate.value, POINTS, 1);
  if (points === null) return { kind: "unreadable" };
  const asPercent = bare === null ? rate.text : `${rate.text}%`;
  if (agrees(points, asPercent, executed.value, budget.value)) {
    return bare === null ? { kind: "right" } : { kind: "no-percent", due };
  }
  const fromInitial =
    column === "annual" && initial.value !== null && initial.value > 0 && initial.value !== budget.value;
  if (fromInitial && agrees(points, asPercent, executed.value, initial.value)) return { kind: "from-initial", due };
  // Spending beyond the budget is its own fault; a rate cut at 100% only follows from it.
  return points === POINTS && executed.value > budget.value ? { kind: "right" } : { kind: "wrong", due };
}
