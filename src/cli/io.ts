/** What a command needs of the terminal and the disk; tests put their own in its place. */

/** Reads and writes of one run. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** True where stderr is a terminal: a progress line may be drawn over. */
  readonly progress: boolean;
  /** Lines of standard input, without their ends. */
  lines(): AsyncIterable<string>;
  /** The script that a thread runs to read files; null where all is read in this thread. */
  readonly threadScript: string | null;
}

/** Exit statuses of every command. */
export const EXIT = { clean: 0, faults: 1, failure: 2 } as const;

/** Wrong usage: the sentence says what is wrong with the command line. */
export class UsageError extends Error {}
