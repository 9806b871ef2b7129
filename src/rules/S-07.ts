/** A target that was missed does not get full points. */
import { indicatorCell } from "../domain/entry";
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { isMissed } from "./shared/completed";
import { givenScore } from "./shared/given-score";
import { isMisreadTarget } from "./shared/misread-target";

export const rule: Rule = {
  id: "S-07",
  severity: "error",
  phase: "filled",
  basis: caiyu_2020_10.articles.scoring,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["scorePlaces"],
  check: (input) =>
    askRows(input, ["actual", "score", "weight"], (row, score, { faults }, below) => {
      const given = givenScore(row, below);
      if (given === null || given.score !== given.weight || isMisreadTarget(row)) return;
      const cells = [indicatorCell(row, "score")];
      const facts = { target: row.target.text, actual: row.actual.text, ...given };
      if (isMissed(score) && score.recomputed !== null && score.recomputed < given.weight) {
        faults.push({ cells, facts: { ...facts, completion: score.completion, recomputed: score.recomputed } });
      } else if (score.why === "late") {
        faults.push({ cells, facts, variant: "late" });
      }
    }),
};
