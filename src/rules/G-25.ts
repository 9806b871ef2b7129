/** A cost of 0 is mostly a small figure that lost its decimals. */
import { indicatorCell } from "../domain/entry";
import { mayBeNought, isSavingName } from "../domain/rate-words";
import { ownDesign } from "../law/own-design";
import { rowRule } from "./row-rules";
import { isDirectCostRow } from "./shared/direction";

const MONEY = "元";

export const rule = rowRule({
  id: "G-25",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.plausible,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    const { target } = row;
    const name = row.name ?? row.nameText;
    if (target.kind !== "number" || target.value !== 0 || target.unit?.includes(MONEY) !== true) return;
    if (!isDirectCostRow(row) || mayBeNought(name) || isSavingName(name)) return;
    faults.push({ cells: [indicatorCell(row, "target")], facts: { target: target.text } });
  },
});
