/** Has the tables drawn over forms that were read. */
import type { SummaryAsked } from "../core/service";
import type { DeskContext } from "./context";
import type { Basis, Forms, Summed, SummaryState } from "./summary-state";

/** What the core is asked; a list that says nothing is none. */
function askedOf({ due, reviews, reviewed, previous, seed }: Basis): SummaryAsked {
  const some = <T>(entries: readonly T[] | undefined): readonly T[] | null =>
    entries === undefined || entries.length === 0 ? null : entries;
  return {
    due: some(due?.list.due),
    previous: previous?.files ?? [],
    reviews: some(reviews?.list.reviews),
    reviewed: reviewed?.files ?? [],
    seed,
  };
}

/** Changes a part of what 汇总 works on, as it stands at the moment. */
export function changeSummary({ store }: Pick<DeskContext, "store">, change: Partial<SummaryState>): void {
  store.set({ summary: { ...store.get().summary, ...change } });
}

/**
 * Sums up forms, by the rules they were checked by and the year of the settings.
 *
 * @param basis what is known besides
 */
export async function draw<F extends Forms>(
  { store, core }: DeskContext,
  forms: F,
  basis: Basis,
  signal: AbortSignal,
): Promise<Summed<F>> {
  const { year } = store.get().settings;
  const summary = await core.summarise(forms.files, askedOf(basis), { ...forms.options, year }, signal);
  return { forms, summary, basis, year };
}

/** Draws the tables of the chosen source again, where it was read, and takes in what is known besides. */
export async function redraw(context: DeskContext, basis: Basis, signal: AbortSignal): Promise<void> {
  const { source, workbook, files } = context.store.get().summary;
  if (source === "files") {
    changeSummary(context, { basis, files: files === null ? null : await draw(context, files.forms, basis, signal) });
    return;
  }
  const drawn = workbook === null ? null : await draw(context, workbook.forms, basis, signal);
  // An edit may have come meanwhile.
  const isStale = context.store.get().summary.workbook?.forms.isStale ?? false;
  changeSummary(context, {
    basis,
    workbook: drawn === null ? null : { ...drawn, forms: { ...drawn.forms, isStale } },
  });
}
