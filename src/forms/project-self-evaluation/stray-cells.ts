/** Finds what stands in the rows of an indicator block and belongs to none of its columns. */
import { cellAddress } from "../../domain/cell-address";
import type { Unplaced } from "../../domain/filled-form";
import type { SheetView, Span } from "../sheet-view";
import type { IndicatorHeading, LooseHeading } from "./indicator-heading";

/** More of them say nothing new. */
const MOST = 50;

export class StrayCells {
  readonly #view: SheetView;
  readonly #bare: readonly number[];
  readonly #wide: readonly Span[];
  #loose: readonly LooseHeading[];
  readonly #found: Unplaced[] = [];

  constructor(view: SheetView, heading: IndicatorHeading) {
    this.#view = view;
    this.#loose = heading.loose.filter(({ why }) => why !== "ignored");
    const spans = [...heading.columns.values()];
    const covered = new Set<number>();
    for (const { left, right } of [...spans, ...heading.loose.map(({ span }) => span)]) {
      for (let column = left; column <= right; column += 1) covered.add(column);
    }
    const first = Math.min(...spans.map(({ left }) => left));
    this.#bare = Array.from({ length: view.columns }, (_, i) => i + 1).filter(
      (column) => column > first && !covered.has(column),
    );
    // 年度指标值 over several cells is read as one; any other column has one cell a row.
    this.#wide = [...heading.columns].flatMap(([key, span]) =>
      key !== "target" && key !== "actual" && span.right > span.left ? [span] : [],
    );
    this.#loose = this.#loose.filter(({ span }) => span.left > first);
  }

  /** Looks at one row of the block. */
  look(row: number): void {
    if (this.#found.length >= MOST) return;
    for (const column of this.#bare) this.#report(row, column);
    for (const { left, right } of this.#wide) {
      const { column: taken } = this.#view.inSpan(row, { left, right });
      for (let column = taken + 1; column <= right; column += 1) this.#report(row, column);
    }
    if (this.#loose.length === 0) return;
    const filled = this.#loose.filter(({ span }) => this.#view.inSpan(row, span).cell !== undefined);
    for (const heading of filled) {
      this.#found.push({
        cell: cellAddress(heading.row, heading.span.left),
        text: heading.text,
        why: heading.why === "duplicate-heading" ? "duplicate-heading" : "unknown-heading",
      });
    }
    this.#loose = this.#loose.filter((heading) => !filled.includes(heading));
  }

  #report(row: number, column: number): void {
    const text = this.#view.ownText(row, column);
    if (text !== "") this.#found.push({ cell: cellAddress(row, column), text, why: "outside-table" });
  }

  /** What was found so far. */
  get unplaced(): readonly Unplaced[] {
    return this.#found;
  }
}
