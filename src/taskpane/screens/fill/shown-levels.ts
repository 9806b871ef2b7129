/** As much of an outline as is shown at a time. */
import type { FormOutline, OutlineLevel } from "../../../application/fill/outline";

export interface ShownLevels {
  /** All levels, with the rows that are shown; their sums are those of all rows. */
  readonly levels: readonly OutlineLevel[];
  /** Rows that are not shown. */
  readonly hidden: number;
}

/**
 * The first rows of an outline.
 *
 * @param limit how many rows are shown
 * @example shownLevels({ levels: [], weight: 0, due: 90 }, 100) // { levels: [], hidden: 0 }
 */
export function shownLevels({ levels }: FormOutline, limit: number): ShownLevels {
  let room = limit;
  let hidden = 0;
  const shown = levels.map((level) => {
    const groups = level.level2.map((group) => {
      const rows = group.rows.slice(0, room);
      room -= rows.length;
      hidden += group.rows.length - rows.length;
      return { ...group, rows };
    });
    return { ...level, level2: groups.filter(({ rows }) => rows.length > 0) };
  });
  return { levels: shown, hidden };
}
