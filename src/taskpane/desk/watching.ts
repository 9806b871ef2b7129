/** Follows the workbook: which sheet is in front, what was edited. */
import { attempt } from "../../application/attempt";
import { glance, lookAtSheets } from "./checking";
import type { DeskContext } from "./context";

/** Milliseconds without an edit after which a sheet is checked again. */
const QUIET = 600;

/**
 * Starts following.
 *
 * An edit makes what was found stale; where checking again is switched on, that happens once nobody has typed for a while.
 */
export async function follow(context: DeskContext): Promise<void> {
  const { store, workbook } = context;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const edits = new Set<string>();

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { work, activeId } = store.get();
      if (work === null) void glance(context, activeId !== null && edits.delete(activeId));
      else soon();
    }, QUIET);
  };

  const edited = (sheetId: string): void => {
    const reviewed = store.get().reviews.get(sheetId);
    if (reviewed === undefined) return;
    store.set({ reviews: new Map(store.get().reviews).set(sheetId, { ...reviewed, isStale: true }) });
    if (!store.get().settings.autoCheck) return;
    edits.add(sheetId);
    soon();
  };

  const sheetsChanged = async (): Promise<void> => {
    const outcome = await attempt(() => lookAtSheets(context));
    if (outcome.done) soon();
    else store.set({ trouble: { failure: outcome.failure } });
  };

  await workbook.watch((change) => {
    if (change.kind === "cells") edited(change.sheetId);
    else void sheetsChanged();
  });
}
