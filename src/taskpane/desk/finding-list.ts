/** The list of findings as it stands before a person: what was mended stays in its place, ticked, until the next check. */
import type { ReviewFinding } from "../../application/review/review";

export interface FindingEntry {
  readonly finding: ReviewFinding;
  /** True where the fault is gone since the list was made. */
  readonly isMended: boolean;
}

/** The list of a fresh check. */
export function freshList(findings: readonly ReviewFinding[]): FindingEntry[] {
  return findings.map((finding) => ({ finding, isMended: false }));
}

/** The same question about the same place, though its figures may have changed. */
function placeOf({ rule, severity, cells }: ReviewFinding): string {
  return `${rule} ${severity} ${cells[0] ?? ""}`;
}

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const list = map.get(key(item));
    if (list === undefined) map.set(key(item), [item]);
    else list.push(item);
  }
  return map;
}

/**
 * Carries a list over to the findings of another check of the same sheet.
 *
 * Entries keep their places. A finding that is still there is brought up to date, one that is gone is ticked, one that is
 * new comes behind the last of its rule, or where its severity ends.
 *
 * @example carryOver(freshList([weightTooHigh]), []) // [{ finding: weightTooHigh, isMended: true }]
 */
export function carryOver(list: readonly FindingEntry[], findings: readonly ReviewFinding[]): FindingEntry[] {
  const left = new Set(findings);
  const waiting = { key: byKey(findings, ({ key }) => key), place: byKey(findings, placeOf) };
  const claim = (found: readonly ReviewFinding[] | undefined): ReviewFinding | undefined => {
    const free = found?.find((finding) => left.has(finding));
    if (free !== undefined) left.delete(free);
    return free;
  };
  const same = list.map(({ finding }) => claim(waiting.key.get(finding.key)));
  const kept = list.map(({ finding }, index): FindingEntry => {
    const now = same[index] ?? claim(waiting.place.get(placeOf(finding)));
    return now === undefined ? { finding, isMended: true } : { finding: now, isMended: false };
  });
  return insertNew(kept, findings, left);
}

const ORDER = { error: 0, warning: 1, hint: 2, undetermined: 3 } as const;

function insertNew(
  kept: readonly FindingEntry[],
  findings: readonly ReviewFinding[],
  left: ReadonlySet<ReviewFinding>,
): FindingEntry[] {
  if (left.size === 0) return [...kept];
  const list = [...kept];
  for (const finding of findings) {
    if (!left.has(finding)) continue;
    const rank = ORDER[finding.severity];
    const alike = list.findLastIndex(
      (entry) => entry.finding.rule === finding.rule && entry.finding.severity === finding.severity,
    );
    const after = alike >= 0 ? alike : list.findLastIndex((entry) => ORDER[entry.finding.severity] <= rank);
    list.splice(after + 1, 0, { finding, isMended: false });
  }
  return list;
}
