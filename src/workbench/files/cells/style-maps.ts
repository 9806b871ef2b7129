/** Names of looks in files and their numbers in the grid. */
import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import type { Alignment, BorderStyle } from "exceljs";

export const BORDERS: readonly [BorderStyle, BorderStyleTypes][] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
];

export const HORIZONTALS: readonly [Alignment["horizontal"], HorizontalAlign][] = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["justify", HorizontalAlign.BOTH],
  ["distributed", HorizontalAlign.DISTRIBUTED],
];

export const VERTICALS: readonly [Alignment["vertical"], VerticalAlign][] = [
  ["top", VerticalAlign.TOP],
  ["middle", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
];

/** The grid's name of a file's name, or the other way round; undefined where there is none. */
export function toGrid<File, Grid>(pairs: readonly [File, Grid][], name: File): Grid | undefined {
  return pairs.find(([file]) => file === name)?.[1];
}

/** See toGrid. */
export function toFile<File, Grid>(pairs: readonly [File, Grid][], name: Grid): File | undefined {
  return pairs.find(([, grid]) => grid === name)?.[0];
}

/** Pixels of one step of indentation, and the padding that every cell has. */
export const INDENT_PIXELS = 9;
export const PADDING_PIXELS = 2;
