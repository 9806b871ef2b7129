/** Cuts cells that hold nothing out of a worksheet's rows; on a bordered form most are such. */
import { find, joined } from "../bytes";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const SPACE = 32;
const LETTER_C = 99;
const CDATA = "<![CDATA[";
/** The longest prefix of a name that is looked for. */
const PREFIX = 20;

function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95;
}

/** Whether a cell opens here: `<c` or `<x:c`, and then its name ends. */
function opensCell(bytes: Uint8Array, less: number): boolean {
  let at = less + 1;
  const first = bytes[at];
  const second = bytes[at + 1];
  if (first !== LETTER_C || (second !== SPACE && second !== GREATER && second !== SLASH)) {
    while (at - less <= PREFIX && isWordByte(bytes[at])) at += 1;
    if (at === less + 1 || bytes[at] !== COLON || bytes[at + 1] !== LETTER_C) return false;
    at += 1;
  }
  const end = bytes[at + 1];
  return end === SPACE || end === GREATER || end === SLASH;
}

/** Rows without their empty cells, and how many cells are left. */
export interface FilledCells {
  readonly rows: Uint8Array;
  readonly cells: number;
}

/**
 * Leaves the cells that hold something. Where texts may hold anything, all are kept.
 *
 * @param data the rows of a part, with every tag closed
 * @example filledCells(toUtf8('<row><c r="A1"/><c><v>1</v></c></row>')).cells // 1
 */
export function filledCells(data: Uint8Array): FilledCells {
  const keepsAll = find(data, CDATA) >= 0;
  const kept: Uint8Array[] = [];
  let cells = 0;
  let from = 0;
  for (let less = data.indexOf(LESS); less >= 0; less = data.indexOf(LESS, less + 1)) {
    if (!opensCell(data, less)) continue;
    const greater = keepsAll ? -1 : data.indexOf(GREATER, less);
    if (greater < 0 || data[greater - 1] !== SLASH) cells += 1;
    else {
      kept.push(data.subarray(from, less));
      from = greater + 1;
    }
  }
  return { rows: from === 0 ? data : joined([...kept, data.subarray(from)]), cells };
}
