/** What makes a self-evaluation worth a second look. */
import { subtract } from "../domain/decimal";
import { figures_ownDesign } from "../law/own-design";
import type { Profile } from "../law/profile";
import { countOf, type Submission } from "./submission";
import type { Label } from "./table";

/** Every indicator, and the total, has all its points. */
function isAllFull({ indicators, score }: Submission, { total }: Profile): boolean {
  const isFull = ({ score, weight }: Submission["indicators"][number]): boolean => weight !== null && score === weight;
  return score === total && indicators.length > 0 && indicators.every(isFull);
}

function scoreGap({ score, recomputed }: Submission): number {
  return score === null || recomputed === null ? 0 : Math.abs(subtract(score, recomputed));
}

/** Results further from their targets than the profile remarks on, either way. */
function farOff({ indicators }: Submission, { overRemarkFrom }: Profile): number {
  const most = subtract(overRemarkFrom, 1);
  return indicators.filter(({ deviation }) => deviation !== null && Math.abs(deviation) > most).length;
}

/**
 * The risks of a form, each a label with its figures; how many there are is its risk.
 *
 * @example risksOf(form, mof2020) // [{ label: "lowExecution", facts: { rate: 0.85 } }]
 */
export function risksOf(submission: Submission, profile: Profile): Label[] {
  const { rate } = submission;
  const gap = scoreGap(submission);
  const far = farOff(submission, profile);
  const errors = countOf(submission, "error");
  const [whole = 1] = profile.rateBands;
  const least = profile.rateBands.at(-1) ?? whole;
  const risks: readonly (Label | false)[] = [
    isAllFull(submission, profile) && { label: "allFull" },
    gap >= figures_ownDesign.scoreGap.value && { label: "scoreGap", facts: { gap } },
    far > 0 && { label: "farOff", facts: { count: far } },
    rate !== null && rate < least && { label: "lowExecution", facts: { rate } },
    rate !== null && rate > whole && { label: "overExecution", facts: { rate } },
    errors >= figures_ownDesign.manyErrors.value && { label: "manyErrors", facts: { count: errors } },
  ];
  return risks.filter((risk) => risk !== false);
}
