/** A cost has an upper bound, not a lower one. */
import { indicatorCell } from "../domain/entry";
import { isSavingName } from "../domain/rate-words";
import { ownDesign } from "../law/own-design";
import { rowRule } from "./row-rules";
import { isCostRow, isAtLeast } from "./shared/direction";

export const rule = rowRule({
  id: "G-15",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.direction,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    if (
      isCostRow(row) &&
      isAtLeast(row.target) &&
      row.target.kind !== "percent" &&
      !isSavingName(row.name ?? row.nameText)
    )
      faults.push({ cells: [indicatorCell(row, "target")], facts: { target: row.target.text } });
  },
});
