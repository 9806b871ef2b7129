/** A target that cannot be measured: 有效提升, 效果明显. */
import { indicatorCell } from "../domain/entry";
import type { Quantity } from "../domain/quantity";
import { systemPractice } from "../law/system-practice";
import { rowRule } from "./row-rules";
import { isSatisfaction } from "../scoring/satisfaction";

const DIGIT = /\d/u;

/** True for words that say more or better without saying how much. */
function isVagueTarget({ kind, grade, marks, text }: Quantity): boolean {
  return kind === "qualitative" && grade === null && marks.includes("vague") && !DIGIT.test(text);
}

export const rule = rowRule({
  id: "G-18",
  severity: "warning",
  phase: "sensible",
  basis: systemPractice.articles.unmeasurable,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    if (isVagueTarget(row.target) && !isSatisfaction(row) && row.name !== row.target.text)
      faults.push({ cells: [indicatorCell(row, "target")], facts: { target: row.target.text } });
  },
});
