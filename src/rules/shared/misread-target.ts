/** Targets whose operator was probably misread as a digit when the form was scanned: 290% for ≥90%. */
import type { IndicatorRow } from "../../domain/filled-form";
import { mayExceedWhole } from "../../domain/rate-words";

/** What a scan makes of ≥90%. */
const MISREAD_SHARE = /^2\d\d(\.\d{1,4})?%$/u;

/** A count of fewer digits may equal 2 and its result by chance. */
const SHORTEST_COUNT = 2000;

/**
 * True where the target looks like ≥ read as 2; what is computed from it means nothing.
 *
 * A count is suspected only where it got full points and its result is exactly the rest of it: 2280次 and 280次.
 *
 * @example isMisreadTarget(row) // true for 290% and 95%
 */
export function isMisreadTarget({ target, actual, name, nameText, weight, score }: IndicatorRow): boolean {
  if (target.opExplicit || typeof target.value !== "number" || typeof actual.value !== "number") return false;
  if (target.kind === "percent" && MISREAD_SHARE.test(target.text)) {
    return actual.value < target.value && !mayExceedWhole(name ?? nameText);
  }
  if (target.kind !== "number" || target.value < SHORTEST_COUNT || score.value !== weight.value) return false;
  return score.value !== null && String(target.value) === `2${actual.value}`;
}
