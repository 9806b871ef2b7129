/** Which way a result is better. */
import type { IndicatorRow } from "../domain/filled-form";
import type { Quantity } from "../domain/quantity";
import { isReverseName } from "../domain/direction-words";
import { isSavingName } from "../domain/rate-words";
import { isCostLevel2, LEVEL1_NAMES } from "../domain/taxonomy";
import type { Direction } from "./scores";

/**
 * The direction that the target itself says; `=` and a bare value count as upward.
 *
 * @param target the 指标值
 * @returns `judged` where the target is no quantity
 * @example directionOfTarget(parseQuantity("≤30万元")) // "down"
 */
export function directionOfTarget(target: Quantity): Direction {
  if (target.kind === "date") return "on-time";
  if (target.kind === "qualitative" || target.kind === "placeholder" || target.kind === "invalid") return "judged";
  if (target.op === "range" || target.kind === "range") return "inside";
  return target.op === "<=" || target.op === "<" ? "down" : "up";
}

/** A length of time is kept to, unless it is a quantity delivered (培训天数) or an effect that lasts (使用年限). */
function isTimeLimit(row: IndicatorRow): boolean {
  return row.target.kind === "duration" && (row.level2 === "时效指标" || row.level2 === null);
}

function isCost(row: IndicatorRow): boolean {
  return isCostLevel2(row.level2) || row.level1 === LEVEL1_NAMES.cost;
}

/**
 * The direction of an indicator on a form: the target's own sign first, then 指标性质, then what kind of indicator it is.
 *
 * @example directionOf({ …, level2: "成本指标", name: "培训成本", target: parseQuantity("30万元") }) // "down"
 */
export function directionOf(row: IndicatorRow): Direction {
  const said = directionOfTarget(row.target);
  if (said !== "up" || row.target.op !== "=") return said;
  if (row.nature.includes("反向")) return "down";
  if (row.nature.includes("正向")) return "up";
  const name = row.name ?? "";
  if (isCost(row)) return isSavingName(name) ? "up" : "down";
  return isTimeLimit(row) || isReverseName(name) ? "down" : "up";
}
