/** What should be rare (事故, 投诉, 结余 …) has an upper bound. */
import { isReverseName } from "../domain/direction-words";
import { indicatorCell } from "../domain/entry";
import { ownDesign } from "../law/own-design";
import { rowRule } from "./row-rules";
import { isAtLeast } from "./shared/direction";

/** 指标性质 of an indicator that is better the lower it is. */
const REVERSE = "反向";

export const rule = rowRule({
  id: "G-16",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.direction,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    const { target, nature } = row;
    const name = row.name ?? row.nameText;
    if (nature === REVERSE) {
      const fixed = target.op === "=" && target.opExplicit && target.value !== 0;
      if (isAtLeast(target) || fixed) {
        faults.push({
          cells: [indicatorCell(row, "target")],
          facts: { target: target.text, nature },
          variant: "nature",
        });
      }
    } else if (isAtLeast(target) && isReverseName(name)) {
      faults.push({ cells: [indicatorCell(row, "target")], facts: { target: target.text, name } });
    }
  },
});
