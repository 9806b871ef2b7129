/** Values, texts and formulas of many cells, read quickly: shared formulas, spilled arrays and looks are found once. */
import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { format as formatNumber } from "numfmt";
import { hasFormula, isText, type SheetModel } from "../book/sheet";
import type { SnapshotCell } from "../book/snapshot";
import { StyleReader } from "../looks/style-reader";
import { isError, valueOf, valueTypeOf, type ApiValue } from "./values";

/** The written-out formula that the cells of one shared formula stand for. */
interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

/** Reads cells of one sheet; good for as long as nothing is changed. */
export class CellReader {
  readonly styles: StyleReader;
  readonly #cells: ReturnType<SheetModel["worksheet"]["getCellMatrix"]>;
  readonly #spilled: Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;
  #shared: Map<string, SharedFormula> | null = null;

  constructor(readonly sheet: SheetModel) {
    this.styles = new StyleReader(sheet);
    this.#cells = sheet.worksheet.getCellMatrix();
    const arrays = sheet.book.injector.get(FormulaDataModel).getArrayFormulaCellData();
    this.#spilled = arrays[sheet.book.unitId]?.[sheet.id];
  }

  /** A cell as it stands, or what another cell's array formula spills into it. */
  cell(row: number, column: number): SnapshotCell | null {
    const own = (this.#cells.getValue(row, column) as Nullable<SnapshotCell>) ?? null;
    const isEmpty = own === null || ((own.v ?? "") === "" && own.p === undefined && !hasFormula(own));
    return isEmpty ? ((this.#spilled?.[row]?.[column] as Nullable<SnapshotCell>) ?? own) : own;
  }

  value(row: number, column: number): ApiValue {
    return valueOf(this.cell(row, column));
  }

  type(row: number, column: number): ReturnType<typeof valueTypeOf> {
    return valueTypeOf(this.cell(row, column));
  }

  /** What a cell shows. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === "" || (typeof value === "string" && isError(value))) return value;
    return formatNumber(this.styles.format(row, column), value, { locale: "zh-CN", throws: false });
  }

  /** The formula at a cell with its leading `=`; null where it has none. */
  formula(row: number, column: number): string | null {
    const cell = this.#cells.getValue(row, column);
    if (isText(cell?.f)) return cell?.f ?? null;
    if (!isText(cell?.si)) return null;
    this.#shared ??= this.#findShared();
    const base = this.#shared.get(cell?.si ?? "");
    if (base === undefined) return null;
    const lexer = this.sheet.book.injector.get(LexerTreeBuilder);
    return lexer.moveFormulaRefOffset(base.formula, column - base.column, row - base.row);
  }

  /** The formula at a cell, or its value where it has none, as the API gives it. */
  formulaOrValue(row: number, column: number): ApiValue {
    const formula = this.formula(row, column);
    if (formula !== null) return formula;
    const cell = this.cell(row, column);
    const value = valueOf(cell);
    return cell?.t === CellValueType.FORCE_STRING && typeof value === "string" ? `'${value}` : value;
  }

  #findShared(): Map<string, SharedFormula> {
    const found = new Map<string, SharedFormula>();
    this.#cells.forValue((row, column, cell: Nullable<ICellData>) => {
      if (isText(cell?.f) && isText(cell?.si)) found.set(cell?.si ?? "", { formula: cell?.f ?? "", row, column });
    });
    return found;
  }
}
