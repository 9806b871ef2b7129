/** Takes away sheets that were added, unless somebody has worked on them since. */
import { WorkbookRefusal } from "../application/workbook/open-workbook";
import type { CellValue } from "../application/workbook/raw-sheet";
import { cellAddress } from "../domain/cell-address";
import { rangeOf, slices } from "./areas";
import { sameValue } from "./cell-content";
import type { DrawnMemory, PlanMemory } from "./plan-memory";

/** What became of the added sheets. */
export interface UndoneSheets {
  readonly removed: number;
  /** Cells that somebody has changed since; their sheets were left alone. */
  readonly left: readonly string[];
}

/** What a cell of an added sheet holds where nobody has touched it. */
interface Drawn {
  readonly value: CellValue;
  readonly formula: string | null;
}

const EMPTY: Drawn = { value: "", formula: null };

/** A formula that stands as it was written is untouched, whatever the last digits of its figure; so is a figure put in its place. */
function isUntouched({ value, formula }: Drawn, now: CellValue, formulaNow: CellValue): boolean {
  return (formula !== null && formulaNow === formula) || sameValue(now, value);
}

/** Cells of an added sheet that are not as they were drawn; null where the sheet is gone. */
async function changedCells(context: Excel.RequestContext, { sheet, plan }: DrawnMemory): Promise<string[] | null> {
  const { worksheets } = context.workbook;
  const found = worksheets.getItemOrNullObject(sheet.id);
  found.load("id");
  const used = found.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (found.isNullObject) return null;
  const drawn = new Map(
    plan.cells.map(({ row, column, value, formula }): [string, Drawn] => [
      cellAddress(row, column),
      { value: value ?? "", formula: formula ?? null },
    ]),
  );
  const changed: string[] = [];
  const compare = (address: string, value: CellValue, formula: CellValue): void => {
    if (!isUntouched(drawn.get(address) ?? EMPTY, value, formula)) changed.push(address);
    drawn.delete(address);
  };
  if (!used.isNullObject) {
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const all = {
      top: rowIndex + 1,
      left: columnIndex + 1,
      bottom: rowIndex + rowCount,
      right: columnIndex + columnCount,
    };
    for (const area of slices(all)) {
      const range = rangeOf(worksheets.getItem(sheet.id), area);
      range.load("values,formulas");
      await context.sync();
      const formulas = range.formulas as CellValue[][];
      (range.values as CellValue[][]).forEach((line, r) =>
        line.forEach((value, c) => compare(cellAddress(area.top + r, area.left + c), value, formulas[r]?.[c] ?? "")),
      );
    }
  }
  for (const [address, { value, formula }] of drawn) if (value !== "" || formula !== null) changed.push(address);
  return changed;
}

/**
 * Takes the added sheets away.
 *
 * @param name how a cell that is left alone is named
 * @throws WorkbookRefusal last-sheet where no visible sheet would be left; then none is taken away
 */
export async function undoDrawn(
  context: Excel.RequestContext,
  memory: PlanMemory,
  name: (sheet: string, address: string) => string,
): Promise<UndoneSheets> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const existing = worksheets.items.map(({ id, name: called, visibility }) => ({ id, name: called, visibility }));
  const half = existing.filter((sheet) => sheet.name === memory.drawing).map(({ id }) => id);
  const [whole, left]: [string[], string[]] = [[], []];
  for (const drawn of memory.drawn) {
    const changed = await changedCells(context, drawn);
    if (changed === null) continue;
    if (changed.length === 0) whole.push(drawn.sheet.id);
    left.push(...changed.map((address) => name(drawn.sheet.name, address)));
  }
  const going = new Set([...half, ...whole]);
  const stays = existing.some(({ id, visibility }) => visibility === "Visible" && !going.has(id));
  if (going.size > 0 && !stays) throw new WorkbookRefusal("last-sheet");
  for (const id of going) worksheets.getItem(id).delete();
  if (going.size > 0) await context.sync();
  return { removed: whole.length, left };
}
