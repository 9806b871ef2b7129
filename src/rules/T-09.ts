/** No indicator twice in one table. */
import { indicatorCell } from "../domain/entry";
import type { IndicatorBlock, IndicatorRow } from "../domain/filled-form";
import { ownDesign } from "../law/own-design";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { bareName } from "./shared/bare-text";
import { isDetail } from "./shared/weights";

export const rule: Rule = {
  id: "T-09",
  severity: "error",
  phase: "filled",
  basis: ownDesign.articles.duplicateNames,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    if (form.blocks.every(({ columns }) => columns.name === undefined)) return notApplicable("no-name-column");
    const faults: Fault[] = [];
    // Two goals may well share an indicator: each block is a table of its own.
    let block: IndicatorBlock | null = null;
    let seen = new Map<string, IndicatorRow>();
    for (const row of form.indicators) {
      if (row.block !== block) {
        block = row.block;
        seen = new Map();
      }
      if (row.name === null || row.nameMerged === true || isDetail(row)) continue;
      const bare = bareName(row.name);
      if (bare === "") continue;
      const first = seen.get(bare);
      if (first === undefined) seen.set(bare, row);
      else {
        const cells = [indicatorCell(row, "name"), indicatorCell(first, "name")];
        faults.push({ cells, facts: { name: row.name, first: indicatorCell(first, "name") } });
      }
    }
    return checked(faults);
  },
};
