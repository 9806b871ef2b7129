/** A sheet as an open workbook hands it over: whole areas of values, in blocks of rows. */
import type { Merge } from "../../domain/grid";

/** A sheet by the id that outlives renaming, and its name of the moment. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** A cell's value as Excel gives it: "" for an empty cell, an error by its name ("#DIV/0!"). */
export type CellValue = string | number | boolean;

/** Whole rows of a sheet; the three tables have the same shape. */
export interface RawBlock {
  /** 1-based row of the first line. */
  readonly top: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What a person sees; does not depend on the column's width. */
  readonly texts: readonly (readonly string[])[];
  /** Number formats in the American spelling ("0.00%"). */
  readonly formats: readonly (readonly string[])[];
}

/** A sheet's used area. */
export interface RawSheet {
  readonly sheet: SheetRef;
  readonly isProtected: boolean;
  /** 1-based column of the first cell of every line. */
  readonly left: number;
  /** From top to bottom without gaps; none for an empty sheet. */
  readonly blocks: readonly RawBlock[];
  readonly merges: readonly Merge[];
}
