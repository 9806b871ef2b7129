/** Reads the funds block: 年度资金总额 and its parts. */
import { cellAddress } from "../../domain/cell-address";
import type { Field, FundsBlock, FundsColumn, FundsRow, NumberEntry, Unplaced } from "../../domain/filled-form";
import { printedPoints } from "../heading-text";
import type { SheetView } from "../sheet-view";
import { isLabel } from "./label-values";
import { BLANK_ENTRY } from "../../domain/entry";
import type { FundsHeading } from "./funds-heading";
import { fundsSource, nationalSource } from "./funds-source";
import { fundsReadings, numberEntry } from "./numbers";

/** A funds block with what could not be placed in it. */
export interface FundsReading {
  readonly block: FundsBlock;
  readonly lastRow: number;
  readonly unplaced: readonly Unplaced[];
}

const COLUMNS: readonly FundsColumn[] = ["initial", "annual", "executed", "weight", "rate", "score"];

/** 执行率分值 printed in the block's label or in a heading. */
function headingWeight(view: SheetView, heading: FundsHeading): Field<number> {
  const places = [
    heading.label?.span,
    ...(["weight", "score", "rate"] as const).map((key) => heading.columns.get(key)),
  ];
  for (const span of places) {
    if (span === undefined) continue;
    const text = view.text(heading.row, span.left);
    const value = printedPoints(text);
    if (value !== null && text.includes("分")) return { value, text, cell: cellAddress(heading.row, span.left) };
  }
  return { value: null, text: "", cell: null };
}

/** The columns in which rows have their labels. */
function labelColumns(view: SheetView, heading: FundsHeading, firstMoney: number): { from: number; own: boolean } {
  const { label } = heading;
  if (label === null) return { from: 1, own: false };
  const after = label.span.right + 1;
  const first = view.ownText(heading.row + 1, label.span.left);
  // 资金来源 over the labels themselves, or 项目资金 beside them?
  const beside = labelIn(view, heading.row + 1, after, firstMoney);
  const over = after >= firstMoney || (first !== "" && (nationalSource(first) !== null || beside === null));
  return over ? { from: label.span.left, own: false } : { from: after, own: true };
}

/** The label of a row: its last text left of the money. */
function labelIn(
  view: SheetView,
  row: number,
  from: number,
  firstMoney: number,
): { text: string; column: number } | null {
  for (let column = firstMoney - 1; column >= from; column -= 1) {
    const text = view.ownText(row, column);
    if (text !== "") return { text, column };
  }
  return null;
}

/**
 * Reads the funds block under a heading.
 *
 * @param end the first row that belongs to another block
 * @param unit the form's money unit, which a cell may repeat
 */
export function readFunds(view: SheetView, heading: FundsHeading, end: number, unit: string | null): FundsReading {
  const spans = heading.columns;
  const firstMoney = Math.min(...[...spans.values()].map(({ left }) => left));
  const { from, own } = labelColumns(view, heading, firstMoney);
  const readings = fundsReadings(unit);
  const goesOn = (row: number): boolean => nationalSource(labelIn(view, row, from, firstMoney)?.text ?? "") !== null;
  const rows: FundsRow[] = [];
  const unplaced: Unplaced[] = [];
  const strayed = new Set<number>();
  let lastRow = heading.row;
  let labelColumn: number | null = null;

  for (let row = heading.row + 1; row < end; row += 1) {
    if (own && heading.label !== null && view.ownText(row, heading.label.span.left) !== "") break;
    const entry = (key: FundsColumn): NumberEntry => {
      const span = spans.get(key);
      if (span === undefined) return BLANK_ENTRY;
      return numberEntry(view, row, view.inSpan(row, span).column, readings[key]);
    };
    const label = labelIn(view, row, from, firstMoney);
    const entries = Object.fromEntries(COLUMNS.map((key) => [key, entry(key)])) as Record<FundsColumn, NumberEntry>;
    const filled = COLUMNS.find((key) => entries[key].text !== "" && !entries[key].shared);
    if (label === null) {
      const span = filled === undefined ? undefined : spans.get(filled);
      if (filled === undefined || span === undefined) continue;
      unplaced.push({ cell: cellAddress(row, span.left), text: entries[filled].text, why: "unknown-funds-row" });
      continue;
    }
    const national = nationalSource(label.text);
    if (
      national === null &&
      (isLabel(view.key(row, label.column)) || (filled === undefined && !own && !goesOn(row + 1)))
    )
      break;
    const reason = spans.get("reason");
    rows.push({
      source: fundsSource(label.text),
      label: label.text,
      row,
      entries,
      reason: reason === undefined ? "" : (view.inSpan(row, reason).cell?.text.trim() ?? ""),
    });
    labelColumn ??= label.column;
    lastRow = row;
    for (const { span, text, why } of heading.loose) {
      if (strayed.has(span.left) || view.inSpan(row, span).cell === undefined) continue;
      strayed.add(span.left);
      unplaced.push({ cell: cellAddress(heading.row, span.left), text, why });
    }
  }

  const columns: Partial<Record<FundsColumn | "label" | "reason", number>> = {};
  for (const [key, span] of spans) columns[key] = span.left;
  if (labelColumn !== null) columns.label = labelColumn;
  const block = { rows, columns, headingRow: heading.row, headingWeight: headingWeight(view, heading) };
  return { block, lastRow, unplaced };
}
