/** Proposes what is to be written, writes it once the person agrees, takes it back. */
import type { RawSheet } from "../../application/workbook/raw-sheet";
import { planCounts, type WritePlan } from "../../application/workbook/write-plan";
import { glance, lookAtSheets, recheck } from "./checking";
import { coreOptions, proceed, work, type DeskContext } from "./context";
import type { CoreOptions } from "../core/service";

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
  store.set({ written: null });
  await work(
    context,
    "planning",
    async (signal) => {
      const plan = await make(coreOptions(context), signal);
      proceed(signal);
      store.set({ preview: { plan, counts: planCounts(plan) } });
    },
    () => void propose(context, make),
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

async function lookAgain(context: DeskContext): Promise<void> {
  await lookAtSheets(context);
  if (!context.workbook.environment().canRead) return;
  await recheck(context);
  await glance(context);
}

/** Writes what is shown. */
export async function applyPreview(context: DeskContext): Promise<void> {
  const { store, workbook } = context;
  const { preview } = store.get();
  if (preview === null) return;
  store.set({ preview: null });
  const { plan, counts } = preview;
  const isWritten = await work(context, "writing", async () => {
    const receipt = await workbook.apply(plan);
    store.set({ written: { receipt, counts } });
  });
  if (isWritten) await lookAgain(context);
}

/** 撤回本次写入. */
export async function takeBack(context: DeskContext): Promise<void> {
  const { store, workbook } = context;
  const { written } = store.get();
  if (written === null) return;
  const isUndone = await work(context, "undoing", async () => {
    const undone = await workbook.undo(written.receipt);
    store.set({ written: null, undone });
  });
  if (!isUndone) return;
  const { undone } = store.get();
  await lookAgain(context);
  store.set({ undone });
}
