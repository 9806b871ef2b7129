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
 * A sheet that is not in front waits until it is.
 *
 * @throws WorkbookRefusal too-old where Excel tells nobody of edits
 */
export async function follow(context: DeskContext): Promise<void> {
  const { store, workbook, order } = context;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.get().work === null) void glance(context);
      else soon();
    }, QUIET);
  };

  const edited = (sheetId: string): void => {
    order.edit(sheetId);
    const { reviews, settings } = store.get();
    const reviewed = reviews.get(sheetId);
    if (reviewed !== undefined) store.set({ reviews: new Map(reviews).set(sheetId, { ...reviewed, isStale: true }) });
    if (settings.autoCheck) soon();
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
