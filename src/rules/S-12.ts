/** A result is what was reached, not a bound copied from the target. */
import { indicatorCell } from "../domain/entry";
import type { Quantity } from "../domain/quantity";
import { ownDesign } from "../law/own-design";
import { rowRule } from "./row-rules";

const INEQUALITY = /^[≥≧⩾＞>≤≦⩽＜<]/u;

/** A result that is a bound. Dates and spans of time are left out where only 前 or 内 makes them one. */
function isBound({ kind, op, opExplicit, text }: Quantity): boolean {
  if (!opExplicit || op === "=" || op === "range" || op === null) return false;
  return kind === "number" || kind === "percent" || INEQUALITY.test(text);
}

export const rule = rowRule({
  id: "S-12",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.actualIsCopy,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["actual"],
  ask(row, _, { faults }) {
    if (isBound(row.actual))
      faults.push({
        cells: [indicatorCell(row, "actual")],
        facts: { target: row.target.text, actual: row.actual.text },
      });
  },
});
