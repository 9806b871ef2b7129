/** Reads files in some workers at once; a file that stops its worker costs that file and nothing more. */
import type { FileError } from "../../application/check-files";
import type { SheetReview } from "../../application/review/review";
import type { CollectedFile } from "../../application/summary/collect";
import { fileSentences } from "../../locales/files";
import type { CoreOptions } from "../core/service";
import type { Collector, CollectorWatch, NamedFile } from "./collector";
import type { Task } from "./protocol";
import { Seat, type ReaderChannel, type SeatLimits } from "./seat";

/** How many workers at most, and how long a file may take. */
export interface PoolLimits extends SeatLimits {
  readonly workers: number;
}

/** More workers than these only take memory from each other. */
const MOST_WORKERS = 4;
const FEW_WORKERS = 2;

/** A text is left off sooner, as on the command line: one that takes long never ends. */
const MILLISECONDS = { file: 30_000, text: 8_000 } as const;

/**
 * The usual limits.
 *
 * @param processors as the browser tells them; undefined where it does not
 * @example poolLimits(8).workers // 4
 */
export function poolLimits(processors: number | undefined): PoolLimits {
  return { ...MILLISECONDS, workers: Math.min(MOST_WORKERS, processors ?? FEW_WORKERS) };
}

interface Run<Result> {
  readonly task: Task;
  readonly files: readonly NamedFile[];
  readonly options: CoreOptions;
  readonly on: CollectorWatch;
  /** What stands for a file that stopped its worker. */
  readonly lost: (file: NamedFile) => Result;
}

function runThrough<Result>(
  open: () => ReaderChannel,
  limits: PoolLimits,
  { task, files, options, on, lost }: Run<Result>,
): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const results: Result[] = [];
    const seats: Seat[] = [];
    let next = 0;
    let done = 0;

    const end = (settle: () => void): void => {
      on.signal.removeEventListener("abort", giveUp);
      for (const seat of seats) seat.leave();
      settle();
    };
    const giveUp = (): void => end(() => reject(new DOMException("given up", "AbortError")));

    const take = (seat: Seat): void => {
      const index = next;
      const file = files[index];
      if (file === undefined) {
        seat.leave();
        return;
      }
      next += 1;
      const settle = (result: Result): void => {
        results[index] = result;
        done += 1;
        on.progress(done, files.length);
        if (on.signal.aborted) return;
        if (done === files.length) end(() => resolve(results));
        else take(seat);
      };
      seat.read(
        { task, ...file, options },
        {
          read: (value) => settle(value as Result),
          lost: () => settle(lost(file)),
          failed: (problem) => end(() => reject(problem)),
        },
      );
    };

    if (on.signal.aborted) giveUp();
    else if (files.length === 0) resolve(results);
    else {
      on.signal.addEventListener("abort", giveUp);
      while (seats.length < Math.min(limits.workers, files.length)) seats.push(new Seat(open, limits));
      seats.forEach(take);
    }
  });
}

/**
 * Reads files in workers, which are started for a reading and ended after it.
 *
 * @param open starts a worker
 * @example connectReaders(() => new Worker("reader.js"), poolLimits(navigator.hardwareConcurrency))
 */
export function connectReaders(open: () => ReaderChannel, limits: PoolLimits): Collector {
  return {
    collect: (files, options, on) => {
      const error: FileError = { code: "too-large", message: fileSentences(options.language).intricate };
      const lost = ({ name }: NamedFile): CollectedFile => ({ file: name, error, sheets: [] });
      return runThrough(open, limits, { task: "collect", files, options, on, lost });
    },
    review: async (files, options, on) => {
      const lost = (): SheetReview[] => [];
      return (await runThrough(open, limits, { task: "review", files, options, on, lost })).flat();
    },
  };
}
