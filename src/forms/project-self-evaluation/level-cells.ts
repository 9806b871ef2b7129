/** 一级指标 and 二级指标 of each row: merged, repeated, or printed once and left blank below. */
import { cellAddress } from "../../domain/cell-address";
import type { PrintedLevelWeight } from "../../domain/filled-form";
import { LEVEL1_NAMES, level1Of, level1Owning, level2Of } from "../../domain/taxonomy";
import { LONGEST_HEADING, printedPoints } from "../heading-text";
import type { SheetView, Span } from "../sheet-view";

/** A trailing 50分, (50) or （50分） with what stands before it. */
const WITHOUT_POINTS = /[（(][^（()）]{0,20}[)）]分?$|\d{1,3}(?:\.\d{1,2})?分$/u;

/** A level that is none of the known ones, as printed but without line breaks and points; "" where that is all. */
function asPrinted(text: string): string {
  return text.slice(0, LONGEST_HEADING).replace(/\s+/gu, "").replace(WITHOUT_POINTS, "");
}

/** 产出指标50 prints its points without the word. */
function level1Points(text: string): number | null {
  const found = printedPoints(text);
  if (found !== null) return found;
  if (text.length > LONGEST_HEADING) return null;
  const bareNumber = /指标\s*(\d{1,3}(?:\.\d{1,2})?)\s*$/u.exec(text);
  return bareNumber === null ? null : Number(bareNumber[1]);
}

/** What a level cell names, remembered by its text. */
function remembered(name: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = name(text);
      known.set(text, found);
    }
    return found;
  };
}

const canonical1 = (text: string): string => {
  const level = text.length > LONGEST_HEADING ? null : level1Of(text);
  return level === null ? asPrinted(text) : LEVEL1_NAMES[level];
};
const canonical2 = (text: string): string => (text.length > LONGEST_HEADING ? null : level2Of(text)) ?? asPrinted(text);

/** The levels of a row. */
export interface Levels {
  readonly level1: string | null;
  readonly level2: string | null;
}

/** A printed weight whose rows are still being counted. */
type OpenWeight = Omit<PrintedLevelWeight, "lastRow"> & { lastRow: number };

/** Name of the first level that a second level belongs to; "" for one that is none of the known. */
function ownerName(level2: string): string {
  const level = level1Owning(level2);
  return level === null ? "" : LEVEL1_NAMES[level];
}

/** Follows the two level columns down a block. */
export class LevelReader {
  readonly #view: SheetView;
  readonly #level1: Span | undefined;
  readonly #level2: Span | undefined;
  readonly #name1 = remembered(canonical1);
  readonly #name2 = remembered(canonical2);
  readonly #weights: OpenWeight[] = [];
  #now: Levels = { level1: null, level2: null };
  #text1 = "";
  #weight: OpenWeight | null = null;

  /** @param above the levels of the last row above, where the block only goes on with another one */
  constructor(view: SheetView, level1: Span | undefined, level2: Span | undefined, above: Levels | null) {
    this.#view = view;
    this.#level1 = level1;
    this.#level2 = level2;
    if (above !== null) this.#now = above;
  }

  /** The levels of the next row down. */
  at(row: number): Levels {
    const text1 = this.#level1 === undefined ? "" : this.#view.text(row, this.#level1.left);
    const text2 = this.#level2Text(row);
    let { level1, level2 } = this.#now;
    if (text1 !== "" && text1 !== this.#text1) {
      // A cell that prints only its points （50分） is known by the second level beside it.
      const name = this.#name1(text1) || ownerName(this.#name2(text2));
      // 二级指标 is never carried down into another 一级指标.
      if (name !== level1) level2 = null;
      level1 = name === "" ? null : name;
      this.#text1 = text1;
      this.#open(row, name, text1);
    }
    if (text2 !== "") level2 = this.#name2(text2);
    if (level1 !== this.#now.level1 || level2 !== this.#now.level2) this.#now = { level1, level2 };
    if (this.#weight !== null) this.#weight.lastRow = row;
    return this.#now;
  }

  /** A first level that spreads over the second column too is no second level. */
  #level2Text(row: number): string {
    if (this.#level2 === undefined) return "";
    const merge = this.#view.mergeAt(row, this.#level2.left);
    return merge !== undefined && merge.left < this.#level2.left ? "" : this.#view.text(row, this.#level2.left);
  }

  #open(row: number, level1: string, text: string): void {
    const weight = level1Points(text);
    this.#weight = null;
    if (weight === null || this.#level1 === undefined) return;
    const merge = this.#view.mergeAt(row, this.#level1.left);
    const cell = cellAddress(merge?.top ?? row, merge?.left ?? this.#level1.left);
    this.#weight = { level1, weight, cell, firstRow: row, lastRow: row };
    this.#weights.push(this.#weight);
  }

  /** The levels of the latest row. */
  get latest(): Levels {
    return this.#now;
  }

  /** The first-level weights met so far. */
  get weights(): readonly PrintedLevelWeight[] {
    return this.#weights;
  }
}
