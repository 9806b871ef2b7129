/** 执行率分值, where the form prints it. */
import { fundsCell, isUnreadable, totalRow } from "../../domain/entry";
import type { FilledForm } from "../../domain/filled-form";

/** The weight and its cell; or that its place is empty, holds no number, or does not exist. */
export type ExecutionWeight =
  | { readonly kind: "printed"; readonly value: number; readonly cell: string }
  | { readonly kind: "blank" | "unreadable"; readonly cell: string }
  | { readonly kind: "no-place" };

/** Finds 执行率分值: the total row's, else the heading's (预算执行情况（20分）). */
export function executionWeight(form: FilledForm): ExecutionWeight {
  const { funds } = form;
  if (funds === null) return { kind: "no-place" };
  const row = totalRow(funds) ?? funds.rows.find((each) => each.entries.weight.value !== null) ?? funds.rows[0];
  const cell = row === undefined ? "A1" : fundsCell(form, row, "weight");
  if (row !== undefined) {
    const { weight } = row.entries;
    if (weight.value !== null) return { kind: "printed", value: weight.value, cell };
    if (isUnreadable(weight)) return { kind: "unreadable", cell };
  }
  const { value, cell: heading } = funds.headingWeight;
  if (value !== null) return { kind: "printed", value, cell: heading ?? cell };
  return funds.columns.weight === undefined ? { kind: "no-place" } : { kind: "blank", cell };
}
