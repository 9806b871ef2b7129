/** What the screen 审核 works with: the sheets that are shown, filtered. */
import { useDeferredValue, useMemo } from "react";
import type { DeskState, Reviewed } from "../../desk/state";
import { useDeskState } from "../../use-desk";
import { LEVELS, shownSheet, type Filter, type Level, type ShownSheet } from "./shown-findings";

export interface ShownReview {
  readonly sheets: readonly ShownSheet[];
  readonly counts: Readonly<Record<Level, number>>;
  readonly isStale: boolean;
  /** When the oldest of them was checked; null for none. */
  readonly at: number | null;
}

const reviewsOf = ({ reviews }: DeskState) => reviews;
const checkedOf = ({ checked }: DeskState) => checked;
const waiversOf = ({ settings }: DeskState) => settings.waivers;

/** @returns null before the first check */
export function useReview(level: Level | null, words: string): ShownReview | null {
  // Long lists are drawn in slices, so that the pane answers meanwhile.
  const reviews = useDeferredValue(useDeskState(reviewsOf));
  const checked = useDeferredValue(useDeskState(checkedOf));
  const waivers = useDeskState(waiversOf);
  const typed = useDeferredValue(words);
  return useMemo(() => {
    if (checked === null) return null;
    const filter: Filter = { level, words: typed, area: checked.area };
    const found = checked.ids.flatMap((id): Reviewed[] => {
      const reviewed = reviews.get(id);
      return reviewed === undefined ? [] : [reviewed];
    });
    const sheets = found.map((reviewed) => shownSheet(reviewed, waivers, filter));
    const sum = (one: Level): number => sheets.reduce((count, { counts }) => count + counts[one], 0);
    return {
      sheets,
      counts: Object.fromEntries(LEVELS.map((one) => [one, sum(one)])) as Record<Level, number>,
      isStale: found.some(({ isStale }) => isStale),
      at: found.length === 0 ? null : Math.min(...found.map(({ at }) => at)),
    };
  }, [checked, reviews, waivers, level, typed]);
}
