/** A cost has an upper bound, not a lower one. */
import { indicatorCell } from "../domain/entry";
import { isSavingName } from "../domain/rate-words";
import { ownDesign } from "../law/own-design";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { isCostRow, isAtLeast } from "./shared/direction";

export const rule: Rule = {
  id: "G-15",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.direction,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check: (input) =>
    askRows(input, ["target"], (row, _, { faults }) => {
      if (
        isCostRow(row) &&
        isAtLeast(row.target) &&
        row.target.kind !== "percent" &&
        !isSavingName(row.name ?? row.nameText)
      )
        faults.push({ cells: [indicatorCell(row, "target")], facts: { target: row.target.text } });
    }),
};
