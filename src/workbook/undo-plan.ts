/** Takes back a plan that was applied. */
import type { Receipt, Undone } from "../application/workbook/open-workbook";
import { changeExcel } from "./excel-error";
import { PlanMemory } from "./plan-memory";
import { undoDrawn } from "./undo-drawn";
import { undoSheet } from "./undo-sheet";

/**
 * Takes back what was done so far.
 *
 * @returns cells that were left alone by their addresses, behind their sheet's name where the plan was about several sheets
 * @throws WorkbookRefusal
 */
export async function takeBack(context: Excel.RequestContext, memory: PlanMemory): Promise<Undone> {
  const { worksheets } = context.workbook;
  const several = memory.sheets.length + memory.drawn.length > 1;
  const name = (sheet: string, address: string): string => (several ? `${sheet}!${address}` : address);
  const drawn = await undoDrawn(context, memory, name);
  const asked = memory.sheets.map((done) => {
    const sheet = worksheets.getItemOrNullObject(done.sheet.id);
    sheet.load("id");
    return { done, sheet };
  });
  if (asked.length > 0) await context.sync();
  const left = [...drawn.left];
  let cells = 0;
  for (const { done, sheet } of [...asked].reverse()) {
    if (sheet.isNullObject) continue;
    const undone = await undoSheet(context, done);
    cells += undone.cells;
    left.push(...undone.left.map((address) => name(done.sheet.name, address)));
  }
  return { cells, removedSheets: drawn.removed, left };
}

/**
 * Takes back what a receipt stands for: cells, merges, rows and sheets, as far as nobody has changed them since.
 *
 * @throws WorkbookRefusal last-sheet, protected, …
 * @example (await undoPlan(receipt)).left // [] where nobody has changed anything
 */
export function undoPlan({ memory }: Receipt): Promise<Undone> {
  if (!(memory instanceof PlanMemory)) throw new TypeError("not a receipt of this workbook");
  return changeExcel((context) => takeBack(context, memory));
}
