/** Nothing of the blank form is left in a name. */
import { indicatorCell } from "../domain/entry";
import { nameResidue } from "../domain/name-residue";
import { formNotes } from "../law/form-notes";
import { rowRule } from "./row-rules";

export const rule = rowRule({
  id: "T-12",
  severity: "warning",
  phase: "sensible",
  basis: formNotes.articles.templateRows,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["name"],
  ask(row, _, { faults }) {
    const residue = row.name === null ? null : nameResidue(row.name);
    if (residue === null) return;
    faults.push({ cells: [indicatorCell(row, "name")], facts: { name: row.name, residue } });
  },
});
