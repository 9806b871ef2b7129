/** Reads a target or an actual value from its cell: what is stored counts, what is shown says what it means. */
import { proportion, round, settle } from "../decimal";
import type { Cell } from "../grid";
import type { Quantity } from "../quantity";
import { serialToIso } from "./calendar";
import { joinColumns, type ValueColumns } from "./join-columns";
import { parseQuantity } from "./parse-quantity";
import { looksLikeSerial } from "./read-figure";

function numeric(text: string, value: number, unit: "%" | null): Quantity {
  return {
    text,
    kind: unit === null ? "number" : "percent",
    op: "=",
    opExplicit: false,
    value,
    upper: null,
    unit,
    grade: null,
    notes: [],
    marks: unit === null && looksLikeSerial(value) ? ["excel-date-serial"] : [],
  };
}

/** Decimal places shown in a text: 2 of "72,890.00元". */
function shownPlaces(text: string): number {
  return /\d\.(\d{1,15})/u.exec(text)?.[1]?.length ?? 0;
}

/** A number that its format shows with a sign or a unit: 50个, ≥95. */
function readShownNumber(text: string, stored: number): Quantity {
  const shown = parseQuantity(text);
  if (typeof shown.value !== "number" || shown.upper !== null) return numeric(text, stored, null);
  const value = shown.kind === "percent" ? (proportion(stored, 1, shown.unit === "‰" ? 1000 : 100) ?? stored) : stored;
  const places = shownPlaces(text) + (shown.kind === "percent" ? 2 : 0);
  return round(value, places) === round(shown.value, places) ? { ...shown, value } : shown;
}

function readNumber(text: string, stored: number): Quantity {
  if (text === String(stored) || text === "") return numeric(text === "" ? String(stored) : text, stored, null);
  return /[^\d.,\s+Ee-]/u.test(text) ? readShownNumber(text, stored) : numeric(text, stored, null);
}

/** A stored day; where the format shows only its month (2022年12月), the month is meant and not its first day. */
function readDay(text: string, serial: number): Quantity {
  const iso = serialToIso(serial);
  if (iso === null) return numeric(text, serial, null);
  const shown = parseQuantity(text);
  const isWhole = shown.kind === "date" && shown.op !== "range" && typeof shown.value === "string";
  const month =
    isWhole && typeof shown.value === "string" && shown.value.startsWith(iso.slice(0, 7)) ? shown.value : null;
  const base = shown.kind === "date" ? shown : numeric(text, serial, null);
  return {
    ...base,
    text,
    kind: "date",
    op: base.op === "range" ? "<=" : base.op === "=" ? "<=" : base.op,
    value: month ?? iso,
    upper: null,
    marks: [],
  };
}

function readCell(cell: Cell): Quantity {
  const text = cell.text.trim();
  if (cell.type === "error")
    return { ...parseQuantity(""), text: text === "" ? String(cell.value) : text, kind: "invalid" };
  if (typeof cell.value !== "number") return parseQuantity(text === "" ? String(cell.value) : text);
  const stored = settle(cell.value);
  if (cell.date) return readDay(text, stored);
  return cell.percent ? numeric(text, stored, "%") : readNumber(text, stored);
}

/**
 * Reads a cell as a target or an actual value.
 *
 * A number cell keeps what it stores, settled to 15 digits: 0.9735 shown as 97% is 0.9735 with the unit `%`. A date
 * cell is its day as ISO text (1900 date system). An error cell is `invalid`; no cell is a blank `placeholder`.
 *
 * @param cell the cell, or undefined where it is empty
 * @param columns what the operator column and the unit column of the same row hold, where the form has them
 * @example readQuantity({ type: "number", value: 0.9735, text: "97%", percent: true, date: false }) // { kind: "percent", value: 0.9735, … }
 */
export function readQuantity(cell: Cell | undefined, columns?: ValueColumns): Quantity {
  if (cell === undefined) return parseQuantity("", columns);
  if (cell.type === "text") return parseQuantity(String(cell.value), columns);
  const own = readCell(cell);
  return columns === undefined ? own : joinColumns(own, columns, parseQuantity);
}
