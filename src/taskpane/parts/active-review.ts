/** The sheet in front, as far as it was looked at. */
import type { DeskState, Reviewed } from "../desk/state";

/**
 * What was found of the sheet in front.
 *
 * @returns undefined where nobody looked at it yet
 * @example useDeskState(activeReview)?.review.recognition.kind // "form"
 */
export function activeReview({ activeId, reviews }: DeskState): Reviewed | undefined {
  return activeId === null ? undefined : reviews.get(activeId);
}

/** True while something is being read, planned or written. */
export function isBusy({ work }: DeskState): boolean {
  return work !== null;
}
