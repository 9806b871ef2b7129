/** Reads the sheets of this workbook one by one and sums them up. */
import { WorkbookRefusal } from "../../application/workbook/open-workbook";
import type { RawSheet } from "../../application/workbook/raw-sheet";
import type { CoreOptions } from "../core/service";
import { coreOptions, proceed, work, type DeskContext } from "./context";
import type { DeskState, Summarised } from "./state";

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

/** Reads every sheet and asks the core for the summary. */
async function sumUp(
  context: DeskContext,
  options: CoreOptions,
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
): Promise<Pick<Summarised, "summary" | "tooLarge"> & { readonly ids: ReadonlySet<string> }> {
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
  const summary = await context.core.summarise(raws, options, signal);
  return { summary, tooLarge, ids: new Set(raws.map(({ sheet }) => sheet.id)) };
}

/** Sums up while it watches for edits; the watching lives as long as the summary. */
async function summariseWatched(
  context: DeskContext,
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const { store, workbook } = context;
  const edited = new Set<string>();
  let ids: ReadonlySet<string> = new Set();
  const unwatch = await workbook.watch((change) => {
    if (change.kind !== "cells") return;
    edited.add(change.sheetId);
    const { summary } = store.get();
    if (ids.has(change.sheetId) && summary !== null) store.set({ summary: { ...summary, isStale: true } });
  });
  try {
    const options = coreOptions(context);
    const { summary, tooLarge, ids: read } = await sumUp(context, options, signal, progress);
    await store.get().summary?.unwatch();
    ids = read;
    const isStale = [...edited].some((id) => read.has(id));
    store.set({ summary: { summary, tooLarge, options, isStale, unwatch } });
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
 * @example await summarise(context); context.store.get().summary?.summary.tables.length // 4
 */
export async function summarise(context: DeskContext): Promise<void> {
  await work(context, "reading", (signal, progress) => summariseWatched(context, signal, progress), {
    again: () => void summarise(context),
    name: "summarise",
  });
}

/**
 * True where what was summed up no longer holds: a sheet was edited, or other rules were chosen since.
 *
 * @example isOutdated({ summary: null, settings }) // false
 */
export function isOutdated({ summary, settings }: Pick<DeskState, "summary" | "settings">): boolean {
  if (summary === null) return false;
  const { isStale, options } = summary;
  const { profile, year, thresholds } = settings;
  return isStale || options.profile !== profile || options.year !== year || options.thresholds !== thresholds;
}
