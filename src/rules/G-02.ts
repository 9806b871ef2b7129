/** A count needs its 计量单位: with the value, in the unit column, or in brackets behind the name. */
import { indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import { rowRule } from "./row-rules";
import { isDateSerial } from "./shared/date-serial";
import { namesUnit } from "./shared/unit-in-name";

export const rule = rowRule({
  id: "G-02",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.unitRequired,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    const { target } = row;
    if (target.kind !== "number") return;
    if (target.marks.includes("unit-incomplete")) {
      const facts = { target: target.text, unit: target.unit };
      faults.push({ cells: [indicatorCell(row, "target")], facts, variant: "incomplete" });
    } else if (target.unit === null && target.value !== 0 && !namesUnit(row) && !isDateSerial(row, target)) {
      faults.push({ cells: [indicatorCell(row, "target")], facts: { target: target.text } });
    }
  },
});
