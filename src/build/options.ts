/** The command line behind `npm run build`. */
import { parseArgs } from "node:util";
import { OFFICE_SOURCES, type OfficeSource } from "./office-js";

/** What was asked for. */
export interface BuildOptions {
  /** Where the add-in will stand, without a slash at its end. */
  readonly base: string;
  readonly office: OfficeSource;
  /** As typed; null: the default. */
  readonly out: string | null;
}

/** A command line that cannot be followed, and which word of it is at fault. */
export type BuildOptionFault =
  { readonly fault: "option" } | { readonly fault: "base" | "office"; readonly word: string };

/** Where the committed manifest says that the add-in stands. */
export const COMMITTED_BASE = "https://localhost:3000";

const OPTIONS = {
  base: { type: "string", default: COMMITTED_BASE },
  office: { type: "string", default: "cdn" },
  out: { type: "string" },
} as const;

function isOfficeSource(word: string): word is OfficeSource {
  return Object.hasOwn(OFFICE_SOURCES, word);
}

/**
 * The address of a folder on a server, as a manifest can carry it.
 *
 * @returns null where it is not https, or carries a name, a password, a query or a fragment
 * @example baseAddress("https://例.cn/jixiao/") // "https://xn--fsq.cn/jixiao"
 */
export function baseAddress(word: string): string | null {
  if (!URL.canParse(word)) return null;
  const url = new URL(word);
  const extra = url.username + url.password + url.search + url.hash;
  if (url.protocol !== "https:" || extra !== "" || /[?#]/u.test(word)) return null;
  return url.href.replace(/\/+$/u, "");
}

/**
 * Reads the words behind `npm run build --`.
 *
 * @returns what was asked for, or what is wrong with it
 * @example readBuildOptions(["--base", "https://a.cn/jx/"]) // { base: "https://a.cn/jx", office: "cdn", out: null }
 */
export function readBuildOptions(words: readonly string[]): BuildOptions | BuildOptionFault {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, strict: true });
  } catch {
    return { fault: "option" };
  }
  const { base: typed, office, out = null } = parsed.values;
  const base = baseAddress(typed);
  if (base === null) return { fault: "base", word: typed };
  return isOfficeSource(office) ? { base, office, out } : { fault: "office", word: office };
}
