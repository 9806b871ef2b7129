/** Proposes what is to be written, writes it once the person agrees, takes it back. */
import { WorkbookRefusal } from "../../application/workbook/open-workbook";
import type { RawSheet } from "../../application/workbook/raw-sheet";
import { planCounts, type WritePlan } from "../../application/workbook/write-plan";
import type { CoreOptions } from "../core/service";
import { glance, lookAtSheets, reviewSheet } from "./checking";
import { coreOptions, proceed, work, type DeskContext } from "./context";

/**
 * Makes a plan and shows it.
 *
 * @param make asks the core for a plan
 */
export async function propose(
  context: DeskContext,
  make: (options: CoreOptions, signal: AbortSignal) => Promise<WritePlan>,
): Promise<void> {
  const { store } = context;
  await work(
    context,
    "planning",
    async (signal) => {
      const plan = await make(coreOptions(context), signal);
      proceed(signal);
      store.set({ preview: { plan, counts: planCounts(plan) } });
    },
    { again: () => void propose(context, make) },
  );
}

/** Makes a plan for a sheet as it stands now. */
export async function proposeFor(
  context: DeskContext,
  which: "active" | { readonly id: string },
  make: (raw: RawSheet, options: CoreOptions, signal: AbortSignal) => Promise<WritePlan>,
): Promise<void> {
  await propose(context, async (options, signal) => {
    const raw = await context.workbook.read(which);
    proceed(signal);
    return make(raw, options, signal);
  });
}

/** Checks again what a plan has changed. */
async function lookAgain(context: DeskContext, { sheets }: WritePlan): Promise<void> {
  const { store, workbook } = context;
  await lookAtSheets(context);
  if (!workbook.environment().canRead) return;
  store.set({ work: { kind: "reading", done: 0, all: 0 } });
  for (const { sheet } of sheets) {
    if (!store.get().reviews.has(sheet.id)) continue;
    try {
      await reviewSheet(context, { id: sheet.id }, false);
    } catch (problem) {
      if (!(problem instanceof WorkbookRefusal) || problem.fault !== "sheet-gone") throw problem;
    }
  }
  await glance(context);
}

/** Writes what is shown. What was written before can be taken back as long as nothing else is written. */
export async function applyPreview(context: DeskContext): Promise<void> {
  const { store, workbook } = context;
  const { preview } = store.get();
  if (preview === null) return;
  store.set({ preview: null });
  const { plan, counts } = preview;
  await work(context, "writing", async () => {
    const { written } = store.get();
    store.set({ written: null });
    try {
      store.set({ written: { receipt: await workbook.apply(plan), counts } });
    } catch (problem) {
      store.set({ written });
      throw problem;
    }
    await lookAgain(context, plan);
  });
}

/** 撤回本次写入. */
export async function takeBack(context: DeskContext): Promise<void> {
  const { store, workbook } = context;
  const { written } = store.get();
  if (written === null) return;
  await work(context, "undoing", async () => {
    // Asked for twice, it is done once.
    if (store.get().written !== written) return;
    const undone = await workbook.undo(written.receipt);
    store.set({ written: null, undone });
    await lookAgain(context, written.receipt.plan);
  });
}
