/** 年度总体目标: 预期目标 and 实际完成情况. */
import { cellAddress } from "../../domain/cell-address";
import type { Field, FilledForm } from "../../domain/filled-form";
import type { SheetView, Span } from "../sheet-view";
import { GOALS } from "./declaration";

type Goals = FilledForm["goals"];

/** Where the two headings of the goals stand. */
export interface GoalHeading {
  readonly row: number;
  readonly expected: Span | null;
  readonly actual: Span;
}

/** The row that prints 预期目标 and 实际完成情况 side by side; null where none of the rows does. */
export function goalHeading(view: SheetView, rows: Iterable<number>): GoalHeading | null {
  for (const row of rows) {
    let expected: Span | null = null;
    let found: GoalHeading | null = null;
    for (let column = 1; column <= view.columns; column += 1) {
      const key = view.keyOf(view.own(row, column));
      if (key === "") continue;
      // Labels such as 总体目标完成情况 stand to the left of the two headings: the ones furthest right are meant.
      if (GOALS.actual.pattern.test(key)) found = { row, expected, actual: view.span(row, column) };
      else if (GOALS.expected.pattern.test(key)) expected = view.span(row, column);
    }
    if (found !== null) return found;
  }
  return null;
}

function fieldAt(view: SheetView, row: number, span: Span | null): Field<string> {
  if (span === null) return { value: null, text: "", cell: null };
  const text = view.text(row, span.left);
  return { value: text === "" ? null : text, text, cell: cellAddress(row, span.left) };
}

function nextTo(view: SheetView, row: number, span: Span): Field<string> {
  return fieldAt(view, row, span.right < view.columns ? view.span(row, span.right + 1) : null);
}

/** True where a row prints a label of its own to the left of the goals. */
function startsAnother(view: SheetView, row: number, before: number): boolean {
  for (let column = 1; column < before; column += 1) if (view.ownText(row, column) !== "") return true;
  return false;
}

/**
 * The goals of a form.
 *
 * @param end the row of the next block: goals stand above it
 * @returns one pair for each row of goals; empty where the form has no such block
 */
export function readGoals(view: SheetView, heading: GoalHeading | null, end: number): Goals {
  if (heading === null) return [];
  const { row, expected, actual } = heading;
  const goals: Goals[number][] = [];
  for (let below = row + 1; below < end; below += 1) {
    const pair = { expected: fieldAt(view, below, expected), actual: fieldAt(view, below, actual) };
    const merge = view.mergeAt(below, actual.left);
    if (merge !== undefined && merge.top < below) continue;
    if (expected !== null && startsAnother(view, below, expected.left)) break;
    if (pair.expected.text !== "" || pair.actual.text !== "") goals.push(pair);
  }
  if (goals.length > 0) return goals;
  const beside = {
    expected: expected === null ? fieldAt(view, row, null) : nextTo(view, row, expected),
    actual: nextTo(view, row, actual),
  };
  return [beside];
}
