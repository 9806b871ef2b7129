/** The score of a qualitative indicator lies in the band of its grade. */
import { indicatorCell } from "../domain/entry";
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import { rowRule } from "./row-rules";
import { givenScore } from "./shared/given-score";
import { isNothing, isVerbatim } from "./shared/result-entry";

export const rule = rowRule({
  id: "S-13",
  severity: "warning",
  phase: "sensible",
  basis: caiyu_2020_10.articles.qualitative,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["qualitativeBands"],
  needs: ["actual", "score", "weight"],
  ask(row, { band }, { faults, undecidable }, _input, below) {
    if (row.target.kind !== "qualitative" || isNothing(row)) return;
    const given = givenScore(row, below);
    if (given === null) return;
    const cells = [indicatorCell(row, "score")];
    // Words repeated for full points are the unit's own statement that the target was reached.
    if (band === null && given.score === given.weight && isVerbatim(row)) return;
    if (band === null) {
      undecidable.push({ cells, why: "words-to-judge", facts: { target: row.target.text, actual: row.actual.text } });
      return;
    }
    const [lowest, highest] = band;
    if (given.score >= lowest && given.score <= highest) return;
    faults.push({ cells, facts: { actual: row.actual.text, ...given, lowest, highest } });
  },
});
