/** Reads a sheet: what it is in one round trip, its cells in a second one; more only where the sheet is large. */
import { WorkbookRefusal } from "../application/workbook/open-workbook";
import type { CellValue, RawBlock, RawSheet, SheetRef } from "../application/workbook/raw-sheet";
import { SHEET_LIMITS } from "../domain/sheet-limits";
import { rangeOf, slices, type Area } from "./areas";
import { askExcel, codeOf } from "./excel-error";
import { askMerges } from "./merged-areas";
import { askFormats, askSignatures, type AskedFormats, type KnownMarks } from "./own-marks";
import { supports } from "./supports";

/** Empty rows below the last value whose merged areas are still asked for. */
const ROWS_BELOW = 500;
/** Rows of a band of merged areas, where a hundred hold too many. */
const NARROW_BAND = 10;

/** Which sheet: the one in front, or one by its id. */
export type Which = "active" | { readonly id: string };

interface Bounds {
  readonly sheet: SheetRef;
  readonly isProtected: boolean;
  /** Cells that hold something. */
  readonly used: Area | null;
  /** Where merged areas may be: cells that are formatted, as far as they matter. */
  readonly drawn: Area;
  readonly formats: AskedFormats;
}

function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

/** Refuses what no form needs. @throws WorkbookRefusal too-large */
function requireModest(name: string, { top, left, bottom, right }: Area): void {
  const cells = (bottom - top + 1) * (right - left + 1);
  const { rows, columns, cells: most } = SHEET_LIMITS;
  if (bottom > rows || right > columns || cells > most) throw new WorkbookRefusal("too-large", name);
}

async function bounds(context: Excel.RequestContext, which: Which): Promise<Bounds> {
  const { worksheets } = context.workbook;
  const sheet = which === "active" ? worksheets.getActiveWorksheet() : worksheets.getItem(which.id);
  sheet.load("id,name");
  sheet.protection.load("protected");
  const [values, all] = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject(false)];
  for (const range of [values, all]) range.load("rowIndex,columnIndex,rowCount,columnCount");
  const formats = askFormats(sheet);
  await context.sync();
  const { id, name } = sheet;
  const used = areaOf(values);
  if (used !== null) requireModest(name, used);
  const formatted = areaOf(all);
  const drawn = {
    top: 1,
    left: 1,
    bottom: Math.max(used?.bottom ?? 1, Math.min(formatted?.bottom ?? 1, (used?.bottom ?? 0) + ROWS_BELOW)),
    right: Math.max(used?.right ?? 1, Math.min(formatted?.right ?? 1, SHEET_LIMITS.columns)),
  };
  return { sheet: { id, name }, isProtected: sheet.protection.protected, used, drawn, formats };
}

/** A block's cells: asked for now, told after the next `sync`. */
function askBlock(sheet: Excel.Worksheet, area: Area): () => RawBlock {
  const range = rangeOf(sheet, area);
  range.load("values,text,numberFormat");
  return () => ({
    top: area.top,
    values: range.values as CellValue[][],
    texts: range.text,
    formats: range.numberFormat as string[][],
  });
}

/** Reads rows, in halves where they are too much for one answer. */
async function readRows(context: Excel.RequestContext, id: string, area: Area): Promise<RawBlock[]> {
  const told = askBlock(context.workbook.worksheets.getItem(id), area);
  try {
    await context.sync();
    return [told()];
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || area.top === area.bottom) throw error;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const upper = await readRows(context, id, { ...area, bottom: middle });
    return [...upper, ...(await readRows(context, id, { ...area, top: middle + 1 }))];
  }
}

/** What comes with the first rows: merged areas, and which conditional formats are ours. */
function askRest(context: Excel.RequestContext, { sheet, drawn, formats }: Bounds, band?: number) {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const merges = askMerges(worksheet, drawn, band);
  const ours = askSignatures(worksheet, formats);
  return () => ({ merges: merges?.told() ?? [], ours: ours() });
}

/** The second round trip. Where it is refused as too much, everything is asked for apart. */
async function readFirst(context: Excel.RequestContext, found: Bounds, first: Area | undefined) {
  const { id } = found.sheet;
  try {
    const told = askRest(context, found);
    const block = first === undefined ? null : askBlock(context.workbook.worksheets.getItem(id), first);
    await context.sync();
    return { ...told(), blocks: block === null ? [] : [block()] };
  } catch (error) {
    if (!["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "GeneralException"].includes(codeOf(error))) {
      throw error;
    }
    const blocks = first === undefined ? [] : await readRows(context, id, first);
    const told = askRest(context, found, NARROW_BAND);
    await context.sync();
    return { ...told(), blocks };
  }
}

/**
 * Reads a sheet.
 *
 * Two round trips for a sheet of up to 11,000 cells, one more for each further 11,000.
 *
 * @param known takes the conditional formats that are ours
 * @throws WorkbookRefusal too-large beyond the limits of a file; too-old where Excel cannot tell merged areas
 * @example (await readSheet("active", new Map())).sheet.name // "项目支出绩效自评表"
 */
export function readSheet(which: Which, known: KnownMarks): Promise<RawSheet> {
  return askExcel(async (context) => {
    if (!supports("1.13")) throw new WorkbookRefusal("too-old");
    const knownBefore = new Map(known);
    const found = await bounds(context, which);
    const { sheet, isProtected, used } = found;
    const [first, ...others] = used === null ? [] : slices(used);
    const { merges, ours, blocks } = await readFirst(context, found, first);
    for (const area of others) blocks.push(...(await readRows(context, sheet.id, area)));
    // Marks that were put on meanwhile are known better by whoever put them.
    if (known.get(sheet.id) === knownBefore.get(sheet.id)) known.set(sheet.id, ours);
    return { sheet, isProtected, left: used?.left ?? 1, blocks, merges };
  });
}
