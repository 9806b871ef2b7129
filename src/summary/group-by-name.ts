/** Forms that name the same department or unit. */
import { groupBy } from "../domain/group-by";
import { foldName } from "./identity";
import type { Submission } from "./submission";

export interface NamedGroup {
  /** Of several spellings the first in the order of characters; null for the forms that give none. */
  readonly name: string | null;
  readonly members: readonly Submission[];
}

/**
 * Groups forms by a name they give, whatever its spelling.
 *
 * @returns groups in the order of first appearance
 * @example groupByName([a, b], ({ department }) => department).map(({ name }) => name) // ["县水利局", null]
 */
export function groupByName(
  submissions: readonly Submission[],
  nameOf: (submission: Submission) => string | null,
): NamedGroup[] {
  const groups = groupBy(submissions, (submission) => foldName(nameOf(submission) ?? ""));
  return [...groups].map(([key, members]) => {
    const [first = null] = members.map((member) => nameOf(member) ?? "").sort();
    return { name: key === "" ? null : first, members };
  });
}
