/** A row with a target, a result or points has a name. */
import { indicatorCell, isUnfilled } from "../domain/entry";
import type { IndicatorRow } from "../domain/filled-form";
import { systemPractice } from "../law/system-practice";
import { checked, notApplicable, type Rule } from "./rule";

function isFilled({ target, actual, weight, score }: IndicatorRow): boolean {
  return target.text !== "" || actual.text !== "" || !isUnfilled(weight) || !isUnfilled(score);
}

export const rule: Rule = {
  id: "T-06",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.nameRequired,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    if (form.blocks.every(({ columns }) => columns.name === undefined)) return notApplicable("no-name-column");
    return checked(
      form.indicators
        .filter((row) => row.name === null && row.block.columns.name !== undefined && isFilled(row))
        .map((row) => ({ cells: [indicatorCell(row, "name")], facts: {} })),
    );
  },
};
