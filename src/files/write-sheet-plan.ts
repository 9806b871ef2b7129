/** Writes a sheet's plan as an .xlsx. */
import {
  Workbook,
  type Alignment,
  type Borders,
  type Cell,
  type DataValidation,
  type Font,
  type Worksheet,
  type WorksheetProtection,
} from "exceljs";
import { ALLOWED_WHEN_PROTECTED, PAGE_MARGINS, SHEET_FONT, lookOf, type CellLook } from "../forms/sheet-look";
import type { PlanCell, PlanValidation, SheetPlan } from "../forms/sheet-plan";

/** Gives the sentence of a validation's message key. */
export type Say = (messageKey: string) => string;

/** A4, as Excel numbers paper. */
const A4 = 9;
/** exceljs takes this width for its own default and leaves such a column out; the other one is as many pixels. */
const UNWRITTEN = { width: 9, instead: 9.001 };
const THIN = { style: "thin" } as const;
const BOX: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

const opaque = (colour: string): { argb: string } => ({ argb: `FF${colour}` });

function fontOf({ size, bold, colour }: CellLook): Partial<Font> {
  const font = { name: SHEET_FONT, size, bold };
  return colour === null ? font : { ...font, color: opaque(colour) };
}

function alignmentOf({ horizontal, vertical, wrap }: CellLook): Partial<Alignment> {
  return { horizontal, vertical, wrapText: wrap };
}

function validationOf(validation: PlanValidation, say: Say): DataValidation {
  const shown = { allowBlank: true, showErrorMessage: true, errorStyle: "stop", error: say(validation.messageKey) };
  if (validation.type === "list") {
    const { values, strict } = validation;
    return { ...shown, showErrorMessage: strict, type: "list", formulae: [`"${values.join(",")}"`] };
  }
  const { type, min, max } = validation;
  return max === null
    ? { ...shown, type, operator: "greaterThanOrEqual", formulae: [min] }
    : { ...shown, type, operator: "between", formulae: [min, max] };
}

function drawCell(target: Cell, cell: PlanCell, say: Say): void {
  const look = lookOf(cell);
  target.value = cell.value;
  target.font = fontOf(look);
  target.alignment = alignmentOf(look);
  target.protection = { locked: look.locked };
  if (look.border) target.border = BOX;
  if (look.fill !== null) target.fill = { type: "pattern", pattern: "solid", fgColor: opaque(look.fill) };
  if (cell.numberFormat !== undefined) target.numFmt = cell.numberFormat;
  if (cell.validation !== undefined) target.dataValidation = validationOf(cell.validation, say);
}

function setUpPage(sheet: Worksheet, { print, freeze }: SheetPlan): void {
  sheet.pageSetup = {
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    // As many pages down as it takes.
    fitToHeight: 0,
    horizontalCentered: true,
    margins: PAGE_MARGINS,
  };
  Object.assign(sheet.pageSetup, { paperSize: A4 });
  if (print.titleRows !== null) sheet.pageSetup.printTitlesRow = print.titleRows.join(":");
  if (freeze !== null) sheet.views = [{ state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows }];
}

/**
 * Writes a plan as a workbook of one sheet.
 *
 * Locked cells are protected without a password: rows can still be inserted and deleted, rows and columns resized.
 *
 * @param plan the sheet; values of its lists hold no commas and together at most 250 characters, as Excel demands
 * @param say the sentence of a validation's message key
 * @returns the bytes of an .xlsx
 * @example (await writeSheetPlan(plan, validationSentence)).length > 0 // true
 */
export async function writeSheetPlan(plan: SheetPlan, say: Say): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(plan.name);
  setUpPage(sheet, plan);
  sheet.columns = plan.columnWidths.map((width) => ({ width: width === UNWRITTEN.width ? UNWRITTEN.instead : width }));
  for (const { row, height } of plan.rowHeights) sheet.getRow(row).height = height;
  for (const cell of plan.cells) drawCell(sheet.getCell(cell.row, cell.column), cell, say);
  // After the cells: a merged block takes the look of its first cell, borders included.
  for (const { top, left, bottom, right } of plan.merges) sheet.mergeCells(top, left, bottom, right);
  if (plan.protect) {
    const allowed = ALLOWED_WHEN_PROTECTED.map((what) => [what.charAt(0).toLowerCase() + what.slice(1), true]);
    await sheet.protect("", Object.fromEntries(allowed) as Partial<WorksheetProtection>);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
