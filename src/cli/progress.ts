/** The line on a terminal that says how far a run has come. */
import { CLI } from "../locales/zh-CN/cli";
import type { Io } from "./io";

const CLEAR_LINE = "\r\u001b[K";

/** Draws over its own line; does nothing where there is no terminal, or one file only. */
export interface ProgressLine {
  readonly show: (done: number) => void;
  readonly clear: () => void;
}

/**
 * A progress line on stderr.
 *
 * @param all how many files there are
 * @example progressLine(io, 2).show(1) // 第 1 / 2 份
 */
export function progressLine(io: Io, all: number): ProgressLine {
  const shown = io.progress && all > 1;
  return {
    show: (done) => {
      if (shown) io.err(CLEAR_LINE + CLI.progress(done, all));
    },
    clear: () => {
      if (shown) io.err(CLEAR_LINE);
    },
  };
}
