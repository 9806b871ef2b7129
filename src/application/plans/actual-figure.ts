/**
 * 实际完成值 as a formula reads it: a number, or a text with the target's own unit.
 *
 * A formula cannot see how a cell is formatted, so it reads only what means the same however it is typed: against 90%,
 * 0.96 and 96% are one value, but 96 may be 96% or 9600%. What may mean two things gives `#N/A`, and no score.
 */
import { LARGEST_BARE_RATE } from "../../domain/number-text";
import type { Cell } from "../../domain/grid";
import type { Quantity } from "../../domain/quantity";
import { multiply, proportion } from "../../domain/decimal";
import { parseNumber } from "../../domain/number-text";
import { scaleOf } from "../../domain/target-value/unit-scale";
import { formulaNumber, formulaString } from "./formula-text";

/** Units that are fractions of one, as powers of ten. */
const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ["%", "e-2"],
  ["‰", "e-3"],
]);

/** A bare number this many times the target, or this small a part of it, may have been meant in another unit. */
const DOUBTFUL_FROM = 10;

/** Digits alone: thousands separators, dates and brackets are left to a person. */
const PLAIN = /^-?\d+(?:\.\d+)?$/u;

/** A target whose results a formula can read. */
interface ReadableTarget {
  /** The target's figure; a percent is a fraction. */
  readonly a: number;
  readonly unit: string | null;
}

/** The figure of a target; null where a formula cannot set a result against it. */
export function readableTarget({ kind, value, upper, unit }: Quantity): ReadableTarget | null {
  const isFigure = kind === "number" || kind === "percent" || kind === "duration";
  if (!isFigure || typeof value !== "number" || upper !== null) return null;
  return unit !== null && formulaString(unit) === null ? null : { a: value, unit };
}

/** Which bare numbers are taken as they stand: between two bounds, both excluded, and perhaps whole ones only. */
interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly whole: boolean;
}

function bounds({ a, unit }: ReadableTarget): Bounds {
  if (a === 0) return { low: null, high: null, whole: false };
  const high = multiply(a, DOUBTFUL_FROM);
  if (FRACTIONS.has(unit ?? "")) return { low: null, high, whole: false };
  const tenth = proportion(a, 1, DOUBTFUL_FROM) ?? a;
  if (unit === null) return { low: tenth, high, whole: false };
  const isLarge = a > multiply(LARGEST_BARE_RATE, 2);
  return { low: isLarge ? Math.max(tenth, LARGEST_BARE_RATE) : tenth, high, whole: !isLarge };
}

function isSure(number: number, target: ReadableTarget): boolean {
  const { low, high, whole } = bounds(target);
  if (low !== null && number === 0) return true;
  return (high === null || number < high) && (low === null || number > low) && (!whole || Number.isInteger(number));
}

/** The same as a formula; null where every number is sure. */
function sureFormula(ref: string, target: ReadableTarget): string | null {
  const { low, high, whole } = bounds(target);
  if (high === null) return null;
  const upper = `${ref}<${formulaNumber(high)}`;
  if (low === null) return upper;
  const integer = whole ? [`${ref}=INT(${ref})`] : [];
  return `OR(${ref}=0,AND(${[`${ref}>${formulaNumber(low)}`, upper, ...integer].join(",")}))`;
}

/** True where a text of bare digits means so many of the target's unit. */
function takesBareText({ unit }: ReadableTarget): boolean {
  if (unit === null) return true;
  const { dimension, multiplied } = scaleOf(unit);
  return dimension !== "percent" && dimension !== "money" && !multiplied;
}

/**
 * The figure of a cell as a formula, `#N/A` or `#VALUE!` where it cannot be read.
 *
 * @param ref the cell
 * @example actualFigure("F13", { a: 0.9, unit: "%" })
 * // 'IF(ISNUMBER(F13),IF(F13<9,F13,NA()),IF(RIGHT(F13,1)="%",VALUE(SUBSTITUTE(F13,"%","e-2")),NA()))'
 */
export function actualFigure(ref: string, target: ReadableTarget): string {
  const { unit } = target;
  const sure = sureFormula(ref, target);
  const number = sure === null ? ref : `IF(${sure},${ref},NA())`;
  // Behind the digits an exponent: what Excel would take for a date or a fraction (1-2, 1/2) is then no number.
  const bare = takesBareText(target) ? `VALUE(${ref}&"e0")` : "NA()";
  if (unit === null) return `IF(ISNUMBER(${ref}),${number},${bare})`;
  const quoted = formulaString(unit) ?? '""';
  const exponent = FRACTIONS.get(unit) ?? "e0";
  const text = `IF(RIGHT(${ref},${unit.length})=${quoted},VALUE(SUBSTITUTE(${ref},${quoted},"${exponent}")),${bare})`;
  return `IF(ISNUMBER(${ref}),${number},${text})`;
}

/**
 * What that formula makes of a cell as it is now.
 *
 * @returns null where it gives an error, or where it is not certain that every spreadsheet reads the text alike
 * @example figureRead({ type: "text", value: "96%", … }, { a: 0.9, unit: "%" }) // 0.96
 */
export function figureRead(cell: Cell | undefined, target: ReadableTarget): number | null {
  if (cell === undefined) return null;
  const { unit } = target;
  if (typeof cell.value === "number") return isSure(cell.value, target) ? cell.value : null;
  if (cell.type !== "text") return null;
  const text = String(cell.value);
  if (unit !== null && text.endsWith(unit)) {
    const digits = text.slice(0, -unit.length);
    if (!PLAIN.test(digits)) return null;
    const figure = parseNumber(digits);
    const power = FRACTIONS.get(unit);
    return figure === null || power === undefined ? figure : proportion(figure, 1, power === "e-2" ? 100 : 1000);
  }
  return takesBareText(target) && PLAIN.test(text) ? parseNumber(text) : null;
}
