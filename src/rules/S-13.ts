/** The score of a qualitative indicator lies in the band of its grade. */
import { indicatorCell } from "../domain/entry";
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { givenScore } from "./shared/given-score";
import { isNothing } from "./shared/result-entry";

export const rule: Rule = {
  id: "S-13",
  severity: "warning",
  phase: "sensible",
  basis: caiyu_2020_10.articles.qualitative,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["qualitativeBands"],
  check: (input) =>
    askRows(input, ["actual", "score", "weight"], (row, { band }, { faults, undecidable }, below) => {
      const given = givenScore(row, below);
      if (given === null || row.target.kind !== "qualitative" || isNothing(row)) return;
      const cells = [indicatorCell(row, "score")];
      if (band === null) {
        undecidable.push({ cells, why: "words-to-judge", facts: { target: row.target.text, actual: row.actual.text } });
        return;
      }
      const [lowest, highest] = band;
      if (given.score >= lowest && given.score <= highest) return;
      faults.push({ cells, facts: { actual: row.actual.text, ...given, lowest, highest } });
    }),
};
