/** Looks of cells, from exceljs to the grid. */
import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { Alignment, Border, Borders, Fill, Font, Style } from "exceljs";
import type { CellCustom } from "../../model/book/snapshot";
import { gridColour, type FileColour, type Palette } from "./colours";
import { gridFormat } from "./number-formats";
import { BORDERS, HORIZONTALS, INDENT_PIXELS, PADDING_PIXELS, toGrid, VERTICALS } from "./style-maps";

/** A look as the grid has it, what a protected sheet does with the cell, and whether some of the look was lost. */
export interface GridLook {
  style: IStyleData;
  custom: CellCustom | null;
  /** Something of the look has no place in the grid. */
  lossy: boolean;
}

/** A font as exceljs truly gives it: its types know no numbered colours. */
type FileFont = Omit<Partial<Font>, "color"> & { color?: FileColour };

function fontStyle(font: FileFont, palette: Palette): IStyleData {
  const { name, size, bold, italic, underline, strike, color, vertAlign } = font;
  const rgb = gridColour(color, palette);
  const double = underline === "double" || underline === "doubleAccounting";
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(underline === undefined || underline === false || underline === "none"
      ? {}
      : { ul: { s: BooleanNumber.TRUE, ...(double ? { t: TextDecoration.DOUBLE } : {}) } }),
    ...(strike === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(rgb === null ? {} : { cl: { rgb } }),
    ...(vertAlign === undefined
      ? {}
      : { va: vertAlign === "subscript" ? BaselineOffset.SUBSCRIPT : BaselineOffset.SUPERSCRIPT }),
  };
}

function fillStyle(fill: Fill, palette: Palette): { style: IStyleData; lossy: boolean } {
  if (fill.type === "gradient") {
    const rgb = gridColour(fill.stops[0]?.color, palette);
    return { style: rgb === null ? {} : { bg: { rgb } }, lossy: true };
  }
  // Some writers leave the pattern of an empty fill out.
  if ((fill as Partial<typeof fill>).pattern === undefined || fill.pattern === "none")
    return { style: {}, lossy: false };
  const rgb = gridColour(fill.fgColor, palette) ?? gridColour(fill.bgColor, palette);
  return { style: rgb === null ? {} : { bg: { rgb } }, lossy: fill.pattern !== "solid" };
}

function borderSide(side: Partial<Border> | undefined, palette: Palette): IBorderStyleData | null {
  const s = side?.style === undefined ? undefined : toGrid(BORDERS, side.style);
  return s === undefined ? null : { s, cl: { rgb: gridColour(side?.color, palette) ?? "#000000" } };
}

function borderStyle(borders: Partial<Borders>, palette: Palette): IStyleData {
  const bd: IBorderData = {};
  const sides = { t: borders.top, r: borders.right, b: borders.bottom, l: borders.left };
  for (const [key, side] of Object.entries(sides)) {
    const drawn = borderSide(side, palette);
    if (drawn !== null) bd[key as keyof typeof sides] = drawn;
  }
  const across = borderSide(borders.diagonal, palette);
  if (across !== null && borders.diagonal?.down === true) bd.tl_br = across;
  if (across !== null && borders.diagonal?.up === true) bd.bl_tr = across;
  return Object.keys(bd).length === 0 ? {} : { bd };
}

/** Ways to stand that the grid lacks; `general`, which some writers spell out, is what it does anyway. */
const OTHERS: ReadonlySet<unknown> = new Set(["fill", "centerContinuous"]);

/** The grid turns text clockwise, a file the other way. */
function rotation(turn: Alignment["textRotation"] | undefined): IStyleData {
  if (turn === undefined || turn === 0) return {};
  return { tr: turn === "vertical" ? { a: 0, v: BooleanNumber.TRUE } : { a: -turn } };
}

function alignmentStyle(alignment: Partial<Alignment>): { style: IStyleData; lossy: boolean } {
  const { horizontal, vertical, wrapText, indent = 0, readingOrder, shrinkToFit } = alignment;
  const ht = horizontal === undefined ? undefined : toGrid(HORIZONTALS, horizontal);
  const vt = vertical === undefined ? undefined : toGrid(VERTICALS, vertical);
  const pad = PADDING_PIXELS + indent * INDENT_PIXELS;
  return {
    style: {
      ...(ht === undefined ? {} : { ht }),
      ...(vt === undefined ? {} : { vt }),
      ...(wrapText === true ? { tb: WrapStrategy.WRAP } : {}),
      ...(indent > 0 ? { pd: horizontal === "right" ? { r: pad } : { l: pad } } : {}),
      ...(readingOrder === "rtl" ? { td: TextDirection.RIGHT_TO_LEFT } : {}),
      ...rotation(alignment.textRotation),
    },
    lossy:
      shrinkToFit === true ||
      (ht === undefined && OTHERS.has(horizontal)) ||
      (vertical !== undefined && vt === undefined),
  };
}

function customOf({ protection }: Partial<Style>): CellCustom | null {
  const locked = protection?.locked === false ? { locked: false } : {};
  const hidden = protection?.hidden === true ? { formulaHidden: true } : {};
  const custom = { ...locked, ...hidden };
  return Object.keys(custom).length === 0 ? null : custom;
}

/**
 * What the grid has of a file's look.
 *
 * @param style as exceljs gives it, its number format masked
 * @param fallback the workbook's own look: what it sets and the file's look leaves is set back to Excel's own default
 * @example gridLook({ font: { bold: true } }, OFFICE_PALETTE, {}).style // { bl: 1, vt: 3 }
 */
export function gridLook(style: Partial<Style>, palette: Palette, fallback: IStyleData): GridLook {
  const fill = style.fill === undefined ? { style: {}, lossy: false } : fillStyle(style.fill, palette);
  const aligned = alignmentStyle(style.alignment ?? {});
  const pattern = gridFormat(style.numFmt);
  const reset: IStyleData = {
    vt: VerticalAlign.BOTTOM,
    ...(fallback.ht === undefined ? {} : { ht: HorizontalAlign.UNSPECIFIED }),
    ...(fallback.tb === undefined ? {} : { tb: WrapStrategy.OVERFLOW }),
    ...(fallback.bl === undefined ? {} : { bl: BooleanNumber.FALSE }),
    ...(fallback.it === undefined ? {} : { it: BooleanNumber.FALSE }),
  };
  return {
    style: {
      ...reset,
      ...(style.font === undefined ? {} : fontStyle(style.font, palette)),
      ...fill.style,
      ...(style.border === undefined ? {} : borderStyle(style.border, palette)),
      ...aligned.style,
      ...(pattern === null ? {} : { n: { pattern } }),
    },
    custom: customOf(style),
    lossy: fill.lossy || aligned.lossy,
  };
}
