/** A result far above the target is explained. */
import { indicatorCell, isUnfilled } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { hasReason } from "./shared/stated-reason";

export const rule: Rule = {
  id: "S-14",
  severity: "warning",
  phase: "sensible",
  basis: systemPractice.articles.overReason,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["overReasonFrom", "overRemarkFrom"],
  check: (input) =>
    askRows(input, ["actual", "reason"], (row, { direction, completion }, { faults }) => {
      const { overReasonFrom, overRemarkFrom } = input.law;
      if (direction !== "up" || completion === null || completion < overReasonFrom || hasReason(row)) return;
      if (row.block.columns.weight !== undefined && isUnfilled(row.weight)) return;
      const cells = [indicatorCell(row, "reason")];
      const facts = { target: row.target.text, actual: row.actual.text, completion };
      if (completion > overRemarkFrom)
        faults.push({ cells, facts: { ...facts, remark: overRemarkFrom }, variant: "low-target" });
      else faults.push({ cells, facts: { ...facts, from: overReasonFrom } });
    }),
};
