/** 资金来源: which of the four national rows a label names, or the place's own words. */
import type { FundsSource } from "../../domain/filled-form";
import { headingKey } from "../heading-text";
import { FUNDS_ROWS } from "./declaration";

const OF_WHICH = /^其中[:：;,，、]?/u;

/** The label without 其中, numbering and brackets. */
function words(label: string): string {
  return headingKey(headingKey(label).replace(OF_WHICH, ""));
}

/** The national row a label names; null for words of a place's own. @example nationalSource("其中：本年财政拨款") // "fiscal" */
export function nationalSource(label: string): FundsSource | null {
  const key = words(label);
  return FUNDS_ROWS.find(({ pattern }) => pattern.test(key))?.source ?? null;
}

/** The source of a row. @example fundsSource("其中：中央财政资金") // "中央财政资金" */
export function fundsSource(label: string): FundsSource {
  const national = nationalSource(label);
  if (national !== null) return national;
  const key = words(label);
  return key === "" ? label.trim() : key;
}
