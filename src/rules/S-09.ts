/** 无, 暂无, 正常 explain nothing where an explanation is due; 0 explains nothing anywhere. */
import { indicatorCell } from "../domain/entry";
import { formNotes } from "../law/form-notes";
import { rowRule } from "./row-rules";
import { hasReason, hasWords, needsReason } from "./shared/stated-reason";

const NOUGHT = /^[0０]+([.．][0０]+)?$/u;

export const rule = rowRule({
  id: "S-09",
  severity: "warning",
  phase: "sensible",
  basis: formNotes.articles.reasons,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["reason"],
  ask(row, score, { faults }) {
    const { reason } = row;
    if (!hasWords(reason) || hasReason(row)) return;
    const nought = NOUGHT.test(reason);
    if (!nought && !needsReason(score)) return;
    const cells = [indicatorCell(row, "reason")];
    if (nought && !needsReason(score)) faults.push({ cells, facts: { reason }, variant: "nought" });
    else faults.push({ cells, facts: { reason } });
  },
});
