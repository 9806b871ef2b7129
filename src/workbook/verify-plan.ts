/** Looks whether a plan can be applied, before anything is changed, and notes what stands where it will write. */
import { WorkbookRefusal } from "../application/workbook/open-workbook";
import type { CellValue } from "../application/workbook/raw-sheet";
import type { CellWrite, SheetWrite, WritePlan } from "../application/workbook/write-plan";
import { cellAddress } from "../domain/cell-address";
import { gathered, rangeOf, type Area, type Place } from "./areas";
import { sameValue } from "./cell-content";
import { rowBefore, rowChanges } from "./row-changes";

/** What a cell holds now. */
export interface CellState {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
}

/** A sheet that a plan writes to, found fit for it. */
export interface FitSheet {
  readonly write: SheetWrite;
  /** Null where the sheet is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  /** Cells that hold something; null for an empty sheet. */
  readonly used: Area | null;
  /** What stands at a place; undefined for rows that are still to come in. The place is the one after the row changes. */
  readonly stateAt: (place: Place) => CellState | undefined;
}

/** A workbook that a plan can be applied to. */
export interface FitWorkbook {
  readonly sheets: readonly FitSheet[];
  /** All sheets, hidden ones too, in their order. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

interface AskedSheet {
  readonly write: SheetWrite;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly areas: readonly { readonly area: Area; readonly range: Excel.Range }[];
}

/** Cells of a plan with their places as they are counted now. */
function placesNow(write: SheetWrite): { readonly cell: CellWrite; readonly now: Place | null }[] {
  const changes = rowChanges(write);
  return write.cells.map((cell) => {
    const row = rowBefore(changes, cell.row);
    return { cell, now: row === null ? null : { row, column: cell.column } };
  });
}

function ask(context: Excel.RequestContext, write: SheetWrite): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(write.sheet.id);
  sheet.load("id");
  sheet.protection.load("protected,options");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const places = placesNow(write).flatMap(({ now }) => now ?? []);
  const areas = gathered(places).map((area) => {
    const range = rangeOf(sheet, area);
    range.load("values,formulas,numberFormat");
    range.format.protection.load("locked");
    return { area, range };
  });
  return { write, sheet, used, areas };
}

function statesOf({ areas }: AskedSheet): Map<string, CellState> {
  const states = new Map<string, CellState>();
  for (const { area, range } of areas) {
    const values = range.values as CellValue[][];
    const formulas = range.formulas as CellValue[][];
    const formats = range.numberFormat as string[][];
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        const state = { value, formula: formulas[r]?.[c] ?? "", format: formats[r]?.[c] ?? "General" };
        states.set(cellAddress(area.top + r, area.left + c), state);
      }),
    );
  }
  return states;
}

/** Refuses a protected sheet where the plan does what its protection forbids; Excel itself refuses the rest. */
async function requireOpen(context: Excel.RequestContext, asked: AskedSheet): Promise<void> {
  const { write, sheet, areas } = asked;
  const { options } = sheet.protection;
  const forbidden =
    // What comes in must be able to go again.
    (write.insert !== undefined && !(options.allowInsertRows === true && options.allowDeleteRows === true)) ||
    (write.remove !== undefined && options.allowDeleteRows !== true) ||
    (write.cells.some(({ numberFormat }) => numberFormat !== undefined) && options.allowFormatCells !== true);
  if (forbidden) throw new WorkbookRefusal("protected", write.sheet.name);
  const places = placesNow(write);
  const comesIn = places.some(({ now }) => now === null);
  // Null where only some of the cells are locked. The type does not say so.
  const isOpen = areas.every(({ range }) => (range.format.protection.locked as boolean | null) === false);
  if (isOpen && !comesIn) return;
  const worksheet = context.workbook.worksheets.getItem(write.sheet.id);
  const cells = places.map(({ cell, now }) => {
    // A cell that comes in is locked as its model is.
    const { row, column } = now ?? { row: write.insert?.like ?? cell.row, column: cell.column };
    const range = rangeOf(worksheet, { top: row, left: column, bottom: row, right: column });
    range.format.protection.load("locked");
    return { cell, range };
  });
  await context.sync();
  const locked = cells.find(({ range }) => range.format.protection.locked)?.cell;
  if (locked !== undefined) throw new WorkbookRefusal("protected", cellAddress(locked.row, locked.column));
}

async function fit(context: Excel.RequestContext, asked: AskedSheet): Promise<FitSheet> {
  const { write, sheet, used } = asked;
  const isProtected = sheet.protection.protected;
  if (isProtected) await requireOpen(context, asked);
  const states = statesOf(asked);
  const changes = rowChanges(write);
  const stateAt = ({ row, column }: Place): CellState | undefined => {
    const now = rowBefore(changes, row);
    return now === null ? undefined : states.get(cellAddress(now, column));
  };
  for (const cell of write.cells) {
    const value = stateAt(cell)?.value ?? "";
    if (!sameValue(value, cell.before)) throw new WorkbookRefusal("changed", cellAddress(cell.row, cell.column));
  }
  const area = used.isNullObject
    ? null
    : {
        top: used.rowIndex + 1,
        left: used.columnIndex + 1,
        bottom: used.rowIndex + used.rowCount,
        right: used.columnIndex + used.columnCount,
      };
  return { write, protection: isProtected ? sheet.protection.options : null, used: area, stateAt };
}

/**
 * Looks whether a plan can be applied: one round trip, a second one only to name the locked cell.
 *
 * @throws WorkbookRefusal sheet-gone; protected with the sheet or the locked cell; changed with the cell
 */
export async function verifyPlan(context: Excel.RequestContext, plan: WritePlan): Promise<FitWorkbook> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const asked = plan.sheets.map((write) => ask(context, write));
  await context.sync();
  const names = worksheets.items.map(({ id, name }) => ({ id, name }));
  const gone = asked.find(({ sheet }) => sheet.isNullObject);
  if (gone !== undefined) throw new WorkbookRefusal("sheet-gone", gone.write.sheet.name);
  const sheets: FitSheet[] = [];
  for (const one of asked) sheets.push(await fit(context, one));
  return { sheets, names };
}
