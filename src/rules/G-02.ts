/** A count needs its 计量单位: with the value, in the unit column, or in brackets behind the name. */
import { indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { isDateSerial } from "./shared/date-serial";
import { namesUnit } from "./shared/unit-in-name";

export const rule: Rule = {
  id: "G-02",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.unitRequired,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check: (input) =>
    askRows(input, ["target"], (row, _, { faults }) => {
      const { target } = row;
      if (target.kind !== "number") return;
      const cells = [indicatorCell(row, "target")];
      if (target.marks.includes("unit-incomplete")) {
        faults.push({ cells, facts: { target: target.text, unit: target.unit }, variant: "incomplete" });
      } else if (target.unit === null && !namesUnit(row) && !isDateSerial(row, target)) {
        faults.push({ cells, facts: { target: target.text } });
      }
    }),
};
