/** The printed 执行率 is 全年执行数 ÷ 全年预算数, to the precision printed. */
import { fundsCell } from "../domain/entry";
import { formNotes } from "../law/form-notes";
import { checked, notApplicable, type Fault, type Rule, type Undecidable } from "./rule";
import { readRate } from "./shared/execution-rate";

export const rule: Rule = {
  id: "F-04",
  severity: "error",
  phase: "filled",
  basis: formNotes.articles.executionRate,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    const { funds } = form;
    if (funds === null) return notApplicable("no-funds-block");
    if (funds.columns.rate === undefined) return notApplicable("no-rate-column");
    const faults: Fault[] = [];
    const undecidable: Undecidable[] = [];
    for (const row of funds.rows) {
      const cells = [fundsCell(form, row, "rate")];
      const reading = readRate(funds, row);
      const printed = row.entries.rate.text;
      const { kind } = reading;
      if (kind === "wrong") faults.push({ cells, facts: { printed, due: reading.due } });
      else if (kind === "no-percent") {
        faults.push({ cells, facts: { printed, due: reading.due }, variant: "no-percent", severity: "warning" });
      } else if (kind === "unreadable") faults.push({ cells, facts: { printed }, variant: "unreadable" });
      else if (kind === "unknown-money") undecidable.push({ cells, why: "money-unreadable" });
    }
    return checked(faults, undecidable);
  },
};
