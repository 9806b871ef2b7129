/** A deviation is explained in 偏差原因分析及改进措施. */
import { indicatorCell } from "../domain/entry";
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import { rowRule } from "./row-rules";
import { isMissed } from "./shared/completed";
import { isMisreadTarget } from "./shared/misread-target";
import { hasWords, needsReason } from "./shared/stated-reason";

export const rule = rowRule({
  id: "S-08",
  severity: "error",
  phase: "filled",
  basis: caiyu_2020_10.articles.deviation,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["reason"],
  ask(row, score, { faults }) {
    if (hasWords(row.reason) || !needsReason(score) || isMisreadTarget(row)) return;
    const cells = [indicatorCell(row, "reason")];
    const facts = { target: row.target.text, actual: row.actual.text, completion: score.completion };
    if (isMissed(score)) faults.push({ cells, facts });
    else faults.push({ cells, facts: { weight: row.weight.value, score: row.score.value }, variant: "points" });
  },
});
