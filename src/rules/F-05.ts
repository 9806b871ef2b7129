/** 执行率 is counted from the adjusted budget, not from 年初预算数. */
import { fundsCell } from "../domain/entry";
import { localPractice } from "../law/local-practice";
import { checked, notApplicable, type Rule } from "./rule";
import { readRate } from "./shared/execution-rate";

export const rule: Rule = {
  id: "F-05",
  severity: "error",
  phase: "filled",
  basis: localPractice.articles.sichuanExecutionRate,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    const { funds } = form;
    if (funds === null) return notApplicable("no-funds-block");
    const { initial, annual, rate } = funds.columns;
    if (initial === undefined || annual === undefined) return notApplicable("one-budget-column");
    if (rate === undefined) return notApplicable("no-rate-column");
    const faults = funds.rows.flatMap((row) => {
      const reading = readRate(funds, row);
      if (reading.kind !== "from-initial") return [];
      const facts = {
        printed: row.entries.rate.text,
        due: reading.due,
        initial: row.entries.initial.value,
        annual: row.entries.annual.value,
      };
      return [{ cells: [fundsCell(form, row, "rate")], facts }];
    });
    const undecidable = funds.rows
      .filter((row) => readRate(funds, row).kind === "unknown-money")
      .map((row) => ({ cells: [fundsCell(form, row, "rate")], why: "money-unreadable" }));
    return checked(faults, undecidable);
  },
};
