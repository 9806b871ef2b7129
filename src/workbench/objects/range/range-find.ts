/** The members of `Excel.Range` that find cells: texts, special cells, merged areas, regions, edges, spilled arrays. */
import { bounding, intersection, isWhole, type Area } from "../../model/cells/area";
import { edgeFrom, surroundingRegion } from "../../model/cells/edges";
import { findCell, replaceInCells, type SearchCriteria } from "../../model/cells/find-cells";
import { specialCells, SPECIAL_TYPES, VALUE_KINDS } from "../../model/cells/special-cells";
import { spillFrom, spillInto, spillState } from "../../model/cells/spills";
import { Arguments } from "../../richapi/arguments";
import { ApiError, invalidArgument, required } from "../../richapi/errors";
import { type Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";
import { rangeArgument } from "./range-argument";
import { rangeAreasHandle } from "./range-areas";
import { rangeHandle, type RangeTarget } from "../targets";

const { method, property } = membersOf<RangeTarget>();

/** More merged areas than these Excel does not give. */
const MERGED_LIMIT = 512;

function criteriaOf(args: Arguments, place: number): SearchCriteria {
  const given = args.has(place) ? args.record(place, "criteria") : {};
  const { completeMatch, matchCase, searchDirection } = given;
  const taken = new Arguments([completeMatch, matchCase, searchDirection]);
  return {
    completeMatch: taken.optionalFlag(0, "completeMatch", false),
    matchCase: taken.optionalFlag(1, "matchCase", false),
    backwards: taken.optionalWord(2, "searchDirection", ["Forward", "Backwards"] as const, "Forward") === "Backwards",
  };
}

async function find({ sheet, area }: RangeTarget, args: Arguments): Promise<Handle<"Range"> | null> {
  await sheet.book.calculation.settled();
  const text = args.text(0, "text");
  if (text === "") throw invalidArgument("text");
  const found = findCell(sheet, area, text, criteriaOf(args, 1));
  return found === null ? null : rangeHandle(sheet, { ...found, rows: 1, columns: 1 });
}

async function special({ sheet, area }: RangeTarget, args: Arguments): Promise<Handle<"RangeAreas"> | null> {
  await sheet.book.calculation.settled();
  const type = args.word(0, "cellType", SPECIAL_TYPES);
  const kind = args.optionalWord(1, "cellValueType", VALUE_KINDS, "All");
  return rangeAreasHandle(sheet, specialCells(sheet, area, type, kind));
}

function edge(range: RangeTarget, args: Arguments): Area {
  const direction = args.word(0, "direction", ["Left", "Right", "Up", "Down"] as const);
  const start = args.has(1) ? rangeArgument(range.sheet.book, range.sheet, args, 1, "activeCell").area : range.area;
  return { ...edgeFrom(range.sheet, start.row, start.column, direction), rows: 1, columns: 1 };
}

const isSingle = ({ area }: RangeTarget): boolean => area.rows === 1 && area.columns === 1;

/** A single cell, as the members about spilled arrays demand. */
function single(range: RangeTarget): RangeTarget {
  if (!isSingle(range)) throw invalidArgument();
  return range;
}

const spillingTo = async ({ sheet, area }: RangeTarget): Promise<Handle<"Range"> | null> => {
  await sheet.book.calculation.settled();
  const found = spillFrom(sheet, area.row, area.column);
  return found === null ? null : rangeHandle(sheet, found);
};

const spillParent = async ({ sheet, area }: RangeTarget): Promise<Handle<"Range"> | null> => {
  await sheet.book.calculation.settled();
  const found = spillInto(sheet, area.row, area.column);
  return found === null ? null : rangeHandle(sheet, { ...found, rows: 1, columns: 1 });
};

/** Members of `Excel.Range`. */
export const rangeFindMembers: Record<string, Member<RangeTarget>> = {
  find: method("1.9", async (range, args) => required(await find(range, args))),
  findOrNullObject: method("1.9", find),
  replaceAll: method("1.9", async ({ sheet, area }, args) => {
    await sheet.book.calculation.settled();
    sheet.requireEditable(area);
    return replaceInCells(sheet, area, args.text(0, "text"), args.text(1, "replacement"), criteriaOf(args, 2));
  }),
  getSpecialCells: method("1.9", async (range, args) => required(await special(range, args))),
  getSpecialCellsOrNullObject: method("1.9", special),
  getMergedAreasOrNullObject: method("1.13", ({ sheet, area }) => {
    const shared = sheet.merges(area).map((merged) => intersection(merged, area));
    const found = shared.filter((one) => one !== null).sort((a, b) => a.row - b.row || a.column - b.column);
    if (found.length > MERGED_LIMIT) throw new ApiError("RangeExceedsLimit");
    return rangeAreasHandle(sheet, found);
  }),
  getSurroundingRegion: method("1.7", ({ sheet, area }) =>
    rangeHandle(sheet, surroundingRegion(sheet, area.row, area.column)),
  ),
  getRangeEdge: method("1.13", (range, args) => rangeHandle(range.sheet, edge(range, args))),
  getExtendedRange: method("1.13", (range, args) => rangeHandle(range.sheet, bounding(range.area, edge(range, args)))),
  hasSpill: property("1.12", ({ sheet, area }) => (isWhole(area) ? null : spillState(sheet, area))),
  getSpillingToRange: method("1.12", async (range) => required(await spillingTo(single(range)))),
  getSpillingToRangeOrNullObject: method("1.12", (range) => (isSingle(range) ? spillingTo(range) : null)),
  getSpillParent: method("1.12", async (range) => required(await spillParent(single(range)))),
  getSpillParentOrNullObject: method("1.12", (range) => (isSingle(range) ? spillParent(range) : null)),
};
