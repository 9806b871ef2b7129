/** What becomes of something typed into a cell, or written there by an add-in: Excel takes both alike. */
import { CellValueType } from "@univerjs/core";
import { isTextFormat, parseValue } from "numfmt";
import type { SnapshotCell } from "./snapshot";

/** What a cell holds after typing: value or formula, and the number format that typing brings where the cell had none. */
export interface TypedCell {
  cell: SnapshotCell;
  format: string | null;
}

const EMPTY: SnapshotCell = { v: null, t: null, f: null, si: null, p: null };
const ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"]);
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/u;

/**
 * Reads a value as if it were typed into a cell.
 *
 * @param value text, number, boolean, or an empty text to clear the cell
 * @param format the cell's number format; text stays text under `@`
 * @example typed("95%", "General") // { cell: { v: 0.95, t: 2, … }, format: "0%" }
 * @example typed("'007", "General").cell.v // "007"
 */
export function typed(value: string | number | boolean, format: string): TypedCell {
  if (typeof value === "number") return plain({ v: value, t: CellValueType.NUMBER });
  if (typeof value === "boolean") return plain({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  if (value === "") return plain({});
  if (isTextFormat(format)) return plain({ v: value, t: CellValueType.STRING });
  if (value.startsWith("'")) return plain({ v: value.slice(1), t: CellValueType.FORCE_STRING });
  if (/^=./su.test(value)) return plain({ f: value });
  if (ERRORS.has(value)) return plain({ v: value, t: CellValueType.STRING });
  return fromText(value);
}

function plain(cell: SnapshotCell): TypedCell {
  return { cell: { ...EMPTY, ...cell }, format: null };
}

function fromText(text: string): TypedCell {
  const date = CHINESE_DATE.exec(text);
  const parsed = parseValue(date === null ? text : `${date[1]}-${date[2]}-${date[3] ?? "1"}`);
  if (parsed === null) return plain({ v: text, t: CellValueType.STRING });
  if (typeof parsed.v === "boolean") return plain({ v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN });
  if (typeof parsed.v !== "number") return plain({ v: text, t: CellValueType.STRING });
  // Excel keeps 15 digits of what is typed; a product such as 95 × 0.01 would carry a binary remainder.
  const cell = { ...EMPTY, v: Number(parsed.v.toPrecision(15)), t: CellValueType.NUMBER };
  if (date !== null) return { cell, format: date[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"' };
  return { cell, format: parsed.z ?? null };
}
