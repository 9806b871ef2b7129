/** Reads one row of an indicator block. */
import type { Cell } from "../../domain/grid";
import type { IndicatorBlock, IndicatorRow, NumberEntry } from "../../domain/filled-form";
import { BLANK_ENTRY } from "../../domain/entry";
import { readQuantity } from "../../domain/target-value/read-quantity";
import type { SheetView, Span } from "../sheet-view";
import type { IndicatorHeading } from "./indicator-heading";
import type { ReadColumn } from "./indicator-columns";
import { indicatorName, saysNothing } from "./indicator-name";
import type { Levels } from "./level-cells";
import { natureOf } from "./nature";
import { numberEntry, points } from "./numbers";

/** The columns whose content makes a row an indicator, the ones that are oftenest filled first. */
const CONTENT: readonly ReadColumn[] = ["target", "actual", "score", "weight", "adjusted", "name"];

function saysSomething(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  // Zeros that a template's formulas leave in weights and scores make no indicator.
  return cell.type === "number" ? cell.value !== 0 : !saysNothing(cell.text.trim());
}

/** Reads the rows of one block, column by heading. */
export class RowReader {
  readonly #view: SheetView;
  /** By name once and for all: this is asked for every cell. */
  readonly #columns: Readonly<Record<Exclude<ReadColumn, "level1" | "level2">, Span | undefined>>;
  readonly #name: Span | undefined;
  readonly #content: readonly Span[];

  constructor(view: SheetView, heading: IndicatorHeading) {
    this.#view = view;
    const { columns } = heading;
    this.#columns = {
      operator: columns.get("operator"),
      nature: columns.get("nature"),
      unit: columns.get("unit"),
      name: columns.get("name"),
      target: columns.get("target"),
      adjusted: columns.get("adjusted"),
      actual: columns.get("actual"),
      weight: columns.get("weight"),
      score: columns.get("score"),
      reason: columns.get("reason"),
    };
    this.#name = this.#columns.name;
    this.#content = CONTENT.flatMap((key) => heading.columns.get(key) ?? []);
  }

  /** True where the row itself, and not only a merge from above, holds something in one of the indicator's cells. */
  hasContent(row: number): boolean {
    for (const span of this.#content) {
      for (let column = span.left; column <= span.right; column += 1) {
        const cell = this.#view.own(row, column);
        if (cell === undefined) continue;
        if (span === this.#name ? indicatorName(cell.text.trim()) !== null : saysSomething(cell)) return true;
      }
    }
    return false;
  }

  #cell(span: Span | undefined, row: number): Cell | undefined {
    if (span === undefined) return undefined;
    return span.left === span.right ? this.#view.cell(row, span.left) : this.#view.inSpan(row, span).cell;
  }

  /** 符号｜值｜单位 under one heading are one value: their texts joined. */
  #quantityCell(span: Span | undefined, row: number): Cell | undefined {
    const cell = this.#cell(span, row);
    if (span === undefined || span.left === span.right || cell === undefined) return cell;
    let text = "";
    let filled = 0;
    for (let column = span.left; column <= span.right; column = this.#view.span(row, column).right + 1) {
      const part = this.#view.text(row, column);
      if (part !== "") filled += 1;
      text += part;
    }
    return filled < 2 ? cell : { type: "text", value: text, text, percent: false, date: false };
  }

  #text(span: Span | undefined, row: number): string {
    return this.#cell(span, row)?.text.trim() ?? "";
  }

  #entry(span: Span | undefined, row: number): NumberEntry {
    if (span === undefined) return BLANK_ENTRY;
    const column = span.left === span.right ? span.left : this.#view.inSpan(row, span).column;
    return numberEntry(this.#view, row, column, points);
  }

  /** The indicator of a row. */
  read(row: number, block: IndicatorBlock, { level1, level2 }: Levels): IndicatorRow {
    const columns = this.#columns;
    const nameText = this.#text(columns.name, row);
    const { operator, nature } = natureOf(
      this.#text(columns.operator, row),
      this.#text(columns.nature, row),
      columns.operator !== undefined,
    );
    const unit = this.#text(columns.unit, row);
    const adjusted = this.#cell(columns.adjusted, row);
    const target = saysSomething(adjusted) ? adjusted : this.#quantityCell(columns.target, row);
    const reason = this.#text(columns.reason, row);
    const nameMerge = columns.name === undefined ? undefined : this.#view.mergeAt(row, columns.name.left);
    const beside = operator === "" && unit === "" ? undefined : { operator, unit };
    return {
      row,
      block,
      level1,
      level2,
      name: indicatorName(nameText),
      nameText,
      ...(nameMerge !== undefined && nameMerge.top < row ? { nameMerged: true } : {}),
      target: readQuantity(target, beside),
      actual: readQuantity(this.#quantityCell(columns.actual, row)),
      nature,
      weight: this.#entry(columns.weight, row),
      score: this.#entry(columns.score, row),
      reason: reason === "" ? null : reason,
    };
  }
}
