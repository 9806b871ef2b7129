/** Cells, from the grid to exceljs. */
import { CellValueType } from "@univerjs/core";
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Cell, CellErrorValue, CellValue } from "exceljs";
import type { BookSnapshot, CellCustom } from "../../model/book/snapshot";
import { isGiven } from "../given";
import type { LossLog } from "../loss";
import { styleOf } from "./cells-in";
import { errorOf } from "./errors";
import { cannotWrite, fileFormula, spills } from "./formula-prefixes";
import { fileLook, type FileLook } from "./styles-out";

/** A value that no formula gave. */
type Plain = string | number | boolean | CellErrorValue | null;

/** Writes cells of one workbook; equal styles become one object, which exceljs then writes once. */
export class CellWriter {
  #looks = new Map<string, FileLook>();

  constructor(
    private readonly styles: BookSnapshot["styles"],
    private readonly fallback: IStyleData,
    private readonly losses: LossLog,
  ) {}

  /** The look of a cell, a row or a column; undefined for the workbook's own. */
  look(style: ICellData["s"], custom: Nullable<CellCustom>): FileLook | undefined {
    const own = styleOf(style, this.styles);
    if (own === null && !isGiven(custom)) return undefined;
    const key = JSON.stringify([typeof style === "string" ? style : own, custom ?? null]);
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = fileLook({ ...this.fallback, ...own }, custom);
    this.#looks.set(key, look);
    return look;
  }

  #plain({ v, t, p }: ICellData, sheet: string, range: string): Plain {
    if (!isGiven(v)) {
      const text = p?.body?.dataStream.replace(/\r\n$|\0/gu, "").replace(/\r/gu, "\n");
      return text === undefined || text === "" ? null : text;
    }
    if (isGiven(p)) this.losses.add("rich-text", { sheet, range });
    if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
    if (typeof v === "string" && t === CellValueType.NUMBER && v.trim() !== "" && Number.isFinite(Number(v))) {
      return Number(v);
    }
    if (typeof v === "string") return t === CellValueType.FORCE_STRING ? v : (errorOf(v) ?? v);
    if (typeof v === "number" && (t === CellValueType.STRING || t === CellValueType.FORCE_STRING)) return String(v);
    return v;
  }

  #formula(cell: ICellData, f: string, sheet: string, range: string): CellValue {
    const plain = this.#plain({ ...cell, p: null }, sheet, range);
    if (cannotWrite(f)) {
      this.losses.add("formula", { sheet, range });
      return plain;
    }
    const result = plain === null ? {} : { result: plain };
    if (isGiven(cell.ref)) {
      const array = { shareType: "array", ref: cell.ref, formula: fileFormula(f), ...result };
      // exceljs writes this, but its types demand a value besides the formula's result.
      return array;
    }
    if (spills(f)) this.losses.add("formula", { sheet, range });
    return { formula: fileFormula(f), ...result };
  }

  /** Puts one cell into its place. */
  write(cell: ICellData, target: Cell, sheet: string): void {
    const look = this.look(cell.s, cell.custom as Nullable<CellCustom>);
    // Without a look of its own a cell would take over the one of its row or column.
    target.style = look?.style ?? {};
    if (look?.lossy === true) this.losses.add("cell-look", { sheet, range: target.address });
    const value =
      !isGiven(cell.f) || cell.f === ""
        ? this.#plain(cell, sheet, target.address)
        : this.#formula(cell, cell.f, sheet, target.address);
    if (value !== null) target.value = value;
  }
}
