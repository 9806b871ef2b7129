/** How a drawn sheet looks: the same in a file and in the open workbook. Colours are RRGGBB. */
import type { PlanCell, PlanCellKind } from "./sheet-plan";

export const SHEET_FONT = "宋体";

/** Font sizes in points. */
export const FONT_SIZES: Readonly<Record<PlanCellKind, number>> = {
  title: 18,
  subtitle: 12,
  label: 11,
  fixed: 11,
  total: 11,
  input: 11,
  note: 10,
  version: 9,
};

export const LABEL_FILL = "F2F2F2";
/** A foot is as quiet as the headings: the two frame the table. */
const FILLS: Readonly<Partial<Record<PlanCellKind, string>>> = { label: LABEL_FILL, total: LABEL_FILL };
export const VERSION_COLOUR = "7F7F7F";

/** Of a chart's series, one after the other. */
export const SERIES_COLOURS = ["5B7FA6", "B7C8DB", "8C9BAB"] as const;

/** Font sizes of charts in points. */
export const CHART_SIZES = { title: 12, words: 9 } as const;

const DIGIT_PIXELS = 7;
const WIDTH_STEPS = 256;

/**
 * A column's width in pixels of Excel's standard font, a file's way of counting it in 256ths of a digit.
 *
 * @param characters as a file has it, padding counted in
 * @example columnPixels(9.140625) // 64
 */
export function columnPixels(characters: number): number {
  const padding = Math.trunc(WIDTH_STEPS / 2 / DIGIT_PIXELS);
  return Math.trunc(((WIDTH_STEPS * characters + padding) / WIDTH_STEPS) * DIGIT_PIXELS);
}

/** Inches; narrow enough that nine columns stay readable on a page. */
export const PAGE_MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** At the foot of a page, in Excel's own codes: 2 / 5. */
export const PAGE_NUMBER = "&P / &N";

/** What a person may still do on a protected sheet besides filling its unlocked cells. */
export const ALLOWED_WHEN_PROTECTED = [
  "InsertRows",
  "DeleteRows",
  "FormatRows",
  "FormatColumns",
  "FormatCells",
] as const;

/** How a cell of the plan looks. */
export interface CellLook {
  readonly size: number;
  readonly bold: boolean;
  /** Of the letters; null for black. */
  readonly colour: string | null;
  readonly fill: string | null;
  readonly horizontal: PlanCell["align"];
  readonly vertical: "top" | "middle";
  readonly wrap: boolean;
  readonly border: boolean;
  readonly locked: boolean;
}

/**
 * The look of a cell.
 *
 * @example lookOf(cell).size // 18 for a title
 */
export function lookOf({ kind, bold, align, wrap, border, locked }: PlanCell): CellLook {
  return {
    size: FONT_SIZES[kind],
    bold,
    colour: kind === "version" ? VERSION_COLOUR : null,
    fill: FILLS[kind] ?? null,
    horizontal: align,
    vertical: kind === "note" ? "top" : "middle",
    wrap,
    border,
    locked,
  };
}
