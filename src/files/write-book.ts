/** Writes plans of sheets as one .xlsx, with native charts. */
import type { Format, Worksheet } from "wasm-xlsxwriter";
import { PAGE_MARGINS, PAGE_NUMBER, SHEET_FONT, columnPixels, lookOf, type CellLook } from "../forms/sheet-look";
import type { PlanCell, SheetPlan } from "../forms/sheet-plan";
import { finishBook } from "./finish-book";
import { chartOf } from "./write-chart";

type Writer = typeof import("wasm-xlsxwriter");

/** A4, as Excel numbers paper. */
const A4 = 9;

/** Cells that look alike share a format. */
class Formats {
  readonly #made = new Map<string, Format>();

  constructor(readonly writer: Writer) {}

  of(cell: PlanCell): Format {
    const { kind, bold, align, wrap, border, locked, numberFormat = "" } = cell;
    const key = [kind, bold, align, wrap, border, locked, numberFormat].join("|");
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const format = this.#make(lookOf(cell), cell.numberFormat);
    this.#made.set(key, format);
    return format;
  }

  #make({ size, bold, colour, fill, horizontal, vertical, wrap, border, locked }: CellLook, shown?: string): Format {
    const { Color, FormatAlign, FormatBorder, Format: NewFormat } = this.writer;
    const sides = { left: FormatAlign.Left, center: FormatAlign.Center, right: FormatAlign.Right };
    const heights = { top: FormatAlign.Top, middle: FormatAlign.VerticalCenter };
    const format = new NewFormat().setFontName(SHEET_FONT).setFontSize(size);
    format.setAlign(sides[horizontal]).setAlign(heights[vertical]);
    if (bold) format.setBold();
    if (wrap) format.setTextWrap();
    if (border) format.setBorder(FormatBorder.Thin);
    if (colour !== null) format.setFontColor(Color.parse(colour));
    if (fill !== null) format.setBackgroundColor(Color.parse(fill));
    if (!locked) format.setUnlocked();
    if (shown !== undefined) format.setNumFormat(shown);
    return format;
  }
}

function writeCell(sheet: Worksheet, cell: PlanCell, format: Format, { Formula }: Writer): void {
  const { value, formula } = cell;
  const [row, column] = [cell.row - 1, cell.column - 1];
  if (formula !== undefined) {
    const written = new Formula(formula);
    if (value !== null) written.setResult(String(value));
    sheet.writeFormulaWithFormat(row, column, written, format);
  } else if (typeof value === "number") sheet.writeNumberWithFormat(row, column, value, format);
  else if (value === null || value === "") sheet.writeBlank(row, column, format);
  else sheet.writeStringWithFormat(row, column, value, format);
}

function setUpPage(sheet: Worksheet, { print, freeze }: SheetPlan): void {
  if (print.orientation === "landscape") sheet.setLandscape();
  else sheet.setPortrait();
  // As many pages down as it takes.
  sheet.setPaperSize(A4).setPrintFitToPages(1, 0).setPrintCenterHorizontally(true);
  const { left, right, top, bottom, header, footer } = PAGE_MARGINS;
  sheet.setMargins(left, right, top, bottom, header, footer);
  if (print.titleRows !== null) sheet.setRepeatRows(print.titleRows[0] - 1, print.titleRows[1] - 1);
  if (print.pageNumbers === true) sheet.setFooter(`&C${PAGE_NUMBER}`);
  if (freeze !== null) sheet.setFreezePanes(freeze.rows, freeze.columns);
}

function writeSheet(sheet: Worksheet, plan: SheetPlan, formats: Formats): void {
  const { writer } = formats;
  sheet.setName(plan.name);
  plan.columnWidths.forEach((width, column) => sheet.setColumnWidthPixels(column, columnPixels(width)));
  for (const { row, height } of plan.rowHeights) sheet.setRowHeight(row - 1, height);
  const merges = new Map(plan.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  for (const cell of plan.cells) {
    const format = formats.of(cell);
    const merge = merges.get(`${cell.row},${cell.column}`);
    // A merged block takes the look of its first cell, borders included.
    if (merge !== undefined) {
      sheet.mergeRange(merge.top - 1, merge.left - 1, merge.bottom - 1, merge.right - 1, "", format);
    }
    writeCell(sheet, cell, format, writer);
  }
  setUpPage(sheet, plan);
  for (const chart of plan.charts ?? []) {
    sheet.insertChart(chart.area.top - 1, chart.area.left - 1, chartOf(writer, plan, chart));
  }
}

/**
 * Writes plans as a workbook, a sheet each, in their order.
 *
 * Formulas are stored with the values of their plans; Excel calculates them again as it opens the file. Texts are texts,
 * whatever they begin with. The same plans give the same bytes.
 *
 * @param plans at least one, each with a name of its own
 * @returns the bytes of an .xlsx
 * @throws TypeError for a plan with validations or protection, which `writeSheetPlan` writes
 * @example (await writeBook(summarySheets(summary, TABLE_IDS, about))).length > 0 // true
 */
export async function writeBook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  if (plans.some(({ protect, cells }) => protect || cells.some(({ validation }) => validation !== undefined))) {
    throw new TypeError("a plan with validations or protection");
  }
  const writer = await import("wasm-xlsxwriter");
  const book = new writer.Workbook();
  const formats = new Formats(writer);
  for (const plan of plans) writeSheet(book.addWorksheet(), plan, formats);
  return finishBook(book.saveToBufferSync());
}
