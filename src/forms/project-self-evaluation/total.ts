/** 总分 and 等级: in the row that adds up, or beside a label in the head or foot. */
import { cellAddress } from "../../domain/cell-address";
import { parseNumber } from "../../domain/number-text";
import type { Field, FilledForm } from "../../domain/filled-form";
import type { SheetView, Span } from "../sheet-view";
import { fieldOf, type LabelValue } from "./label-values";
import { points } from "./numbers";

const NONE = { value: null, text: "", cell: null } as const;

/** One grade word, ticked or alone: 优, 良好, ☑优. */
const TICKED =
  /[☑√■✓✔]\s?(优秀?|良好?|中|低|较?差|一般|合格|不合格)|(优秀?|良好?|中|低|较?差|一般|合格|不合格)\s?[☑√■✓✔]/u;
const UNTICKED = /[□○☐]/u;

/** The grade in a cell's words; null where boxes stand unticked. @example gradeIn("优□ 良☑ 中□ 差□") // "良" */
export function gradeIn(text: string): string | null {
  if (text === "") return null;
  const ticked = TICKED.exec(text.slice(0, 60));
  if (ticked !== null) return ticked[1] ?? ticked[2] ?? null;
  return UNTICKED.test(text) ? null : text;
}

/** A number field of a cell. */
function numberField(view: SheetView, row: number, column: number): Field<number> {
  const cell = view.cell(row, column);
  const text = cell?.text.trim() ?? "";
  return { value: cell === undefined ? null : points(cell), text, cell: cellAddress(row, column) };
}

function labelledScore(labels: readonly LabelValue[]): Field<number> {
  const { text, cell } = fieldOf(labels, "score");
  return cell === null ? NONE : { value: parseNumber(text, { suffixes: ["分"] }), text, cell };
}

/**
 * The total of a form.
 *
 * @param row the row that adds up; null where there is none
 * @param columns where that row's block has 分值 and 得分
 * @param labels labels of head and foot
 */
export function readTotal(
  view: SheetView,
  row: number | null,
  columns: { readonly weight: Span | undefined; readonly score: Span | undefined },
  labels: readonly LabelValue[],
): FilledForm["total"] {
  const gradeField = fieldOf(labels, "grade");
  const grade = { ...gradeField, value: gradeIn(gradeField.text) };
  if (row === null) return { weight: NONE, score: labelledScore(labels), grade };
  const { weight, score } = columns;
  const labelEnd = lastOfLabel(view, row);
  const inColumn = (span: Span | undefined): Field<number> => {
    if (span === undefined || span.right <= labelEnd) return NONE;
    const { column } = view.inSpan(row, span);
    const { left, right } = view.span(row, column);
    // What spreads over other columns too stands beside its label, not under a heading.
    return left < span.left || right > span.right ? NONE : numberField(view, row, column);
  };
  const own = { weight: inColumn(weight), score: inColumn(score), grade };
  if (own.score.value !== null || own.weight.value !== null) return own;
  const numbers: Field<number>[] = [];
  for (let column = labelEnd + 1; column <= view.columns; column = view.span(row, column).right + 1) {
    const field = numberField(view, row, column);
    if (field.value !== null) numbers.push(field);
  }
  const [first, second] = numbers;
  if (first === undefined) return { ...own, score: own.score.cell === null ? labelledScore(labels) : own.score };
  return second === undefined ? { ...own, score: first } : { weight: first, score: second, grade };
}

/** The last column of a row's label. */
function lastOfLabel(view: SheetView, row: number): number {
  for (let column = 1; column <= view.columns; column += 1) {
    if (view.ownText(row, column) !== "") return view.span(row, column).right;
  }
  return 0;
}
