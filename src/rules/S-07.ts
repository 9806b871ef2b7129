/** A target that was missed does not get full points. */
import { indicatorCell } from "../domain/entry";
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import { rowRule } from "./row-rules";
import { isMissed } from "./shared/completed";
import { givenScore } from "./shared/given-score";
import { isMisreadTarget } from "./shared/misread-target";

export const rule = rowRule({
  id: "S-07",
  severity: "error",
  phase: "filled",
  basis: caiyu_2020_10.articles.scoring,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["scorePlaces"],
  needs: ["actual", "score", "weight"],
  ask(row, score, { faults }, _, below) {
    const given = givenScore(row, below);
    if (given === null || given.score !== given.weight || isMisreadTarget(row)) return;
    const late = score.why === "late";
    const short = isMissed(score) && score.recomputed !== null && score.recomputed < given.weight;
    if (!late && !short) return;
    const cells = [indicatorCell(row, "score")];
    const facts = { target: row.target.text, actual: row.actual.text, ...given };
    if (late) faults.push({ cells, facts, variant: "late" });
    else faults.push({ cells, facts: { ...facts, completion: score.completion, recomputed: score.recomputed } });
  },
});
