/** 金额单位: printed in the funds block's label or headings, in a row's label, or in a line above the table. */
import { cellAddress } from "../../domain/cell-address";
import type { Field, MoneyUnit } from "../../domain/filled-form";
import { bare, LONGEST_HEADING } from "../heading-text";
import type { SheetView } from "../sheet-view";

const UNITS: ReadonlyMap<string, MoneyUnit> = new Map([
  ["元", "元"],
  ["千元", "千元"],
  ["万元", "万元"],
  ["亿元", "亿元"],
  ["人民币元", "元"],
  ["人民币万元", "万元"],
  ["人民币亿元", "亿元"],
]);

const IN_BRACKETS = /[([【](?:金额)?(?:单位:?)?((?:人民币)?[千万亿]?元)[)\]】]/u;
const BEHIND_COLON = /(?:单位|货币单位):?((?:人民币)?[千万亿]?元)(?![\p{Script=Han}])/u;
const AT_END = /(?:资金|金额|预算|总额|预算数|执行数)[,，]?([千万亿]?元)$/u;

/** The unit a printed label names; null where it names none. @example unitIn("项目资金（万元）") // "万元" */
export function unitIn(text: string): MoneyUnit | null {
  const words = bare(text.slice(0, LONGEST_HEADING * 2));
  const found = IN_BRACKETS.exec(words) ?? BEHIND_COLON.exec(words) ?? AT_END.exec(words);
  return found === null ? null : (UNITS.get(found[1] ?? "") ?? null);
}

/**
 * The form's money unit.
 *
 * @param places rows to look through, the likeliest first, each with the last column to look at
 */
export function readMoneyUnit(view: SheetView, rows: Iterable<number>): Field<MoneyUnit> {
  for (const row of rows) {
    let before = "";
    for (let column = 1; column <= view.columns; column = view.span(row, column).right + 1) {
      const text = view.text(row, column);
      const label = before;
      if (text !== "") before = view.key(row, column);
      if (!text.includes("元")) continue;
      // 金额单位｜元: the label in one cell, the unit in the next.
      const value = unitIn(text) ?? (label.endsWith("单位") ? (UNITS.get(bare(text)) ?? null) : null);
      if (value !== null) return { value, text, cell: cellAddress(row, column) };
    }
  }
  return { value: null, text: "", cell: null };
}
