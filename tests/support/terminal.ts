/** Stands in for the terminal: keeps what a command prints. */
import { run } from "../../src/cli/run";

/** What one run printed and how it ended. */
export interface Printed {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command line.
 *
 * @param args words behind `jixiao`
 * @param input lines of standard input
 * @param progress true for a terminal
 */
export async function jixiao(
  args: readonly string[],
  input: readonly string[] = [],
  progress = false,
): Promise<Printed> {
  let out = "";
  let err = "";
  const status = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    progress,
    async *lines() {
      yield* input;
      await Promise.resolve();
    },
    threadScript: null,
  });
  return { status, out, err };
}
