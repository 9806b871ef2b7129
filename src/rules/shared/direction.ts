/** Which way a target is bounded, and which rows are costs. */
import type { IndicatorRow } from "../../domain/filled-form";
import type { Quantity } from "../../domain/quantity";
import { isCostLevel2, LEVEL1_NAMES, LEVEL2_NAMES } from "../../domain/taxonomy";

const [ECONOMIC_COST] = LEVEL2_NAMES.cost;
const OUTPUT_COST = "成本指标";

/** True where somebody wrote ≥ or >, in signs or in words. @example isAtLeast(parseQuantity("≥5万元")) // true */
export function isAtLeast({ op, opExplicit }: Quantity): boolean {
  return opExplicit && (op === ">=" || op === ">");
}

/** True for a row under 成本, in the old or in the new classification. */
export function isCostRow({ level1, level2 }: IndicatorRow): boolean {
  return level1 === LEVEL1_NAMES.cost || isCostLevel2(level2);
}

/** True for a cost that is paid: not a burden on society or nature. */
export function isDirectCostRow({ level1, level2 }: IndicatorRow): boolean {
  if (level2 === null) return level1 === LEVEL1_NAMES.cost;
  return level2 === OUTPUT_COST || level2 === ECONOMIC_COST;
}
