/** Which findings still ask for something: neither mended nor waived. */
import { splitWaived } from "../../application/settings/waivers";
import type { ReviewFinding } from "../../application/review/review";
import type { Waiver } from "../../application/settings/settings";
import { cellPlace } from "../../domain/cell-address";
import type { Merge } from "../../domain/grid";
import type { FindingEntry } from "./finding-list";
import type { DeskState, Reviewed } from "./state";

interface Open {
  readonly waivers: readonly Waiver[];
  readonly findings: readonly ReviewFinding[];
}

/** Asked at every change of the state; the answer changes with the sheet or the waivers only. */
const known = new WeakMap<Reviewed, Open>();

/** The findings of a sheet that nobody has mended or waived. */
export function openFindings(reviewed: Reviewed, waivers: readonly Waiver[]): readonly ReviewFinding[] {
  const before = known.get(reviewed);
  if (before?.waivers === waivers) return before.findings;
  const found = reviewed.entries.filter(({ isMended }) => !isMended).map(({ finding }) => finding);
  const findings = splitWaived(found, waivers).open;
  known.set(reviewed, { waivers, findings });
  return findings;
}

/** How many 错误 are open on sheets. */
export function openErrors({ reviews, settings }: DeskState, ids: readonly string[]): number {
  return ids.reduce((sum, id) => {
    const reviewed = reviews.get(id);
    if (reviewed === undefined) return sum;
    return sum + openFindings(reviewed, settings.waivers).filter(({ severity }) => severity === "error").length;
  }, 0);
}

/** True where one of an entry's cells lies in an area. @example touches(entryAt("B3"), { top: 1, left: 1, bottom: 5, right: 2 }) // true */
export function touches({ finding }: FindingEntry, { top, left, bottom, right }: Merge): boolean {
  return finding.cells.some((cell) => {
    const place = cellPlace(cell);
    if (place === null) return false;
    return place.row >= top && place.row <= bottom && place.column >= left && place.column <= right;
  });
}
