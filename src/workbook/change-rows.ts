/** Lets rows come in and go, and remembers what went. */
import type { CellValue } from "../application/workbook/raw-sheet";
import { rangeOf, rowsOf, type Area } from "./areas";
import type { FormulaMemory, RowsMemory, SheetMemory } from "./plan-memory";
import { rowAfter, rowChanges, type RowChange } from "./row-changes";
import type { FitSheet } from "./verify-plan";

/** Validations are copied for so many columns; the official forms end before column Z. */
const COLUMNS_COPIED = 40;
/** A validation's formula that speaks of cells would speak of other ones in another row. */
const SPEAKS_OF_CELLS = /[A-Z]\$?\d/u;

/** Asks for the contents of an area: told after the next `sync`. */
export function askContents(sheet: Excel.Worksheet, area: Area): () => RowsMemory {
  const range = rangeOf(sheet, area);
  range.load("formulas,numberFormat");
  return () => ({ area, formulas: range.formulas as CellValue[][], formats: range.numberFormat as string[][] });
}

const sheetOf = (context: Excel.RequestContext, { write }: FitSheet): Excel.Worksheet =>
  context.workbook.worksheets.getItem(write.sheet.id);

/** Formulas of an area by their places. */
function* formulasOf({ area, formulas }: RowsMemory): Generator<{ row: number; column: number; formula: string }> {
  for (const [r, line] of formulas.entries()) {
    for (const [c, formula] of line.entries()) {
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      yield { row: area.top + r, column: area.left + c, formula };
    }
  }
}

/** The looks of the row that the new ones are like, besides what they take from the row above. */
async function dress(context: Excel.RequestContext, fit: FitSheet, like: number, fresh: RowChange): Promise<void> {
  const { protection, used } = fit;
  const sheet = sheetOf(context, fit);
  const isAbove = like === fresh.first - 1;
  const from = like >= fresh.first ? like + fresh.count : like;
  const model = rowsOf(sheet, from, 1);
  model.format.load("rowHeight");
  const last = Math.min(used?.right ?? 0, COLUMNS_COPIED);
  const validations = Array.from({ length: protection === null ? last : 0 }, (_, at) => {
    const { dataValidation } = rangeOf(sheet, { top: from, bottom: from, left: at + 1, right: at + 1 });
    dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    return { column: at + 1, dataValidation };
  });
  await context.sync();
  const { rowHeight } = model.format;
  for (let row = fresh.first; row < fresh.first + fresh.count; row += 1) {
    const target = rowsOf(sheet, row, 1);
    if (!isAbove) target.copyFrom(`${from}:${from}`, "Formats");
    if (protection === null || protection.allowFormatRows === true) target.format.rowHeight = rowHeight;
    for (const { column, dataValidation } of validations) {
      const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
      if (["None", "Inconsistent", "MixedCriteria"].includes(type)) continue;
      if (SPEAKS_OF_CELLS.test(JSON.stringify(rule))) continue;
      const fresh = rangeOf(sheet, { top: row, bottom: row, left: column, right: column }).dataValidation;
      fresh.rule = rule;
      fresh.errorAlert = errorAlert;
      fresh.prompt = prompt;
      fresh.ignoreBlanks = ignoreBlanks;
    }
  }
  await context.sync();
}

/** Notes what rows hold that go. */
async function rememberRows(
  context: Excel.RequestContext,
  fit: FitSheet,
  { first, count }: RowChange,
  memory: SheetMemory,
): Promise<void> {
  const sheet = sheetOf(context, fit);
  const { used } = fit;
  const right = used?.right ?? 0;
  const told = right === 0 ? null : askContents(sheet, { top: first, left: 1, bottom: first + count - 1, right });
  const rows = Array.from({ length: count }, (_, at) => {
    const row = rowsOf(sheet, first + at, 1);
    row.format.load("rowHeight");
    return row;
  });
  await context.sync();
  memory.removed = { contents: told === null ? null : told(), heights: rows.map(({ format }) => format.rowHeight) };
}

/** Formulas that speak of rows that go lose them for good, so both spellings are noted. */
async function allFormulas(context: Excel.RequestContext, fit: FitSheet): Promise<RowsMemory | null> {
  if (fit.used === null) return null;
  const told = askContents(sheetOf(context, fit), fit.used);
  await context.sync();
  return told();
}

async function changedFormulas(
  context: Excel.RequestContext,
  fit: FitSheet,
  before: RowsMemory,
): Promise<FormulaMemory[]> {
  const changes = rowChanges(fit.write);
  const sheet = sheetOf(context, fit);
  const asked = [...formulasOf(before)].flatMap(({ row, column, formula }) => {
    const now = rowAfter(changes, row);
    if (now === null) return [];
    const range = rangeOf(sheet, { top: now, bottom: now, left: column, right: column });
    range.load("formulas");
    return [{ row, column, before: formula, range }];
  });
  await context.sync();
  return asked.flatMap(({ range, ...rest }) => {
    const after: unknown = range.formulas[0]?.[0];
    return typeof after === "string" ? [{ ...rest, after }] : [];
  });
}

/**
 * Lets the rows of a plan come in and go.
 *
 * What comes in looks like the row it is to be like: formats and height, and validations where the sheet is not protected.
 */
export async function changeRows(context: Excel.RequestContext, fit: FitSheet, memory: SheetMemory): Promise<void> {
  const changes = rowChanges(fit.write);
  if (changes.length === 0) return;
  const removes = changes.some(({ kind }) => kind === "remove");
  const before = removes ? await allFormulas(context, fit) : null;
  for (const change of changes) {
    const rows = (): Excel.Range => rowsOf(sheetOf(context, fit), change.first, change.count);
    if (change.kind === "remove") {
      await rememberRows(context, fit, change, memory);
      rows().delete("Up");
      await context.sync();
      memory.changes.push(change);
    } else {
      rows().insert("Down").untrack();
      await context.sync();
      memory.changes.push(change);
      await dress(context, fit, fit.write.insert?.like ?? change.first - 1, change);
    }
  }
  if (before !== null) memory.formulas = await changedFormulas(context, fit, before);
}
