/** Marks cells by conditional formats of our own; every other format stays as it is. */
import type { Mark } from "../application/workbook/open-workbook";
import type { Severity } from "../domain/finding";
import { addressLists, gathered, placeOf } from "./areas";
import { askExcel, codeOf, refusalOf } from "./excel-error";
import { askFormats, askSignatures, signatureOf, type KnownMarks } from "./own-marks";

/** Quiet fills, on which black letters stay readable. */
const FILLS: Readonly<Record<Severity, string>> = { error: "#FFD9D9", warning: "#FFEFC2", hint: "#DCEBFA" };

/** The last one that is added lies over the others. */
const BOTTOM_UP: readonly Severity[] = ["hint", "warning", "error"];

/** Adds the marks; the formats' ids are told after the next `sync`. */
function add(sheet: Excel.Worksheet, marks: readonly Mark[]): () => string[] {
  const added: Excel.ConditionalFormat[] = [];
  for (const severity of BOTTOM_UP) {
    const cells = marks.flatMap((mark) => (mark.severity === severity ? mark.cells : []));
    for (const addresses of addressLists(gathered(cells.map(placeOf)))) {
      const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
      format.custom.rule.formula = signatureOf(severity);
      format.custom.format.fill.color = FILLS[severity];
      format.load("id");
      added.push(format);
    }
  }
  return () => added.map(({ id }) => id);
}

/** Puts new marks in the place of those with these ids, in one round trip. */
async function replace(
  context: Excel.RequestContext,
  id: string,
  before: readonly string[],
  marks: readonly Mark[],
): Promise<string[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  for (const format of before) sheet.getRange().conditionalFormats.getItem(format).delete();
  const told = add(sheet, marks);
  await context.sync();
  return told();
}

/** Looks which formats of a sheet are ours, in one round trip or two. */
async function look(context: Excel.RequestContext, id: string): Promise<string[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const formats = askFormats(sheet);
  await context.sync();
  if (!formats.items.some(({ type }) => type === "Custom")) return [];
  const ours = askSignatures(sheet, formats);
  await context.sync();
  return ours();
}

/**
 * Puts marks in the place of our earlier ones on a sheet.
 *
 * @param known which formats are ours, from the last reading or marking; where that no longer holds they are looked for
 * @throws WorkbookRefusal protected where the sheet's protection lets nobody format cells
 * @example await markCells("sheet-1", [{ severity: "error", cells: ["H18"] }], new Map())
 */
export async function markCells(id: string, marks: readonly Mark[], known: KnownMarks): Promise<void> {
  await askExcel(async (context) => {
    const before = known.get(id);
    known.delete(id);
    if (before !== undefined) {
      try {
        known.set(id, await replace(context, id, before, marks));
        return;
      } catch (error) {
        // Somebody has deleted one of ours, or the sheet is gone: the second look tells which.
        if (codeOf(error) !== "ItemNotFound") throw refusalOf(error);
      }
    }
    known.set(id, await replace(context, id, await look(context, id), marks));
  });
}
