/** 指标性质: in some places the operator (≥), in others what sort of indicator it is (正向, 定性). */
import { bare } from "../heading-text";
import { NATURES } from "./declaration";

/** The two things such columns hold, parted. */
export interface Nature {
  readonly operator: string;
  readonly nature: string;
}

const NONE: Nature = { operator: "", nature: "" };

/** A word longer than any operator or nature is neither. */
const LONGEST = 12;

function isNature(text: string): boolean {
  return text.length <= LONGEST && NATURES.has(bare(text));
}

/**
 * Parts operator and nature of a row.
 *
 * @param operatorText the cell of 指标方向 or 符号; "" where the form has none
 * @param natureText the cell of 指标性质; "" where the form has none
 * @param ownOperator true where the form has an operator column besides 指标性质
 * @example natureOf("", "≥", false) // { operator: "≥", nature: "" }
 * @example natureOf("大于等于", "正向", true) // { operator: "大于等于", nature: "正向" }
 */
export function natureOf(operatorText: string, natureText: string, ownOperator: boolean): Nature {
  if (operatorText === "" && natureText === "") return NONE;
  if (isNature(operatorText)) return { operator: "", nature: natureText === "" ? operatorText : natureText };
  if (ownOperator || natureText === "" || isNature(natureText)) return { operator: operatorText, nature: natureText };
  return { operator: natureText, nature: "" };
}
