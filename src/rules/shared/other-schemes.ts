/** The other ways of scoring that are in use: a score that fits one of them is no slip of the pen. */
import { oncePer } from "../../domain/remember";
import { figures_2021_101 } from "../../law/caiyu-2021-101";
import type { Profile } from "../../law/profile";
import { isSatisfaction } from "../../scoring/satisfaction";
import type { IndicatorScore } from "../../scoring/scores";

/** A way of scoring, by the name its sentence goes by. */
export interface Scheme {
  readonly name: "ratio" | "pass-mark" | "bands" | "inverse-ratio" | "linear" | "all-or-nothing";
  readonly law: Profile;
  /** Whether the two ways can differ on such a row. */
  concerns(score: IndicatorScore): boolean;
}

const anyRow = () => true;
const upperBound = ({ direction }: IndicatorScore) => direction === "down";
const satisfaction = ({ row }: IndicatorScore) => isSatisfaction(row);

/** Scores are often printed with fewer decimals than the rule has. */
const COARSER_PLACES = [1, 0] as const;

/**
 * A place's rules with scores rounded to one place, and to whole points.
 *
 * @example coarserLaws(mof2020).map(({ scorePlaces }) => scorePlaces) // [1, 0]
 */
export const coarserLaws = oncePer((law: Profile): readonly Profile[] =>
  COARSER_PLACES.map((scorePlaces) => ({ ...law, scorePlaces })),
);

/**
 * A place's rules with one way of scoring exchanged, for each way it does not follow itself.
 *
 * @example otherSchemes(mof2020).map(({ name }) => name) // ["pass-mark", "bands", "linear", "all-or-nothing"]
 */
export const otherSchemes = oncePer((law: Profile): readonly Scheme[] => {
  const plain = { ...law, satisfactionBands: [] };
  const schemes: Scheme[] = [];
  if (law.quantityRule !== "ratio" || law.satisfactionBands.length > 0) {
    schemes.push({ name: "ratio", law: { ...plain, quantityRule: "ratio", passMark: 0 }, concerns: anyRow });
  }
  if (law.quantityRule !== "pass-mark") {
    schemes.push({
      name: "pass-mark",
      law: { ...plain, quantityRule: "pass-mark", passMark: figures_2021_101.passMark.value },
      concerns: anyRow,
    });
  }
  if (law.satisfactionBands.length === 0) {
    schemes.push({
      name: "bands",
      law: { ...law, satisfactionBands: figures_2021_101.satisfactionBands.value },
      concerns: satisfaction,
    });
  }
  for (const reverseRule of ["inverse-ratio", "linear", "all-or-nothing"] as const) {
    if (reverseRule !== law.reverseRule)
      schemes.push({ name: reverseRule, law: { ...law, reverseRule }, concerns: upperBound });
  }
  return schemes;
});
