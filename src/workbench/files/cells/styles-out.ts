/** Looks of cells, from the grid to exceljs. */
import { BaselineOffset, BooleanNumber, TextDecoration, TextDirection, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { Alignment, Border, Borders, Font, Style } from "exceljs";
import type { CellCustom } from "../../model/book/snapshot";
import { isGiven } from "../given";
import { fileColour } from "./colours";
import { BORDERS, HORIZONTALS, INDENT_PIXELS, PADDING_PIXELS, toFile, VERTICALS } from "./style-maps";

/** A look as exceljs writes it, and whether some of it was lost. */
export interface FileLook {
  style: Partial<Style>;
  /** Something of the look has no place in a file. */
  lossy: boolean;
}

/** Collects what could not be written while one look is being turned. */
class Turn {
  lossy = false;

  colour(colour: Nullable<{ rgb?: Nullable<string> }>): { argb: string } | undefined {
    const rgb = colour?.rgb;
    if (rgb === undefined || rgb === null || rgb === "") return undefined;
    const argb = fileColour(rgb);
    if (argb === null) this.lossy = true;
    return argb === null ? undefined : { argb };
  }

  font(style: IStyleData): Partial<Font> | undefined {
    const { ff, fs, bl, it, ul, st, va } = style;
    const color = this.colour(style.cl);
    const font: Partial<Font> = {
      ...(isGiven(ff) ? { name: ff } : {}),
      ...(fs === undefined ? {} : { size: fs }),
      ...(bl === BooleanNumber.TRUE ? { bold: true } : {}),
      ...(it === BooleanNumber.TRUE ? { italic: true } : {}),
      ...(ul?.s === BooleanNumber.TRUE ? { underline: ul.t === TextDecoration.DOUBLE ? "double" : true } : {}),
      ...(st?.s === BooleanNumber.TRUE ? { strike: true } : {}),
      ...(color === undefined ? {} : { color }),
      ...(va === BaselineOffset.SUBSCRIPT ? { vertAlign: "subscript" } : {}),
      ...(va === BaselineOffset.SUPERSCRIPT ? { vertAlign: "superscript" } : {}),
    };
    return Object.keys(font).length === 0 ? undefined : font;
  }

  side(side: Nullable<IBorderStyleData>): Partial<Border> | undefined {
    const style = isGiven(side) ? toFile(BORDERS, side.s) : undefined;
    if (style === undefined) return undefined;
    return { style, color: this.colour(side?.cl) ?? { argb: "FF000000" } };
  }

  borders({ bd }: IStyleData): Partial<Borders> | undefined {
    if (!isGiven(bd)) return undefined;
    const down = this.side(bd.tl_br);
    const up = this.side(bd.bl_tr);
    if ([bd.tl_bc, bd.tl_mr, bd.ml_tr, bd.bc_tr].some(isGiven)) this.lossy = true;
    const sides = { top: this.side(bd.t), left: this.side(bd.l), bottom: this.side(bd.b), right: this.side(bd.r) };
    const borders: Partial<Borders> = {};
    for (const [name, side] of Object.entries(sides)) {
      if (side !== undefined) borders[name as keyof typeof sides] = side;
    }
    const across = down ?? up;
    if (across !== undefined) borders.diagonal = { ...across, down: down !== undefined, up: up !== undefined };
    return Object.keys(borders).length === 0 ? undefined : borders;
  }

  alignment(style: IStyleData): Partial<Alignment> | undefined {
    const { ht, vt, tb, pd, td, tr } = style;
    const horizontal = isGiven(ht) ? toFile(HORIZONTALS, ht) : undefined;
    const vertical = isGiven(vt) ? toFile(VERTICALS, vt) : undefined;
    const pad = Math.max(pd?.l ?? 0, pd?.r ?? 0);
    const indent = Math.max(0, Math.round((pad - PADDING_PIXELS) / INDENT_PIXELS));
    const turn = !isGiven(tr) ? 0 : tr.v === BooleanNumber.TRUE ? "vertical" : -tr.a;
    const alignment: Partial<Alignment> = {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
      ...(indent > 0 ? { indent } : {}),
      ...(td === TextDirection.RIGHT_TO_LEFT ? { readingOrder: "rtl" } : {}),
      ...(turn === 0 ? {} : { textRotation: turn }),
    };
    return Object.keys(alignment).length === 0 ? undefined : alignment;
  }
}

/**
 * The look of a cell as a file has it.
 *
 * @example fileLook({ bl: 1, ff: "宋体", fs: 11 }, null).style.font // { name: "宋体", size: 11, bold: true }
 */
export function fileLook(style: IStyleData, custom: Nullable<CellCustom>): FileLook {
  const turn = new Turn();
  const font = turn.font(style);
  const fill = turn.colour(style.bg);
  const border = turn.borders(style);
  const alignment = turn.alignment(style);
  const numFmt = style.n?.pattern;
  const locked = custom?.locked === false ? { locked: false } : {};
  const hidden = custom?.formulaHidden === true ? { hidden: true } : {};
  const protection = { ...locked, ...hidden };
  return {
    style: {
      ...(font === undefined ? {} : { font }),
      ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: fill } }),
      ...(border === undefined ? {} : { border }),
      ...(alignment === undefined ? {} : { alignment }),
      ...(numFmt === undefined || numFmt === "" ? {} : { numFmt }),
      ...(Object.keys(protection).length === 0 ? {} : { protection }),
    },
    lossy: turn.lossy,
  };
}
