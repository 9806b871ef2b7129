/** 批量审核意见书: an opinion on every form that counts. */
import type { SheetReview } from "../../application/review/review";
import type { Source } from "../../application/summary/collect";
import { WorkbookRefusal } from "../../application/workbook/open-workbook";
import { PlanRefused, planCounts } from "../../application/workbook/write-plan";
import { coreOptions, proceed, work, type DeskContext, type Progress } from "./context";
import { isoDate } from "./iso-date";
import { paced } from "./pace";
import { shownSum } from "./summary-state";

/** More sheets than a person leafs through in one workbook; the command line writes a file for each unit. */
const MOST = 100;

const placeOf = (file: string | undefined, sheet: string | null): string => JSON.stringify([file, sheet]);

/** Of all forms in files those that count. */
function countedOnly(reviews: readonly SheetReview[], counted: readonly Source[]): SheetReview[] {
  const wanted = new Set(counted.map(({ file, sheet }) => placeOf(file, sheet)));
  return reviews.filter(({ file, sheet }) => wanted.has(placeOf(file, sheet)));
}

/** Reviews sheets of this workbook as they stand now. */
async function reviewSheets(
  context: DeskContext,
  counted: readonly Source[],
  signal: AbortSignal,
  progress: Progress,
): Promise<SheetReview[]> {
  const { workbook, core } = context;
  const ids = new Map((await workbook.sheets()).map(({ id, name }) => [name, id]));
  const options = coreOptions(context);
  const reviews: SheetReview[] = [];
  for (const [index, { sheet }] of counted.entries()) {
    proceed(signal);
    progress(index + 1, counted.length);
    const id = ids.get(sheet ?? "");
    if (id === undefined) throw new WorkbookRefusal("sheet-gone");
    reviews.push(await core.review(await workbook.read({ id }), options, signal));
  }
  return reviews;
}

async function reviewFiles(
  context: DeskContext,
  counted: readonly Source[],
  signal: AbortSignal,
  progress: Progress,
): Promise<SheetReview[]> {
  const { files } = context.store.get().summary;
  const names = new Set(counted.map(({ file }) => file));
  const named = (files?.forms.named ?? []).filter(({ name }) => names.has(name));
  const on = { signal, progress: paced(context.now, progress) };
  return countedOnly(await context.collector.review(named, coreOptions(context), on), counted);
}

/** Reviews the forms that count and proposes an opinion on each. */
export async function proposeOpinions(context: DeskContext): Promise<void> {
  const { store, core, now } = context;
  await work(
    context,
    "collecting",
    async (signal, progress) => {
      const { summary } = store.get();
      const counted = (shownSum(summary)?.summary.sources ?? []).filter(({ state }) => state.kind === "counted");
      if (counted.length > MOST) throw new PlanRefused("opinion.too-many", { count: counted.length, most: MOST });
      const review = summary.source === "workbook" ? reviewSheets : reviewFiles;
      const reviews = await review(context, counted, signal, progress);
      const plan = await core.planOpinions(reviews, isoDate(now()), coreOptions(context), signal);
      proceed(signal);
      store.set({ preview: { plan, counts: planCounts(plan) } });
    },
    { again: () => void proposeOpinions(context), name: "opinions" },
  );
}
