/** How far a long reading is: told a few times a second, with the time it will still take. */
import type { Progress } from "./context";

/** Milliseconds between two tellings: more often nobody reads it, and drawing it would take time from the reading. */
const BETWEEN = 100;

/** Share of the work from which on its pace says how long the rest takes. */
const FIRST_SHARE = 0.05;

/**
 * Seconds that work will still take at the pace so far.
 *
 * @param elapsed milliseconds since it began
 * @returns undefined where too little is done to tell
 * @example secondsLeft(100, 400, 5000) // 15
 */
export function secondsLeft(done: number, all: number, elapsed: number): number | undefined {
  if (done === 0 || done < all * FIRST_SHARE) return undefined;
  return Math.ceil(((elapsed / done) * (all - done)) / 1000);
}

/**
 * Passes progress on, at most ten times a second, and always the end of it.
 *
 * @param now the clock
 * @example const told = paced(() => new Date(), progress); told(1, 400); told(2, 400) // the second is not passed on
 */
export function paced(now: () => Date, progress: Progress): (done: number, all: number) => void {
  const begun = now().getTime();
  let last = -Infinity;
  return (done, all) => {
    const time = now().getTime();
    if (time - last < BETWEEN && done < all) return;
    last = time;
    const left = secondsLeft(done, all, time - begun);
    if (left === undefined) progress(done, all);
    else progress(done, all, left);
  };
}
