/** Cells, from exceljs to the grid. */
import { CellValueType } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { ValueType } from "exceljs";
import type { Style } from "exceljs";
import type { BookSnapshot, CellCustom, SnapshotCell } from "../../model/book/snapshot";
import { cellAddress, parseRange } from "../address";
import { isGiven } from "../given";
import type { LossLog } from "../loss";
import { gridFormula, looksOutside } from "./formula-prefixes";
import { isDateFormat } from "./number-formats";
import { slideFormula } from "./slide-formula";
import type { StyleTable } from "./style-table";

/** A cell as exceljs keeps it; its types leave out what formulas share. */
export interface FileCell {
  address: string;
  type: ValueType;
  value?: unknown;
  style?: Partial<Style>;
  formula?: string;
  sharedFormula?: string;
  shareType?: string;
  ref?: string;
  result?: unknown;
}

/** A row as exceljs keeps it. */
export interface FileRow {
  /** From 1. */
  number: number;
  /** In points. */
  height: number | undefined;
  hidden: boolean | undefined;
  style: Partial<Style> | undefined;
  cells: FileCell[];
}

/** The calendar from 1904 begins so many days later. */
const DAYS_1904 = 1462;

/** What cells of one workbook are read with. */
export interface CellContext {
  styles: StyleTable;
  losses: LossLog;
  sheet: string;
  date1904: boolean;
}

type Content = Pick<SnapshotCell, "v" | "t" | "f" | "ref">;

/** Texts, numbers, yes and no, errors; text of several fonts loses the fonts. */
function plainContent(value: unknown, at: string, { losses, sheet }: CellContext): Content {
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (typeof value === "number") return Number.isFinite(value) ? { v: value, t: CellValueType.NUMBER } : {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== "object" || value === null) return {};
  if ("error" in value) return { v: String(value.error), t: CellValueType.STRING };
  if ("richText" in value && Array.isArray(value.richText)) {
    const runs = value.richText as { text?: string; font?: unknown }[];
    if (runs.some(({ font }) => font !== undefined)) losses.add("rich-text", { sheet, range: at });
    return { v: runs.map(({ text = "" }) => text).join(""), t: CellValueType.STRING };
  }
  return {};
}

/** Reads the cells of one sheet. */
export class CellReader {
  /** Shared formulas by the address of the cell that has the text. */
  #masters = new Map<string, string>();
  /** Cells that only show a part of an array formula's result. */
  #covered = new Set<string>();

  constructor(private readonly context: CellContext) {}

  #formula(cell: FileCell): string | null {
    if (cell.formula !== undefined) {
      this.#masters.set(cell.address, cell.formula);
      return cell.formula;
    }
    const master = cell.sharedFormula === undefined ? undefined : this.#masters.get(cell.sharedFormula);
    const from = parseRange(cell.sharedFormula ?? "");
    const to = parseRange(cell.address);
    if (master === undefined || from === null || to === null) return null;
    return slideFormula(master, to.startRow - from.startRow, to.startColumn - from.startColumn);
  }

  #cover(ref: string, master: string): void {
    const range = parseRange(ref);
    if (range === null) return;
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const address = cellAddress(row, column);
        if (address !== master) this.#covered.add(address);
      }
    }
  }

  #formulaContent(cell: FileCell): Content {
    const { losses, sheet } = this.context;
    const where = { sheet, range: cell.address };
    const result = plainContent(cell.result, cell.address, this.context);
    const formula = this.#formula(cell);
    if (formula === null || cell.shareType === "dataTable") {
      losses.add("formula", where);
      return result;
    }
    if (looksOutside(formula)) {
      losses.add("external-link", where);
      return result;
    }
    if (cell.shareType !== "array" || cell.ref === undefined) return { f: gridFormula(formula), ...result };
    this.#cover(cell.ref, cell.address);
    return { f: gridFormula(formula), ref: cell.ref, ...result };
  }

  #content(cell: FileCell): Content {
    if (cell.type === ValueType.Merge || cell.type === ValueType.Null) return {};
    if (cell.type === ValueType.Formula) return this.#formulaContent(cell);
    // A formula that fills several cells writes their values itself.
    return this.#covered.has(cell.address) ? {} : plainContent(cell.value, cell.address, this.context);
  }

  /**
   * One cell.
   *
   * @returns null where there is neither a value nor a look
   */
  read(cell: FileCell): SnapshotCell | null {
    const { styles, losses, sheet, date1904 } = this.context;
    const look = styles.idOf(cell.style);
    if (look?.lossy === true) losses.add("cell-look", { sheet, range: cell.address });
    const content = this.#content(cell);
    if (date1904 && typeof content.v === "number" && isDateFormat(look?.pattern ?? null)) content.v += DAYS_1904;
    const read: SnapshotCell = {
      ...content,
      ...(look === null ? {} : { s: look.id }),
      ...(isGiven(look?.custom) ? { custom: { ...look.custom } } : {}),
    };
    return Object.keys(read).length === 0 ? null : read;
  }
}

/** The look of a row or column that cells without a look of their own take over. */
export interface BandLook {
  s?: string;
  custom?: CellCustom;
}

/** See BandLook. @example bandLook(undefined, styles) // {} */
export function bandLook(style: Partial<Style> | undefined, styles: StyleTable): BandLook {
  const look = styles.idOf(style);
  if (look === null) return {};
  return { s: look.id, ...(look.custom === null ? {} : { custom: { ...look.custom } }) };
}

/** The style that an id stands for; an inline one is itself. */
export function styleOf(style: SnapshotCell["s"], styles: BookSnapshot["styles"]): IStyleData | null {
  if (style === null || style === undefined) return null;
  return typeof style === "string" ? (styles[style] ?? null) : style;
}
