/** 更多依据: lists, forms to compare with, the seed of the sample. A change draws the tables again. */
import type { SheetRef } from "../../application/workbook/raw-sheet";
import { work, type DeskContext } from "./context";
import { changeSummary, redraw } from "./drawing";
import { bringUpToDate } from "./summarising";
import type { Basis } from "./summary-state";

/** Which list: 应报名单, or 复核得分. */
export type ListPart = "due" | "reviews";

/**
 * Takes a list in, from a sheet of this workbook or from the clipboard.
 *
 * @param from the sheet, or the pasted text
 */
export async function takeList(
  context: DeskContext,
  part: ListPart,
  from: { readonly text: string } | { readonly sheet: SheetRef },
): Promise<void> {
  const { store, core, workbook } = context;
  await work(
    context,
    "reading",
    async (signal) => {
      const isSheet = "sheet" in from;
      const list = await core.readList(isSheet ? { raw: await workbook.read({ id: from.sheet.id }) } : from, signal);
      const taken = { list, sheet: isSheet ? from.sheet.name : null };
      await redraw(context, { ...store.get().summary.basis, [part]: taken }, signal);
    },
    { again: () => void takeList(context, part, from) },
  );
}

async function change(context: DeskContext, changed: Partial<Basis>): Promise<void> {
  changeSummary(context, { basis: { ...context.store.get().summary.basis, ...changed } });
  await bringUpToDate(context);
}

/** Takes something out again. */
export async function dropBasis(context: DeskContext, part: Exclude<keyof Basis, "seed">): Promise<void> {
  await change(context, { [part]: null });
}

/** Draws the sample by another seed. @param seed "" for the year that is summed up */
export async function changeSeed(context: DeskContext, seed: string): Promise<void> {
  if (seed !== context.store.get().summary.basis.seed) await change(context, { seed });
}
