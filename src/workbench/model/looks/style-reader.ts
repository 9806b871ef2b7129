/** The look in force at cells, read quickly: equal combinations of row, column and own style are composed once. */
import type { IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../cells/area";
import { eachCell } from "../cells/shapes";
import type { SheetModel } from "../book/sheet";

type RawStyle = Nullable<IStyleData | string>;

/** Reads looks of one sheet; good for as long as nothing is changed. */
export class StyleReader {
  readonly #composed = new Map<string, IStyleData>();

  constructor(readonly sheet: SheetModel) {}

  /** The look in force at a cell: its own over its row's, column's and sheet's. */
  at(row: number, column: number): IStyleData {
    const { worksheet } = this.sheet;
    const cell = worksheet.getCellMatrix().getValue(row, column);
    const key = [cell?.s, worksheet.getRowStyle(row, true), worksheet.getColumnStyle(column, true)]
      .map(keyOf)
      .join("|");
    const known = this.#composed.get(key);
    if (known !== undefined) return known;
    const style = worksheet.getComposedCellStyleByCellData(row, column, cell);
    this.#composed.set(key, style);
    return style;
  }

  /** The number format in force at a cell, `General` where there is none. */
  format(row: number, column: number): string {
    return this.at(row, column).n?.pattern ?? "General";
  }

  /** Each different look in an area, also where the area goes beyond the grid. */
  distinct(area: Area): IStyleData[] {
    const found = new Set<IStyleData>();
    eachCell(this.sheet.telling(area), (row, column) => found.add(this.at(row, column)));
    return [...found];
  }
}

const keyOf = (style: RawStyle): string => (typeof style === "object" ? JSON.stringify(style) : (style ?? ""));
