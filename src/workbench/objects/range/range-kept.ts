/** Ranges that an add-in keeps across batches move with their cells. */
import type { Move } from "../../model/cells/track-moves";
import { ApiError } from "../../richapi/errors";
import type { Handle } from "../../richapi/handle";
import type { References } from "../../richapi/references";
import type { RangeAreasTarget, RangeTarget } from "../targets";

/**
 * Moves every kept range of a sheet; one whose cells are all deleted answers `ItemNotFound` from then on.
 *
 * @example trackMoves(book, (sheetId, move) => moveKept(references, sheetId, move))
 */
export function moveKept(references: References, sheetId: string, move: Move): void {
  const targets = new Set([...references.all()].map(({ target }: Handle) => target));
  for (const target of targets) {
    if (isAreas(target) && target.sheet.id === sheetId) moveAreas(target, move);
    else if (isRange(target) && target.sheet.id === sheetId) moveRange(target, move);
  }
}

const isObject = (target: unknown): target is object => typeof target === "object" && target !== null;
/** Without reading `area`, which a range that is gone refuses. */
const isRange = (target: unknown): target is RangeTarget => isObject(target) && "sheet" in target && "area" in target;
const isAreas = (target: unknown): target is RangeAreasTarget =>
  isObject(target) && "sheet" in target && "areas" in target;

function moveAreas(target: RangeAreasTarget, move: Move): void {
  target.areas = target.areas.map(move).filter((area) => area !== null);
}

function moveRange(target: RangeTarget, move: Move): void {
  if (Object.getOwnPropertyDescriptor(target, "area")?.get !== undefined) return;
  const next = move(target.area);
  if (next !== null) {
    target.area = next;
    return;
  }
  Object.defineProperty(target, "area", {
    get: () => {
      throw new ApiError("ItemNotFound");
    },
  });
}
