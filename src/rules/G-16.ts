/** What should be rare (事故, 投诉, 结余 …) has an upper bound. */
import { isReverseName } from "../domain/direction-words";
import { indicatorCell } from "../domain/entry";
import { ownDesign } from "../law/own-design";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { isAtLeast } from "./shared/direction";

/** 指标性质 of an indicator that is better the lower it is. */
const REVERSE = "反向";

export const rule: Rule = {
  id: "G-16",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.direction,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check: (input) =>
    askRows(input, ["target"], (row, _, { faults }) => {
      const { target, nature } = row;
      const name = row.name ?? row.nameText;
      const cells = [indicatorCell(row, "target")];
      if (nature === REVERSE) {
        const fixed = target.op === "=" && target.opExplicit && target.value !== 0;
        if (isAtLeast(target) || fixed) {
          faults.push({ cells, facts: { target: target.text, nature }, variant: "nature" });
        }
      } else if (isAtLeast(target) && isReverseName(name)) {
        faults.push({ cells, facts: { target: target.text, name } });
      }
    }),
};
