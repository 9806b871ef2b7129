/** 年度资金总额 and the rows it is made of. */
import { subtract, sum } from "../../domain/decimal";
import type { FundsRow, MoneyUnit } from "../../domain/filled-form";
import type { ProfileValues } from "../../law/profile";
import type { MoneyColumn } from "./funds-rows";

/** 万元 in one 亿元: the tolerance is noted in 万元. */
const WAN_PER_YI = 10000;

/** Local rows that are sources of their own; any other local row may be a detail of the row above it (其中：中央资金). */
const OWN_SOURCE = /财政专户|单位资金|自有|自筹|社会|贷款|结转|结余|其他|事业收入|经营收入/u;

/** So many rows that may be details are tried in every combination; beyond, all or none of them. */
const MOST_COMBINED = 8;

const NATIONAL = ["fiscal", "carryover", "other"];

/**
 * By how much a total and its parts may differ, in the form's own money.
 *
 * The profile's figure is half of the second decimal of a form in 万元; a form in 元 prints two decimals as well.
 */
export function moneyTolerance(unit: MoneyUnit | null, law: ProfileValues): number {
  return unit === "亿元" ? law.moneyTolerance / WAN_PER_YI : law.moneyTolerance;
}

/** Parts that surely count, and rows that may be details of one of them. */
function split(parts: readonly FundsRow[]): { own: FundsRow[]; details: FundsRow[] } {
  const own: FundsRow[] = [];
  const details: FundsRow[] = [];
  const seen = new Set<string>();
  for (const row of parts) {
    const counts = NATIONAL.includes(row.source) ? !seen.has(row.source) : OWN_SOURCE.test(row.label.slice(0, 40));
    (counts ? own : details).push(row);
    seen.add(row.source);
  }
  return own.length === 0 ? { own: details, details: [] } : { own, details };
}

/** Every sum the rows may stand for: those that count, with any of the possible details. */
function possibleSums(parts: readonly FundsRow[], column: MoneyColumn): readonly number[] {
  const { own, details } = split(parts);
  const amount = (row: FundsRow) => row.entries[column].value ?? 0;
  const least = sum(own.map(amount));
  if (details.length > MOST_COMBINED) return [least, sum([least, ...details.map(amount)])];
  let sums = [least];
  for (const row of details) sums = [...sums, ...sums.map((each) => sum([each, amount(row)]))];
  return sums;
}

/**
 * What the parts make where that is not the total.
 *
 * @returns null where they agree within the tolerance
 * @example disagreement(90, parts, "annual", 0.005) // 85
 */
export function disagreement(
  total: number,
  parts: readonly FundsRow[],
  column: MoneyColumn,
  tolerance: number,
): number | null {
  const sums = possibleSums(parts, column);
  return sums.some((each) => Math.abs(subtract(each, total)) <= tolerance) ? null : (sums[0] ?? null);
}

/** True where parts are filled in with more than zeros, or every one of them with a number. */
export function arePartsFilled(parts: readonly FundsRow[], column: MoneyColumn): boolean {
  const values = parts.map((row) => row.entries[column].value);
  return values.some((value) => value !== null && value !== 0) || (parts.length > 0 && !values.includes(null));
}
