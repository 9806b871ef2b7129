/** Reads files as the pane's workers do, one after the other and in this process. */
import type { SheetReview } from "../../../src/application/review/review";
import type { CollectedFile } from "../../../src/application/summary/collect";
import { readWorkbook } from "../../../src/files/read-workbook";
import type { CoreOptions } from "../../../src/taskpane/core/service";
import type { Collector, CollectorWatch, NamedFile } from "../../../src/taskpane/reader/collector";
import type { Task } from "../../../src/taskpane/reader/protocol";
import { readJob } from "../../../src/taskpane/reader/read-job";

async function eachFile(
  task: Task,
  files: readonly NamedFile[],
  options: CoreOptions,
  { signal, progress }: CollectorWatch,
): Promise<unknown[]> {
  const taken: unknown[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    taken.push(await readJob({ task, ...file, options }, readWorkbook));
    progress(taken.length, files.length);
  }
  signal.throwIfAborted();
  return taken;
}

/** A collector that is real but for its workers. */
export const nodeCollector: Collector = {
  collect: async (files, options, on) => (await eachFile("collect", files, options, on)) as CollectedFile[],
  review: async (files, options, on) => ((await eachFile("review", files, options, on)) as SheetReview[][]).flat(),
};
