/** 年度: from the lines above the table, or from a label of its own. Never from a date of filing or a project's name. */
import { cellAddress } from "../../domain/cell-address";
import type { Field } from "../../domain/filled-form";
import { bare, LONGEST_HEADING } from "../heading-text";
import type { SheetView } from "../sheet-view";
import type { LabelValue } from "./label-values";
import { fieldOf } from "./label-values";

const EARLIEST = 1990;
const LATEST = 2100;
const CHINESE_DIGITS = "〇一二三四五六七八九";

/** 二〇二一 or 二O二一 in digits. */
function inDigits(text: string): string {
  return text.replace(/二[〇○零0OoΟ][〇○零0OoΟ一二三四五六七八九]{2}(?=年)/gu, (year) =>
    Array.from(year, (letter) => Math.max(CHINESE_DIGITS.indexOf(letter), 0)).join(""),
  );
}

/** The year a title names; null where it names none. @example yearIn("项目支出绩效自评表（2021 年度）") // 2021 */
export function yearIn(text: string): number | null {
  const words = inDigits(bare(text.slice(0, LONGEST_HEADING * 2))).replace(
    /(?:填报|填表|报送|编制|评价)?(?:日期|时间).*$/u,
    "",
  );
  const found = /(?<!\d)(\d{4})年度/u.exec(words) ?? /(?<!\d)(\d{4})年/u.exec(words) ?? /^\(?(\d{4})\)?$/u.exec(words);
  const year = Number(found?.[1]);
  return year >= EARLIEST && year <= LATEST ? year : null;
}

const NO_YEAR: Field<number> = { value: null, text: "", cell: null };

/**
 * The form's year.
 *
 * @param above rows above the first label of the table
 * @param labels the labels of the head, for a form that has one for the year
 */
export function readYear(view: SheetView, above: readonly number[], labels: readonly LabelValue[]): Field<number> {
  let plain: Field<number> | null = null;
  for (const row of above) {
    for (let column = 1; column <= view.columns; column += 1) {
      const text = view.ownText(row, column);
      if (text === "") continue;
      const value = yearIn(text);
      if (value === null) continue;
      const field = { value, text, cell: cellAddress(row, column) };
      if (bare(text).includes("年度")) return field;
      plain ??= field;
    }
  }
  const labelled = fieldOf(labels, "year");
  if (plain !== null || labelled.cell === null) return plain ?? NO_YEAR;
  return { value: labelled.value === null ? null : yearIn(labelled.value), text: labelled.text, cell: labelled.cell };
}
