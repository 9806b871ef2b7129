/** Whether the 原因 column beside the money says anything. */
import type { FundsBlock } from "../../domain/filled-form";
import { isEmptyReason } from "../../domain/vocabulary";

/** True where any funds row gives a reason: it is often written beside the source that changed. */
export function hasFundsReason({ rows }: FundsBlock): boolean {
  return rows.some(({ reason }) => reason.trim() !== "" && !isEmptyReason(reason));
}
