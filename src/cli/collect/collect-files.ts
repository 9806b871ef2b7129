/** Reads many files, in this thread or in several. */
import { availableParallelism } from "node:os";
import { FILE_SENTENCES } from "../../locales/zh-CN/files";
import { readFile, type CollectOptions, type ReadFile } from "./read-file";
import { runInThreads } from "./thread-pool";

/** A thread takes as long to start as it takes to read so many files. */
const FILES_OF_A_THREAD = 60;
/** Milliseconds for one file; the limits on files keep all of them far below. */
const LONGEST = 60_000;

/** Megabytes of objects in one thread; the heaviest workbook that is let in takes less. */
const MEMORY = 1_500;

/** Where the files are read. */
export interface Threads {
  /** The script of a thread; null where there is none: all is read in this thread. */
  readonly script: string | null;
  /** 1: in this thread. */
  readonly count: number;
}

/**
 * How many threads so many files are worth on this machine.
 *
 * @example threadsFor(20) // 1
 */
export function threadsFor(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_OF_A_THREAD)));
}

/** What stands for a file that its thread died of. */
function lost(file: string): ReadFile {
  return { file, error: { code: "too-large", message: FILE_SENTENCES.intricate }, sheets: [], reviews: [] };
}

/**
 * Reads files; one that cannot be read never stops the next.
 *
 * @param files their names
 * @param progress is told after each file how many are done
 * @returns one answer for each file, in their order
 * @throws Error where no thread can be started
 * @example (await collectFiles(["a.xlsx"], options, { script: null, count: 1 }, () => {}))[0]?.file // "a.xlsx"
 */
export async function collectFiles(
  files: readonly string[],
  options: CollectOptions,
  { script, count }: Threads,
  progress: (done: number) => void,
): Promise<ReadFile[]> {
  if (script !== null && count > 1 && files.length > 1) {
    return runInThreads(files, {
      script,
      data: options,
      threads: count,
      memory: MEMORY,
      limit: LONGEST,
      lost,
      progress,
    });
  }
  return files.map((file, index) => {
    const read = readFile(file, options);
    progress(index + 1);
    return read;
  });
}
