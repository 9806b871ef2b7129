/** Files that a person chose: read and checked by the collector, with progress; then the tables are drawn. */
import type { NamedFile } from "../reader/collector";
import { coreOptions, proceed, work, type DeskContext, type Progress } from "./context";
import { changeSummary, draw, redraw } from "./drawing";
import { paced } from "./pace";
import { nameFiles, type Picked } from "./picked-files";
import { NOTHING_SUMMED, sameRules, type Basis, type FileForms, type SummaryState } from "./summary-state";

/** What files are for: to be summed up, or to compare with. */
export type FilePart = "files" | "reviewed" | "previous";

/** Says what was chosen; a folder is walked while the person waits. */
export type Pick = (signal: AbortSignal) => Promise<Picked>;

function formsIn({ files, basis }: SummaryState, part: FilePart): FileForms | null {
  return part === "files" ? (files?.forms ?? null) : basis[part];
}

/** Reads files anew. */
async function readForms(
  context: DeskContext,
  named: readonly NamedFile[],
  signal: AbortSignal,
  progress: Progress,
): Promise<FileForms> {
  const options = coreOptions(context);
  const on = { signal, progress: paced(context.now, progress) };
  return { named, files: await context.collector.collect(named, options, on), options };
}

/** Reads files behind those that were read; all of them where those were checked by other rules. */
async function extendForms(
  context: DeskContext,
  before: FileForms | null,
  fresh: readonly NamedFile[],
  signal: AbortSignal,
  progress: Progress,
): Promise<FileForms> {
  const options = coreOptions(context);
  if (before === null) return readForms(context, fresh, signal, progress);
  const named = [...before.named, ...fresh];
  if (!sameRules(before.options, options) || before.options.year !== options.year) {
    return readForms(context, named, signal, progress);
  }
  const added = await readForms(context, fresh, signal, progress);
  return { ...added, named, files: [...before.files, ...added.files] };
}

async function gather(
  context: DeskContext,
  part: FilePart,
  pick: Pick,
  signal: AbortSignal,
  progress: Progress,
): Promise<void> {
  const { workbooks, others, unopened } = await pick(signal);
  proceed(signal);
  const { summary } = context.store.get();
  const before = formsIn(summary, part);
  const { fresh, known } = nameFiles(before?.named ?? [], workbooks);
  if (fresh.length > 0) {
    const forms = await extendForms(context, before, fresh, signal, progress);
    if (part === "files") changeSummary(context, { files: await draw(context, forms, summary.basis, signal) });
    else await redraw(context, { ...summary.basis, [part]: forms }, signal);
  }
  changeSummary(context, { passedOver: { others, known, unopened } });
}

/**
 * Takes files in and sums up. A reading that is given up leaves what was there before.
 *
 * @param part what the files are for
 * @param pick says which files; it may be asked again
 */
export async function addFiles(context: DeskContext, part: FilePart, pick: Pick): Promise<void> {
  if (part === "files") changeSummary(context, { source: "files" });
  await work(context, "collecting", (signal, progress) => gather(context, part, pick, signal, progress), {
    again: () => void addFiles(context, part, pick),
  });
}

/** Takes every file out of the list; what is known besides stays. */
export function clearFiles(context: DeskContext): void {
  changeSummary(context, { files: null, passedOver: NOTHING_SUMMED.passedOver });
}

/** Reads the files to compare with again. */
export async function readBasisAgain(context: DeskContext, signal: AbortSignal, progress: Progress): Promise<Basis> {
  const { basis } = context.store.get().summary;
  const again = async (forms: FileForms | null): Promise<FileForms | null> =>
    forms === null ? null : readForms(context, forms.named, signal, progress);
  return { ...basis, reviewed: await again(basis.reviewed), previous: await again(basis.previous) };
}

/** Reads every file again, by the rules that hold by now. */
export async function readFilesAgain(context: DeskContext): Promise<void> {
  await work(
    context,
    "collecting",
    async (signal, progress) => {
      const { files } = context.store.get().summary;
      if (files === null) return;
      const forms = await readForms(context, files.forms.named, signal, progress);
      const basis = await readBasisAgain(context, signal, progress);
      changeSummary(context, { files: await draw(context, forms, basis, signal), basis });
    },
    { again: () => void readFilesAgain(context), name: "read files again" },
  );
}
