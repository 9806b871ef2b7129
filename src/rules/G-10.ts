/** A share is not above 100 %, growth and the like aside. */
import { indicatorCell } from "../domain/entry";
import type { Quantity } from "../domain/quantity";
import { mayExceedWhole } from "../domain/rate-words";
import { ownDesign } from "../law/own-design";
import { rowRule } from "./row-rules";
import { isMisreadTarget } from "./shared/misread-target";
import { isSatisfaction } from "../scoring/satisfaction";

/** True for a percentage above the whole. */
function exceedsWhole({ kind, value }: Quantity): boolean {
  return kind === "percent" && typeof value === "number" && value > 1;
}

export const rule = rowRule({
  id: "G-10",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.plausible,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    const { target, actual } = row;
    const cells = () => [indicatorCell(row, "target")];
    if (isMisreadTarget(row)) {
      faults.push({ cells: cells(), facts: { target: target.text, rest: target.text.slice(1) }, variant: "misread" });
    } else if (exceedsWhole(target) && !mayExceedWhole(row.name ?? row.nameText)) {
      faults.push({ cells: cells(), facts: { found: target.text } });
    }
    if (exceedsWhole(actual) && isSatisfaction(row)) {
      faults.push({ cells: [indicatorCell(row, "actual")], facts: { found: actual.text }, variant: "satisfaction" });
    }
  },
});
