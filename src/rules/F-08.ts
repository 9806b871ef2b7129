/** A low execution rate is explained, where the place asks for it. */
import { fundsCell, totalRow } from "../domain/entry";
import { localPractice } from "../law/local-practice";
import { checked, notApplicable, type Rule } from "./rule";
import { hasFundsReason } from "./shared/funds-reason";
import { isTotalUnreadable } from "./shared/funds-rows";

export const rule: Rule = {
  id: "F-08",
  severity: "warning",
  phase: "sensible",
  basis: localPractice.articles.sichuanExecutionReason,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["executionReasonBelow"],
  check({ form, law, scores }) {
    const limit = law.executionReasonBelow;
    if (limit === null) return notApplicable("not-asked-here");
    const { funds } = form;
    const total = funds === null ? undefined : totalRow(funds);
    if (funds === null || total === undefined) return notApplicable("no-funds-block");
    if (funds.columns.reason === undefined) return notApplicable("no-funds-reason-column");
    const cells = [fundsCell(form, total, "reason")];
    if (isTotalUnreadable(form)) return checked([], [{ cells, why: "money-unreadable" }]);
    const rate = scores.execution?.rate ?? null;
    if (rate === null) return notApplicable("no-budget");
    if (rate >= limit || hasFundsReason(funds)) return checked([]);
    return checked([{ cells, facts: { rate, limit } }]);
  },
};
