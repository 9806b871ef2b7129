/**
 * Goes through the records of an .xls stream before SheetJS does ([MS-XLS] 2.3).
 *
 * What is not needed (links, comments, drawings, formulas' tokens) is struck out in place, so that the time SheetJS
 * takes goes by the cells alone; merges, which SheetJS gathers slowly, are gathered here.
 */
import type { Merge } from "../../domain/grid";
import { viewOf } from "../bytes";
import { LIMITS } from "../limits";
import { damaged, encrypted, tooMany } from "../refuse";

const RECORD = {
  formula: new Set([0x0006, 0x0206, 0x0406]),
  begin: new Set([0x0009, 0x0209, 0x0409, 0x0809]),
  end: 0x000a,
  password: 0x002f,
  sheet: 0x0085,
  severalNumbers: 0x00bd,
  merges: 0x00e5,
  /** A record that SheetJS passes over. */
  nothing: 0x0060,
};

/** Cells of one value each. */
const CELLS = new Set([
  0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0206, 0x027e, 0x0406,
]);

/** What else the cells rest on: dimensions, texts of formulas, code page, calendar, formats, styles, shared texts. */
const KEPT = new Set([
  0x0085, 0x0000, 0x0200, 0x0007, 0x0207, 0x0042, 0x0022, 0x041e, 0x001e, 0x0043, 0x0243, 0x0443, 0x00e0, 0x00fc,
  0x003c,
]);

/** In an .xls of Excel 97 and later a formula's tokens begin here, with their length; this length means none. */
const TOKENS_AT = 20;
const NO_TOKENS = 0xffff;

function mergesOf(view: DataView, from: number, length: number): Merge[] {
  const merges: Merge[] = [];
  const count = length >= 2 ? view.getUint16(from, true) : 0;
  for (let index = 0; index < count && 2 + (index + 1) * 8 <= length; index += 1) {
    const at = from + 2 + index * 8;
    merges.push({
      top: view.getUint16(at, true) + 1,
      bottom: view.getUint16(at + 2, true) + 1,
      left: view.getUint16(at + 4, true) + 1,
      right: view.getUint16(at + 6, true) + 1,
    });
  }
  return merges;
}

function listOf(merges: Map<number, Merge[]>, sheet: number): Merge[] {
  const list = merges.get(sheet) ?? [];
  merges.set(sheet, list);
  return list;
}

/**
 * Strikes out what is not needed, and gathers the merges.
 *
 * @param stream a copy of the stream; it is changed
 * @returns by sheet, in the order in which the sheets stand in the stream
 * @throws UnreadableFile where it is encrypted, breaks off, or holds more cells than the limits allow
 */
export function prepareRecords(stream: Uint8Array): Merge[][] {
  const view = viewOf(stream);
  const listed: number[] = [];
  const merges = new Map<number, Merge[]>();
  let begun = 0;
  let depth = 0;
  let cells = 0;
  let last = -1;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const from = at + 4;
    // Behind the last end there may be nothing but padding.
    if (depth === 0 && !RECORD.begin.has(type)) {
      if (last === RECORD.end) break;
      throw damaged();
    }
    if (from + length > stream.length) throw damaged();
    last = type;
    if (type === RECORD.password) throw encrypted();
    if (RECORD.begin.has(type)) {
      if (depth === 0) begun = at;
      depth += 1;
    } else if (type === RECORD.end) depth -= 1;
    else if (type === RECORD.sheet && length >= 6) {
      listed.push(view.getUint32(from, true));
    } else if (type === RECORD.merges) {
      if (depth === 1) listOf(merges, begun).push(...mergesOf(view, from, length));
      view.setUint16(at, RECORD.nothing, true);
    } else if (type === RECORD.severalNumbers) cells += Math.floor(length / 6);
    else if (CELLS.has(type)) {
      cells += 1;
      if (RECORD.formula.has(type) && length >= TOKENS_AT + 2) view.setUint16(from + TOKENS_AT, NO_TOKENS, true);
    } else if (!KEPT.has(type)) view.setUint16(at, RECORD.nothing, true);
    if (cells > LIMITS.cells) throw tooMany("cells");
    at = from + length;
  }
  return listed.sort((one, other) => one - other).map((at) => merges.get(at) ?? []);
}
