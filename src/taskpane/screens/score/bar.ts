/** How a completion is drawn. */

export interface Bar {
  /** Where the bar ends. */
  readonly done: number;
  /** Where the target stands: at the end, or inside the bar where it was exceeded. */
  readonly target: number;
}

/**
 * A completion on a line of a given width: what exceeds the target pushes the target's mark to the left.
 *
 * @param completion a fraction; below nought is drawn as nought
 * @param width of the whole line
 * @example barOf(0.5, 200) // { done: 100, target: 200 }
 * @example barOf(1.25, 200) // { done: 200, target: 160 }
 */
export function barOf(completion: number, width: number): Bar {
  if (completion > 1) return { done: width, target: width / completion };
  return { done: width * Math.max(completion, 0), target: width };
}
