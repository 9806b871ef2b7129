/** A mark such as / — 无 XX is no 年度指标值. */
import { indicatorCell } from "../domain/entry";
import { isInapplicable } from "../domain/wording";
import { isFormulaError } from "../domain/wording";
import { systemPractice } from "../law/system-practice";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { isTemplateTarget } from "./shared/target-words";

export const rule: Rule = {
  id: "G-05",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.targetRequired,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check: (input) =>
    askRows(input, ["target"], (row, _, { faults }) => {
      const { target } = row;
      const cells = [indicatorCell(row, "target")];
      const facts = { target: target.text };
      if (isFormulaError(target.text)) {
        faults.push({ cells, facts, variant: "formula-error" });
      } else if (target.kind === "placeholder" && target.text !== "" && !isTemplateTarget(target)) {
        if (!isInapplicable(target.text)) faults.push({ cells, facts });
      }
    }),
};
