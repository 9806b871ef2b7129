/** Writes the cells of a plan, neighbours at once, and notes what Excel made of them. */
import type { CellValue } from "../application/workbook/raw-sheet";
import type { CellWrite } from "../application/workbook/write-plan";
import { cellAddress } from "../domain/cell-address";
import { gathered, rangeOf, type Area } from "./areas";
import { cellContent } from "./cell-content";
import type { CellMemory, SheetMemory } from "./plan-memory";
import type { FitSheet } from "./verify-plan";

/** What a cell holds that has just come in. */
const FRESH = { formula: "", format: "General" } as const;

type ByAddress<T> = ReadonlyMap<string, T>;

/** A table of an area's shape. */
function table<T, R>({ top, left, bottom, right }: Area, cells: ByAddress<T>, give: (cell: T) => R): R[][] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => {
      const cell = cells.get(cellAddress(top + r, left + c));
      // Areas are gathered from these very cells.
      if (cell === undefined) throw new RangeError(cellAddress(top + r, left + c));
      return give(cell);
    }),
  );
}

/**
 * Writes the cells of a plan: values, texts as texts, formulas. One round trip.
 *
 * @param memory takes what stood there, before anything is written, and afterwards what stands there
 */
export async function writeCells(
  context: Excel.RequestContext,
  { write, stateAt }: FitSheet,
  memory: SheetMemory,
): Promise<void> {
  if (write.cells.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(write.sheet.id);
  const cells = new Map<string, CellWrite>(write.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const noted = new Map<string, CellMemory>();
  for (const [address, { row, column }] of cells) {
    const { formula, format } = stateAt({ row, column }) ?? FRESH;
    noted.set(address, { row, column, before: formula, formatBefore: format, written: null });
  }
  memory.cells.push(...noted.values());
  const written = gathered([...cells.values()]).map((area) => {
    const range = rangeOf(sheet, area);
    const formatAfter = ({ row, column, numberFormat }: CellWrite): string =>
      numberFormat ?? stateAt({ row, column })?.format ?? FRESH.format;
    if (
      table(area, cells, ({ numberFormat }) => numberFormat)
        .flat()
        .some((format) => format !== undefined)
    ) {
      range.numberFormat = table(area, cells, formatAfter);
    }
    range.formulas = table(area, cells, (cell) => cellContent(cell.content, formatAfter(cell)));
    range.load("formulas");
    return { area, range };
  });
  await context.sync();
  for (const { area, range } of written) {
    const after = range.formulas as CellValue[][];
    table(area, noted, (cell) => {
      cell.written = after[cell.row - area.top]?.[cell.column - area.left] ?? "";
    });
  }
}
