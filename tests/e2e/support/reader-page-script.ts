/** What runs in the reader's page: the pool that ships, over the files that were chosen. */
import type { CoreOptions } from "../../../src/taskpane/core/service";
import { connectReaders, poolLimits } from "../../../src/taskpane/reader/pool";
import type { Task } from "../../../src/taskpane/reader/protocol";

/** What a reading came to. */
export interface Reading {
  readonly results: readonly unknown[];
  readonly progress: number;
  readonly took: number;
  /** The longest piece of it in which the page could do nothing else; 0 for none of 50 ms. */
  readonly longest: number;
}

declare global {
  interface Window {
    /** @param stopAfter gives up after so many files */
    jixiaoRead?: (task: Task, options: CoreOptions, stopAfter?: number) => Promise<Reading>;
  }
}

window.jixiaoRead = async (task, options, stopAfter) => {
  const chosen = [...(document.querySelector("input")?.files ?? [])];
  const files = chosen.map((file) => ({ name: file.name, file }));
  const collector = connectReaders(() => new Worker("reader.js"), poolLimits(navigator.hardwareConcurrency));
  const giveUp = new AbortController();
  let progress = 0;
  let longest = 0;
  const note = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const tasks = new PerformanceObserver((list) => note(list.getEntries()));
  tasks.observe({ entryTypes: ["longtask"] });
  const start = performance.now();
  const results = await collector[task](files, options, {
    signal: giveUp.signal,
    progress: (done) => {
      progress = done;
      if (done === stopAfter) giveUp.abort();
    },
  });
  const took = performance.now() - start;
  note(tasks.takeRecords());
  tasks.disconnect();
  return { results, progress, took, longest };
};
