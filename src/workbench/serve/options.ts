/** The command line behind `npm start`. */
import { parseArgs } from "node:util";

/** What was asked for. */
export interface StartOptions {
  /** As typed; null: the first sample. */
  readonly file: string | null;
  /** 0: a free one. */
  readonly port: number;
  /** As typed; null: the default. */
  readonly manifest: string | null;
  readonly open: boolean;
}

/** A command line that cannot be followed, and which word of it is at fault. */
export type OptionFault = { readonly fault: "option" } | { readonly fault: "port" | "extra"; readonly word: string };

const OPTIONS = {
  port: { type: "string" },
  manifest: { type: "string" },
  "no-open": { type: "boolean" },
} as const;

/**
 * Reads the words behind `npm start`.
 *
 * @returns what was asked for, or what is wrong with it
 * @example readStartOptions(["a.xlsx", "--port", "3000"]) // { file: "a.xlsx", port: 3000, manifest: null, open: true }
 */
export function readStartOptions(words: readonly string[]): StartOptions | OptionFault {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch {
    return { fault: "option" };
  }
  const [file = null, extra] = parsed.positionals;
  if (extra !== undefined) return { fault: "extra", word: extra };
  const port = parsed.values.port ?? "0";
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) return { fault: "port", word: port };
  return {
    file,
    port: Number(port),
    manifest: parsed.values.manifest ?? null,
    open: parsed.values["no-open"] !== true,
  };
}
