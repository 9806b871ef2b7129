/** A result far above the target is explained. */
import { indicatorCell, isUnfilled } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import { rowRule } from "./row-rules";
import { hasReason } from "./shared/stated-reason";

export const rule = rowRule({
  id: "S-14",
  severity: "warning",
  phase: "sensible",
  basis: systemPractice.articles.overReason,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["overReasonFrom", "overRemarkFrom"],
  needs: ["actual", "reason"],
  ask(row, { direction, completion }, { faults }, input) {
    const { overReasonFrom, overRemarkFrom } = input.law;
    if (direction !== "up" || completion === null || completion < overReasonFrom || hasReason(row)) return;
    if (row.block.columns.weight !== undefined && isUnfilled(row.weight)) return;
    const cells = [indicatorCell(row, "reason")];
    const facts = { target: row.target.text, actual: row.actual.text, completion };
    if (completion > overRemarkFrom)
      faults.push({ cells, facts: { ...facts, remark: overRemarkFrom }, variant: "low-target" });
    else faults.push({ cells, facts: { ...facts, from: overReasonFrom } });
  },
});
