/** A unit that stands in brackets behind an indicator's name. */
import type { IndicatorRow } from "../../domain/filled-form";
import { foldText } from "../../domain/fold-text";
import { scanUnit } from "../../domain/target-value/scan-unit";

const LAST_BRACKET = /\(([^()]{1,12})\)$/u;
const LABEL = /^单位:?/u;
const NAME_LENGTH = 200;

/** True for 成本控制数（万元） and 培训场次(单位：场). @example namesUnit(row) // false for 培训人数 */
export function namesUnit({ nameText }: IndicatorRow): boolean {
  if (nameText.length > NAME_LENGTH) return false;
  const inner = LAST_BRACKET.exec(foldText(nameText).text.trim())?.[1];
  if (inner === undefined) return false;
  const unit = inner.replace(LABEL, "");
  return scanUnit(unit, 0)?.end === unit.length;
}
