/** Reads the sheets of this workbook one by one and sums them up; goes from one source to the other. */
import { WorkbookRefusal } from "../../application/workbook/open-workbook";
import type { RawSheet } from "../../application/workbook/raw-sheet";
import type { CoreOptions } from "../core/service";
import { coreOptions, proceed, work, type DeskContext, type Progress } from "./context";
import { changeSummary, draw, redraw } from "./drawing";
import { readBasisAgain } from "./gathering";
import type { DeskState } from "./state";
import { sameRules, shownSum, type SummarySource, type WorkbookForms } from "./summary-state";

/** A sheet as it stands, or why it is left out. */
async function readSheet({ workbook }: DeskContext, id: string): Promise<RawSheet | "too-large" | "sheet-gone"> {
  try {
    return await workbook.read({ id });
  } catch (problem) {
    if (!(problem instanceof WorkbookRefusal)) throw problem;
    if (problem.fault !== "too-large" && problem.fault !== "sheet-gone") throw problem;
    return problem.fault;
  }
}

/** Reads every sheet and has it checked. */
async function readSheets(
  context: DeskContext,
  options: CoreOptions,
  signal: AbortSignal,
  progress: Progress,
): Promise<Pick<WorkbookForms, "files" | "tooLarge" | "options"> & { readonly ids: ReadonlySet<string> }> {
  const sheets = await context.workbook.sheets();
  const raws: RawSheet[] = [];
  const tooLarge: string[] = [];
  for (const [index, { id, name }] of sheets.entries()) {
    proceed(signal);
    progress(index + 1, sheets.length);
    const raw = await readSheet(context, id);
    if (raw === "too-large") tooLarge.push(name);
    else if (raw !== "sheet-gone") raws.push(raw);
  }
  proceed(signal);
  const file = await context.core.collectSheets(raws, options, signal);
  return { files: [file], tooLarge, options, ids: new Set(raws.map(({ sheet }) => sheet.id)) };
}

/** Sums up while it watches for edits; the watching lives as long as what was read. */
async function summariseWatched(context: DeskContext, signal: AbortSignal, progress: Progress): Promise<void> {
  const { store, workbook } = context;
  const edited = new Set<string>();
  let ids: ReadonlySet<string> = new Set();
  const unwatch = await workbook.watch((change) => {
    if (change.kind !== "cells") return;
    edited.add(change.sheetId);
    const { workbook: summed } = store.get().summary;
    if (!ids.has(change.sheetId) || summed === null) return;
    changeSummary(context, { workbook: { ...summed, forms: { ...summed.forms, isStale: true } } });
  });
  try {
    const { ids: read, ...forms } = await readSheets(context, coreOptions(context), signal, progress);
    const basis = await readBasisAgain(context, signal, progress);
    const summed = await draw(context, { ...forms, isStale: false, unwatch }, basis, signal);
    await store.get().summary.workbook?.forms.unwatch();
    ids = read;
    const isStale = [...edited].some((id) => read.has(id));
    changeSummary(context, { workbook: { ...summed, forms: { ...summed.forms, isStale } }, basis });
  } catch (problem) {
    await unwatch();
    throw problem;
  }
}

/**
 * Sums up every sheet of the workbook, with progress.
 *
 * What was summed up before stays until the new summary stands; an edit of one of its sheets makes it stale, also one that
 * comes while sheets are being read.
 *
 * @example await summariseWorkbook(context); context.store.get().summary.workbook?.summary.tables.length // 13
 */
export async function summariseWorkbook(context: DeskContext): Promise<void> {
  await work(context, "reading", (signal, progress) => summariseWatched(context, signal, progress), {
    again: () => void summariseWorkbook(context),
    name: "summarise",
  });
}

/** Draws the tables again where they were drawn with another year, or without what is known besides by now. */
export async function bringUpToDate(context: DeskContext): Promise<void> {
  const isDue = (): boolean => {
    const { summary, settings } = context.store.get();
    const shown = shownSum(summary);
    return shown !== null && (shown.basis !== summary.basis || shown.year !== settings.year);
  };
  if (!isDue()) return;
  await work(
    context,
    "summing",
    async (signal) => {
      if (isDue()) await redraw(context, context.store.get().summary.basis, signal);
    },
    { again: () => void bringUpToDate(context), name: "bring up to date" },
  );
}

/** Shows the other source; what was read of either stays. */
export async function chooseSource(context: DeskContext, source: SummarySource): Promise<void> {
  changeSummary(context, { source });
  await bringUpToDate(context);
}

/**
 * True where what is shown no longer holds and has to be read again: a sheet was edited, or other rules were chosen since.
 *
 * A year that is chosen only draws the tables again, but for forms that print none: they are checked by it.
 *
 * @example isOutdated({ summary: NOTHING_SUMMED, settings }) // false
 */
export function isOutdated({ summary, settings }: Pick<DeskState, "summary" | "settings">): boolean {
  const { source, workbook, files, basis } = summary;
  if (source === "workbook" && workbook?.forms.isStale === true) return true;
  const shown = source === "workbook" ? workbook : files;
  if (shown === null) return false;
  return [shown.forms, basis.reviewed, basis.previous].some((forms) => {
    if (forms === null) return false;
    const { options } = forms;
    if (!sameRules(options, settings)) return true;
    const isYearless = forms.files.some(({ sheets }) =>
      sheets.some(({ submission }) => submission !== null && submission.year === null),
    );
    return options.year !== settings.year && isYearless;
  });
}
