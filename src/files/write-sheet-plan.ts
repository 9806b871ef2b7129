/** Writes a sheet's plan as an .xlsx. */
import {
  Workbook,
  type Alignment,
  type Borders,
  type Cell,
  type DataValidation,
  type Font,
  type Worksheet,
} from "exceljs";
import type { PlanCell, PlanCellKind, PlanValidation, SheetPlan } from "../forms/sheet-plan";

/** Gives the sentence of a validation's message key. */
export type Say = (messageKey: string) => string;

const FONT = "宋体";
const SIZES: Readonly<Record<PlanCellKind, number>> = {
  title: 18,
  subtitle: 12,
  label: 11,
  fixed: 11,
  input: 11,
  note: 10,
  version: 9,
};
const VERSION_COLOUR = "FF7F7F7F";
const LABEL_FILL = "FFF2F2F2";
/** A4, as Excel numbers paper. */
const A4 = 9;
const THIN = { style: "thin" } as const;
const BOX: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };
/** Inches; narrow enough that nine columns stay readable on a page. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

function fontOf({ kind, bold }: PlanCell): Partial<Font> {
  const font = { name: FONT, size: SIZES[kind], bold };
  return kind === "version" ? { ...font, color: { argb: VERSION_COLOUR } } : font;
}

function alignmentOf({ align, wrap, kind }: PlanCell): Partial<Alignment> {
  return { horizontal: align, vertical: kind === "note" ? "top" : "middle", wrapText: wrap };
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
  target.value = cell.value;
  target.font = fontOf(cell);
  target.alignment = alignmentOf(cell);
  target.protection = { locked: cell.locked };
  if (cell.border) target.border = BOX;
  if (cell.kind === "label") target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: LABEL_FILL } };
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
    margins: MARGINS,
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
  sheet.columns = plan.columnWidths.map((width) => ({ width }));
  for (const { row, height } of plan.rowHeights) sheet.getRow(row).height = height;
  for (const cell of plan.cells) drawCell(sheet.getCell(cell.row, cell.column), cell, say);
  // After the cells: a merged block takes the look of its first cell, borders included.
  for (const { top, left, bottom, right } of plan.merges) sheet.mergeCells(top, left, bottom, right);
  if (plan.protect) {
    await sheet.protect("", {
      insertRows: true,
      deleteRows: true,
      formatRows: true,
      formatColumns: true,
      formatCells: true,
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
