/** Marks formulas whose result the file does not hold: whoever wrote it did not calculate. */
import { FILE_SENTENCES } from "../../locales/zh-CN/files";
import { find, toUtf8, utf8Text } from "../bytes";

const FORMULA = "<f";
/** A cell with a formula and nothing, or an empty result, behind it. */
const CELL = /<c(\s[^<>]*)>\s*<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v\s*>\s*<\/v>)?\s*<\/c>/gu;
const TYPE = /\st="([^"]*)"/u;
/** A formula that gives the empty text. */
const TEXT = "str";

function marked(cell: string, attributes: string): string {
  if (TYPE.exec(attributes)?.[1] === TEXT) return cell;
  return `<c${attributes.replace(TYPE, "")} t="str"><v>${FILE_SENTENCES.uncalculated}</v></c>`;
}

/**
 * The rows of a part, with words in the cells whose formula has no stored result: they are not empty, and nobody knows what
 * they hold.
 *
 * @example markUncalculated(toUtf8('<c r="A1"><f>1+1</f><v/></c>')) // UTF-8 of '<c r="A1" t="str"><v>#公式未计算</v></c>'
 */
export function markUncalculated(rows: Uint8Array): Uint8Array {
  if (find(rows, FORMULA) < 0) return rows;
  return toUtf8(utf8Text(rows).replace(CELL, marked));
}
