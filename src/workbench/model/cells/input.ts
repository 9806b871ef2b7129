/** What becomes of something typed into a cell, or written there by an add-in: Excel takes both alike. */
import { CellValueType } from "@univerjs/core";
import { isTextFormat, parseValue } from "numfmt";
import { EMPTY_CELL } from "../book/blank";
import type { SnapshotCell } from "../book/snapshot";

/** What a cell holds after typing: value or formula, and the number format that typing brings where the cell had none. */
export interface TypedCell {
  cell: SnapshotCell;
  format: string | null;
}

const ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"]);
const CHINESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/u;
/** A Chinese Excel reads neither as a date. */
const DOTTED = /^\d+\.\d+\.\d+$/u;
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/u;
/** Wide forms that a Chinese Excel takes as their narrow ones in numbers. */
const WIDE = /[０-９．％，－＋￥：／]/gu;
/** The number formats that a Chinese Excel gives to what is typed, by those that the parser tells. */
const GIVEN_FORMATS: readonly [RegExp, string][] = [
  [/^yyyy[-/]m{1,2}[-/]d{1,2} hh?:mm$/u, "yyyy/m/d h:mm"],
  [/^yyyy[-/]m{1,2}[-/]d{1,2} hh?:mm:ss$/u, "yyyy/m/d h:mm:ss"],
  [/^yyyy[-/]m{1,2}[-/]d{1,2}$/u, "yyyy/m/d"],
  [/^yyyy[-/]m{1,2}$/u, "mmm-yy"],
  [/^m{1,2}[-/]d{1,2}$/u, 'm"月"d"日"'],
  [/^hh?:mm$/u, "h:mm"],
  [/^hh?:mm:ss$/u, "h:mm:ss"],
];

/**
 * Reads a value as if it were typed into a cell.
 *
 * @param value text, number, boolean, or an empty text to clear the cell
 * @param format the cell's number format; text stays text under `@`
 * @example typed("95%", "General") // { cell: { v: 0.95, t: 2, … }, format: "0%" }
 * @example typed("'007", "General").cell.v // "007"
 */
export function typed(value: string | number | boolean, format: string): TypedCell {
  if (typeof value === "number") {
    // A text cell takes a number as its digits.
    if (isTextFormat(format)) return plain({ v: String(value), t: CellValueType.STRING });
    return plain({ v: value, t: CellValueType.NUMBER });
  }
  if (typeof value === "boolean") return plain({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  if (value === "") return plain({});
  if (isTextFormat(format)) return plain({ v: value, t: CellValueType.STRING });
  if (value.startsWith("'")) return plain({ v: value.slice(1), t: CellValueType.FORCE_STRING });
  if (/^=./su.test(value)) return plain({ f: value });
  if (ERRORS.has(value.toUpperCase())) return plain({ v: value.toUpperCase(), t: CellValueType.STRING });
  return fromText(value);
}

function plain(cell: SnapshotCell): TypedCell {
  return { cell: { ...EMPTY_CELL, ...cell }, format: null };
}

function fromText(text: string): TypedCell {
  const narrow = text.replaceAll(WIDE, (wide) => wide.normalize("NFKC"));
  const found = DOTTED.test(narrow) ? null : (fromFraction(narrow) ?? fromDate(narrow) ?? fromParser(narrow));
  if (found !== null) return found;
  // Excel takes what begins with a sign as a formula, unless it is a number.
  if (/^[+-]./su.test(text)) return plain({ f: `=${text}` });
  return plain({ v: text, t: CellValueType.STRING });
}

function fromFraction(text: string): TypedCell | null {
  const match = FRACTION.exec(text);
  if (match === null || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const digits = "?".repeat(Math.min((match[4] ?? "").length, 2));
  return number(match[1] === "-" ? -size : size, `# ${digits}/${digits}`);
}

function fromDate(text: string): TypedCell | null {
  const match = CHINESE_DATE.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (year === undefined && day === undefined) return null;
  const parsed = parseValue(`${year ?? new Date().getFullYear()}-${month}-${day ?? "1"}`);
  if (typeof parsed?.v !== "number") return null;
  const inYear = day === undefined ? 'm"月"' : 'm"月"d"日"';
  return number(parsed.v, year === undefined ? inYear : `yyyy"年"${inYear}`);
}

function fromParser(text: string): TypedCell | null {
  const parsed = parseValue(text);
  if (typeof parsed?.v === "boolean") return plain({ v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN });
  if (typeof parsed?.v !== "number") return null;
  const told = parsed.z ?? null;
  // Excel keeps the 15 digits of what is typed: 95 × 0.01 would carry a binary remainder.
  const value = told?.includes("%") === true ? Number(parsed.v.toPrecision(15)) : parsed.v;
  const given = told === null ? undefined : GIVEN_FORMATS.find(([pattern]) => pattern.test(told));
  return number(value, given?.[1] ?? told);
}

function number(value: number, format: string | null): TypedCell {
  return { cell: { ...EMPTY_CELL, v: value, t: CellValueType.NUMBER }, format };
}
