/** COMPLETION 完成率. */
import { directionOfTarget } from "../scoring/direction";
import { scorePair } from "../scoring/pair-score";
import type { JxFunction } from "./function-declaration";
import { noValue } from "./no-value";
import { cellwise } from "./ranges";
import { divisionByZero, profileArgument, quantityArgument, resultArgument } from "./read-argument";

/**
 * 完成率 by the target's own sign: `≥ > =` B/A, `≤ <` by the profile's reverse rule, a range 1 inside, a date 1 if not late.
 *
 * @example COMPLETION("≥50个", 40) // 0.8
 */
export const completionFunction: JxFunction = {
  id: "COMPLETION",
  parameters: ["target", "actual", "profile"],
  optional: 1,
  answers: "spill",
  call: (args) =>
    cellwise(args, ([target = null, actual = null, profile = null]) => {
      const wanted = quantityArgument(target, "target");
      const question = { direction: directionOfTarget(wanted), weight: null, satisfaction: false, year: null };
      const pair = scorePair(wanted, resultArgument(actual, "actual", wanted), question, profileArgument(profile));
      if (pair.completion !== null) return pair.completion;
      if (pair.why === "zero-target") throw divisionByZero("target");
      throw noValue(pair.why);
    }),
};
