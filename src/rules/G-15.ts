/** A cost has an upper bound, not a lower one. */
import { indicatorCell } from "../domain/entry";
import type { IndicatorRow } from "../domain/filled-form";
import { isSavingName } from "../domain/rate-words";
import { ownDesign } from "../law/own-design";
import { rowRule } from "./row-rules";
import { isCostRow, isAtLeast } from "./shared/direction";

const RATE = "率";

/** True for an amount saved; a rate of saving or control (成本控制率) is no amount, so its name says nothing of one. */
function isSaving({ name, nameText, target }: IndicatorRow): boolean {
  const words = name ?? nameText;
  const isAmount = target.unit?.includes("元") === true;
  return isSavingName(words) && !(isAmount && words.endsWith(RATE));
}

export const rule = rowRule({
  id: "G-15",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.direction,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    const { target } = row;
    if (!isCostRow(row) || !isAtLeast(target) || target.kind === "percent") return;
    if (isSaving(row)) return;
    faults.push({ cells: [indicatorCell(row, "target")], facts: { target: target.text } });
  },
});
