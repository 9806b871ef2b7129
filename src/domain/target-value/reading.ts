/** What the grammar finds in a text, before it becomes a Quantity. */
import type { Operator, QuantityKind, QuantityMark } from "../quantity";

export interface Reading {
  readonly kind: QuantityKind;
  readonly op: Operator | null;
  readonly explicit: boolean;
  readonly value: number | string | null;
  readonly upper: number | string | null;
  readonly unit: string | null;
  readonly marks: readonly QuantityMark[];
}

/** A text that is no quantity. */
export function unread(
  kind: "qualitative" | "placeholder" | "invalid",
  unit: string | null,
  ...marks: QuantityMark[]
): Reading {
  return { kind, op: null, explicit: false, value: null, upper: null, unit, marks };
}
