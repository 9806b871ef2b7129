/** Merges the blocks of a plan that are not merged so already. */
import { WorkbookRefusal } from "../application/workbook/open-workbook";
import { rangeOf, same, type Area } from "./areas";
import { askContents } from "./change-rows";
import { askMerges } from "./merged-areas";
import type { SheetMemory } from "./plan-memory";
import { areaAfter, rowChanges } from "./row-changes";
import type { FitSheet } from "./verify-plan";

/** The part of a sheet in which merged areas matter. */
function reach({ used, write }: FitSheet): Area {
  const areas = [...(used === null ? [] : [used]), ...write.merges];
  return {
    top: 1,
    left: 1,
    bottom: Math.max(1, ...areas.map(({ bottom }) => bottom)) + (write.insert?.count ?? 0),
    right: Math.max(1, ...areas.map(({ right }) => right)),
  };
}

/** All merged areas of a sheet; none where this Excel cannot tell. */
async function mergesOf(context: Excel.RequestContext, fit: FitSheet): Promise<Area[]> {
  const asked = askMerges(context.workbook.worksheets.getItem(fit.write.sheet.id), reach(fit));
  await context.sync();
  return asked?.told() ?? [];
}

/**
 * Notes the merged areas before anything is done, where the plan touches rows or merges.
 *
 * @throws WorkbookRefusal protected where blocks would have to be merged: on a protected sheet Excel lets nobody do that
 */
export async function rememberMerges(context: Excel.RequestContext, fit: FitSheet, memory: SheetMemory): Promise<void> {
  const { merges, insert, remove, sheet } = fit.write;
  if (merges.length === 0 && insert === undefined && remove === undefined) return;
  const before = await mergesOf(context, fit);
  memory.merges = { before, made: [], lost: [] };
  if (fit.protection === null) return;
  const changes = rowChanges(fit.write);
  const after = before.flatMap((area) => areaAfter(changes, area) ?? []);
  if (!merges.every((merge) => after.some((area) => same(area, merge)))) {
    throw new WorkbookRefusal("protected", sheet.name);
  }
}

/**
 * Merges the blocks of a plan. Excel keeps the contents of their first cells; the others' are noted.
 *
 * A block that is merged already is left alone: rows that come into it have made it grow.
 */
export async function changeMerges(context: Excel.RequestContext, fit: FitSheet, memory: SheetMemory): Promise<void> {
  const { merges, sheet } = fit.write;
  if (merges.length === 0 || memory.merges === null) return;
  const now = await mergesOf(context, fit);
  const wanted = merges.filter((merge) => !now.some((one) => same(one, merge)));
  if (wanted.length === 0) return;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const contents = wanted.map((merge) => askContents(worksheet, merge));
  await context.sync();
  memory.merges = { before: memory.merges.before, made: [...wanted], lost: contents.map((told) => told()) };
  for (const merge of wanted) {
    const range = rangeOf(worksheet, merge);
    range.unmerge();
    range.merge(false);
  }
  await context.sync();
}
