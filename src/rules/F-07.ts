/** A budget changed within the year is explained, where the place asks for it. */
import { fundsCell, totalRow } from "../domain/entry";
import { subtract } from "../domain/decimal";
import { localPractice } from "../law/local-practice";
import { checked, notApplicable, type Rule } from "./rule";
import { hasFundsReason } from "./shared/funds-reason";
import { isBadMoney } from "./shared/funds-rows";
import { moneyTolerance } from "./shared/funds-parts";

export const rule: Rule = {
  id: "F-07",
  severity: "warning",
  phase: "sensible",
  basis: localPractice.articles.sichuanBudgetChange,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["budgetChangeNeedsReason", "moneyTolerance"],
  check({ form, law }) {
    if (!law.budgetChangeNeedsReason) return notApplicable("not-asked-here");
    const { funds } = form;
    const total = funds === null ? undefined : totalRow(funds);
    if (funds === null || total === undefined) return notApplicable("no-funds-block");
    if (funds.columns.reason === undefined) return notApplicable("no-funds-reason-column");
    if (funds.columns.initial === undefined || funds.columns.annual === undefined) {
      return notApplicable("one-budget-column");
    }
    const { initial, annual } = total.entries;
    const cells = [fundsCell(form, total, "reason")];
    if (isBadMoney(initial) || isBadMoney(annual)) return checked([], [{ cells, why: "money-unreadable" }]);
    if (initial.value === null || annual.value === null || hasFundsReason(funds)) return checked([]);
    const difference = Math.abs(subtract(annual.value, initial.value));
    if (difference <= moneyTolerance(form.header.moneyUnit.value, law)) return checked([]);
    return checked([{ cells, facts: { initial: initial.value, annual: annual.value, difference } }]);
  },
};
