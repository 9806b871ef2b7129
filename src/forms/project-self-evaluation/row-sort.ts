/** Tells the rows of an indicator block apart: indicators, sums, and where the block ends. */
import type { Cell } from "../../domain/grid";
import { level1Of, level2Of } from "../../domain/taxonomy";
import type { SheetView, Span } from "../sheet-view";
import { FOOT_WORDS, TOTAL_WORDS } from "./declaration";
import { indicatorHeading, type IndicatorHeading } from "./indicator-heading";
import { labelOf } from "./label-values";

/**
 * - `row`      an indicator, or an empty place for one
 * - `total`    总分, 合计
 * - `subtotal` 小计 of a level
 * - `end`      a note, a conclusion, a signature, or the next heading: the block is over
 */
export type RowSort = "row" | "total" | "subtotal" | "end";

/** Level names and labels are short; a longer text in their place is a note. */
const LONGEST_LEVEL = 40;

/** A sum's label is shorter than this. */
const LONGEST_SUM = 12;

/** A label written one letter a cell (绩, 效, 指, 标) opens nothing. */
const SHORTEST_LABEL = 3;

/** What the words of sums and headings end with; asked first, because most texts do not. */
const LAST_LETTERS: ReadonlySet<string> = new Set(["分", "计", "标", "级", "称", "容", ":", "："]);

const SUBTOTAL = "小计";

function isLevel(text: string): boolean {
  return text.length <= LONGEST_LEVEL && (level1Of(text) ?? level2Of(text)) !== null;
}

export class RowSorter {
  readonly #view: SheetView;
  readonly #first: number;
  readonly #name: number;
  readonly #lastLead: number;
  readonly #target: number;
  readonly #figures: readonly Span[];
  readonly #label: string;
  #afterTotal = false;

  constructor(view: SheetView, { columns, top }: IndicatorHeading) {
    this.#view = view;
    this.#first = Math.min(...[...columns.values()].map(({ left }) => left));
    this.#name = columns.get("name")?.left ?? 0;
    const leads = [columns.get("level1"), columns.get("level2"), columns.get("name")];
    this.#lastLead = Math.max(this.#first, ...leads.map((span) => span?.left ?? 0));
    this.#target = columns.get("target")?.left ?? this.#lastLead + 1;
    this.#figures = (["target", "actual", "weight", "score"] as const).flatMap((key) => columns.get(key) ?? []);
    this.#label = this.#first > 1 ? view.text(top, this.#first - 1) : "";
  }

  /** What a row is. */
  sort(row: number): RowSort {
    for (let column = 1; column <= this.#lastLead; column += 1) {
      const cell = this.#view.own(row, column);
      if (cell?.type !== "text") continue;
      const sort = this.#byLead(row, column, cell);
      if (sort !== null) return sort;
    }
    return "row";
  }

  #byLead(row: number, column: number, cell: Cell): RowSort | null {
    const text = cell.text.trim();
    if (text === "") return null;
    const view = this.#view;
    const isName = column === this.#name;
    if (text.length <= LONGEST_SUM && LAST_LETTERS.has(text.at(-1) ?? "")) {
      const key = view.keyOf(cell);
      if (TOTAL_WORDS.has(key)) {
        this.#afterTotal = true;
        return "total";
      }
      if (key.endsWith(SUBTOTAL)) return "subtotal";
      const heading = indicatorHeading(key)?.column;
      if (heading === "level1" || heading === "level2" || heading === "name") return this.#isHeadingRow(row);
    }
    const { right } = view.span(row, column);
    if (column < this.#target && right >= this.#target) return isLevel(text) ? null : "end";
    if (isName) return null;
    if (column < this.#first) return isLevel(text) ? null : this.#byLabel(row, text, view.keyOf(cell));
    if (this.#hasFigures(row) || isLevel(text)) return null;
    // Below the sum, words without figures are opinions and signatures.
    if (this.#afterTotal) return "end";
    const wide = right > column && right >= this.#lastLead - 1 && column < this.#lastLead - 1;
    return text.length > LONGEST_LEVEL || wide || FOOT_WORDS.test(view.keyOf(cell)) ? "end" : null;
  }

  /** What a text left of the block's columns means for its row. */
  #byLabel(row: number, text: string, key: string): RowSort | null {
    if (text === this.#label || text.length < SHORTEST_LABEL) return null;
    if (FOOT_WORDS.test(key) || labelOf(key) !== undefined) return "end";
    return this.#hasFigures(row) ? null : "end";
  }

  #isHeadingRow(row: number): RowSort | null {
    let headings = 0;
    for (let column = this.#first; column <= this.#view.columns; column += 1) {
      if (indicatorHeading(this.#view.keyOf(this.#view.own(row, column))) !== undefined) headings += 1;
    }
    return headings >= 3 ? "end" : null;
  }

  #hasFigures(row: number): boolean {
    return this.#figures.some(({ left, right }) => {
      for (let column = left; column <= right; column += 1) {
        const merge = this.#view.mergeAt(row, column);
        // What spreads over several headings is a text, no figure of this row.
        if (merge !== undefined && (merge.top < row || merge.left < left || merge.right > right)) continue;
        if (this.#view.text(row, column) !== "") return true;
      }
      return false;
    });
  }
}
