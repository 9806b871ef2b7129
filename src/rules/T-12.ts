/** Nothing of the blank form is left in a name. */
import { indicatorCell } from "../domain/entry";
import { nameResidue } from "../domain/name-residue";
import { formNotes } from "../law/form-notes";
import { checked, type Fault, type Rule } from "./rule";

export const rule: Rule = {
  id: "T-12",
  severity: "warning",
  phase: "sensible",
  basis: formNotes.articles.templateRows,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    const faults: Fault[] = [];
    for (const row of form.indicators) {
      const residue = row.name === null ? null : nameResidue(row.name);
      if (residue === null) continue;
      faults.push({ cells: [indicatorCell(row, "name")], facts: { name: row.name, residue } });
    }
    return checked(faults);
  },
};
