/**
 * The funds block of the older Sichuan form: 预算数： 100 ｜ 执行数： 95, with 其中：财政拨款 below each of the two.
 */
import { cellAddress } from "../../domain/cell-address";
import { BLANK_ENTRY } from "../../domain/entry";
import type { FundsColumn, FundsRow, NumberEntry } from "../../domain/filled-form";
import type { SheetView } from "../sheet-view";
import { printedPoints } from "../heading-text";
import { fundsHeadingOf } from "./funds-heading";
import type { FundsReading } from "./funds";
import { fundsSource, nationalSource } from "./funds-source";
import { fundsReadings, money, numberEntry } from "./numbers";

/** A heading whose value stands to its right. */
interface Pair {
  readonly key: FundsColumn;
  readonly label: number;
  readonly value: number;
}

const BLANK: Readonly<Record<FundsColumn, NumberEntry>> = {
  initial: BLANK_ENTRY,
  annual: BLANK_ENTRY,
  executed: BLANK_ENTRY,
  weight: BLANK_ENTRY,
  rate: BLANK_ENTRY,
  score: BLANK_ENTRY,
};

function pairsIn(view: SheetView, row: number): Pair[] {
  const pairs: Pair[] = [];
  for (let column = 1; column < view.columns; column += 1) {
    const key = fundsHeadingOf(view.keyOf(view.own(row, column)))?.column;
    if (key === undefined || key === null || key === "reason" || pairs.some((pair) => pair.key === key)) continue;
    const value = view.span(row, column).right + 1;
    if (value > view.columns || fundsHeadingOf(view.key(row, value)) !== undefined) continue;
    pairs.push({ key, label: column, value });
  }
  return pairs;
}

/** True where the pairs are pairs: numbers stand beside the headings, or the parts stand below them. */
function arePairs(view: SheetView, row: number, pairs: readonly Pair[]): boolean {
  const budget = pairs.some(({ key }) => key === "annual" || key === "initial");
  if (!budget || !pairs.some(({ key }) => key === "executed")) return false;
  const read = money("万元");
  return pairs.some(({ label, value }) => {
    const cell = view.own(row, value);
    if (cell !== undefined && read(cell) !== null) return true;
    const below = row < view.rows ? view.ownText(row + 1, label) : "";
    return below !== "" && nationalSource(below) !== null;
  });
}

/**
 * Reads a funds block of pairs that begins in a row.
 *
 * @param end the first row that belongs to another block
 * @param unit the form's money unit
 * @returns null where the row begins no such block
 */
export function readFundsPairs(view: SheetView, row: number, end: number, unit: string | null): FundsReading | null {
  const pairs = pairsIn(view, row);
  if (!arePairs(view, row, pairs)) return null;
  const readings = fundsReadings(unit);
  const entriesAt = (at: number, wanted: readonly Pair[]): Record<FundsColumn, NumberEntry> => {
    const entries = { ...BLANK };
    for (const { key, value } of wanted) entries[key] = numberEntry(view, at, value, readings[key]);
    return entries;
  };
  const first = pairs.find(({ key }) => key === "annual" || key === "initial") ?? pairs[0];
  if (first === undefined) return null;
  const rows: FundsRow[] = [
    { source: "total", label: view.text(row, first.label), row, entries: entriesAt(row, pairs), reason: "" },
  ];
  let lastRow = row;
  for (let at = row + 1; at < end; at += 1) {
    const label = view.ownText(at, first.label);
    if (label === "" || nationalSource(label) === null) break;
    const source = fundsSource(label);
    const wanted = pairs.filter((pair) => fundsSource(view.ownText(at, pair.label)) === source);
    rows.push({ source, label, row: at, entries: entriesAt(at, wanted), reason: "" });
    lastRow = at;
  }
  const columns: FundsReading["block"]["columns"] = Object.fromEntries([
    ["label", first.label],
    ...pairs.map(({ key, value }) => [key, value]),
  ]) as FundsReading["block"]["columns"];
  const lead = view.text(row, 1);
  const weight = first.label > 1 ? printedPoints(lead) : null;
  const headingWeight =
    weight === null || !lead.includes("分")
      ? { value: null, text: "", cell: null }
      : { value: weight, text: lead, cell: cellAddress(row, 1) };
  return { block: { rows, columns, headingRow: row, headingWeight }, lastRow, unplaced: [] };
}
