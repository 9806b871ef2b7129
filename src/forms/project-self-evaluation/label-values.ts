/** Labels of the head and foot, and the values beside them or behind their colon. */
import type { Field } from "../../domain/filled-form";
import { cellAddress } from "../../domain/cell-address";
import { headingKey, LONGEST_HEADING } from "../heading-text";
import type { SheetView } from "../sheet-view";
import { LABELS, OTHER_LABELS, type LabelKey } from "./declaration";

/** A label found on the sheet. `value` is "" where nothing stands beside it. */
export interface LabelValue {
  readonly key: LabelKey;
  /** How good a word it is: 0 is best. */
  readonly rank: number;
  readonly row: number;
  readonly value: string;
  readonly cell: string;
}

/** A line such as 填报单位：… 填报日期：… is looked through no further than this. */
const LONGEST_LINE = 400;

/** No head or foot has more lines with colons; a sheet of thousands is no form's. */
const MOST_LINES = 200;

const WORDS = new Map<string, { key: LabelKey; rank: number }>(
  LABELS.flatMap(({ key, words }) => words.map((word, rank) => [word, { key, rank }] as const)),
);

/** Endings by which an unknown label gives itself away where it could be taken for a value. */
const LABEL_LIKE =
  /(?:名称|科室|处室|日期|时间|电话|编码|代码|类别|属性|类型|性质|级次|负责人|联系人|得分|总分|等级)$/u;

/** The label a heading key is, or undefined. @example labelOf("项目名称")?.key // "project" */
export function labelOf(key: string): { key: LabelKey; rank: number } | undefined {
  if (key === "" || key.length > 16) return undefined;
  const known = WORDS.get(key);
  if (known !== undefined) return known;
  if (OTHER_LABELS.has(key)) return undefined;
  const declared = LABELS.find(({ pattern }) => pattern?.test(key));
  return declared === undefined ? undefined : { key: declared.key, rank: declared.words.length };
}

/** The label a line opens with, before its colon. @example labelBeforeColon("项目名称：道路") // "project" */
export function labelBeforeColon(text: string): LabelKey | undefined {
  const colon = text.slice(0, LONGEST_HEADING).search(/[:：]/u);
  return colon < 1 ? undefined : labelOf(headingKey(text.slice(0, colon)))?.key;
}

/** True for any label, of ours or not. */
export function isLabel(key: string): boolean {
  return labelOf(key) !== undefined || OTHER_LABELS.has(key);
}

/** Any label with its colon, the longer word first. */
const WITH_COLON = new RegExp(
  `(${[...WORDS.keys(), ...OTHER_LABELS].sort((a, b) => b.length - a.length).join("|")})\\s*(?:[（(][^（()）]{0,12}[)）])?\\s*[:：]`,
  "gu",
);

/** Every `label：` in a line of text, with what follows it up to the next one. */
function withColons(text: string): { word: string; value: string }[] {
  const line = text.slice(0, LONGEST_LINE);
  const found = [...line.matchAll(WITH_COLON)].map((match) => ({
    word: match[1] ?? "",
    from: match.index,
    to: match.index + match[0].length,
  }));
  const colon = line.search(/[:：]/u);
  const leading = headingKey(line.slice(0, colon));
  if (isLabel(leading) && (found[0]?.from ?? Infinity) > colon)
    found.unshift({ word: leading, from: 0, to: colon + 1 });
  return found.map(({ word, to }, i) => ({ word, value: line.slice(to, found[i + 1]?.from).trim() }));
}

/** The value beside a label: the next filled cell to the right, unless that is a label itself. */
function beside(view: SheetView, row: number, column: number): { value: string; cell: string } {
  const from = view.span(row, column).right + 1;
  const nothing = { value: "", cell: cellAddress(row, Math.min(from, Math.max(view.columns, 1))) };
  for (let at = from; at <= view.columns; at = view.span(row, at).right + 1) {
    const value = view.text(row, at);
    if (value === "") continue;
    const key = view.key(row, at);
    const colon = /[:：]$/u.test(value);
    if (isLabel(key) || colon || (at > from && key.length <= 8 && LABEL_LIKE.test(key))) return nothing;
    return { value, cell: cellAddress(row, at) };
  }
  return nothing;
}

/**
 * Every label in a run of rows with its value.
 *
 * @param rows the rows to look through, none twice
 * @example labelValues(view, [3])[0] // { key: "project", rank: 0, row: 3, value: "委托业务项目", cell: "D3" }
 */
export function labelValues(view: SheetView, rows: Iterable<number>): LabelValue[] {
  const found: LabelValue[] = [];
  let lines = 0;
  for (const row of rows) {
    for (let column = 1; column <= view.columns; column += 1) {
      const text = view.ownText(row, column);
      if (text === "") continue;
      const label = text.length <= LONGEST_HEADING ? labelOf(view.key(row, column)) : undefined;
      if (label !== undefined) {
        found.push({ ...label, row, ...beside(view, row, column) });
      } else if (lines < MOST_LINES && /[:：]/u.test(text.slice(0, LONGEST_HEADING))) {
        lines += 1;
        for (const { word, value } of withColons(text)) {
          const one = labelOf(word);
          if (one !== undefined) found.push({ ...one, row, value, cell: cellAddress(row, column) });
        }
      }
    }
  }
  return found;
}

/** The field of the best label of a kind; a label of equal rank with a value goes before one without. */
export function fieldOf(found: readonly LabelValue[], key: LabelKey): Field<string> {
  let best: LabelValue | undefined;
  for (const one of found) {
    if (one.key !== key) continue;
    if (best === undefined || one.rank < best.rank || (one.rank === best.rank && best.value === "")) best = one;
  }
  return {
    value: best?.value === "" ? null : (best?.value ?? null),
    text: best?.value ?? "",
    cell: best?.cell ?? null,
  };
}
