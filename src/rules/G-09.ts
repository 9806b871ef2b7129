/** A date that lost its format shows as a bare number: 44561 for 2021-12-31. */
import { indicatorCell } from "../domain/entry";
import { ownDesign } from "../law/own-design";
import { rowRule } from "./row-rules";
import { isDateSerial } from "./shared/date-serial";

export const rule = rowRule({
  id: "G-09",
  severity: "error",
  phase: "filled",
  basis: ownDesign.articles.dateCell,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    for (const column of ["target", "actual"] as const) {
      if (!isDateSerial(row, row[column])) continue;
      faults.push({ cells: [indicatorCell(row, column)], facts: { found: row[column].text } });
    }
  },
});
