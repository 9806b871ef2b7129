/** What esbuild makes of the add-in's entries. */
import { build, type BuildOptions, type BuildResult } from "esbuild";

/** Entries that share one page, so their common parts are one instance each: `functions.js` never waits for the pane. */
export const PAGE_ENTRIES = {
  functions: "src/functions/main.ts",
  commands: "src/commands/main.ts",
  taskpane: "src/taskpane/main.tsx",
} as const;

/** Run beside the page and share nothing with it. */
export const WORKER_ENTRIES = {
  worker: "src/taskpane/core/worker.ts",
  reader: "src/taskpane/reader/worker.ts",
} as const;

export type Bundles = BuildResult<{ write: false; metafile: true }>;

const BROWSER = {
  bundle: true,
  write: false,
  metafile: true,
  platform: "browser",
  target: "es2020",
  minify: true,
  legalComments: "none",
  jsx: "automatic",
  logLevel: "warning",
  chunkNames: "chunks/[name]-[hash]",
  assetNames: "pictures/[name]-[hash]",
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".png": "file", ".svg": "file" },
} as const satisfies BuildOptions;

/**
 * Bundles the scripts of the page: modules that share chunks.
 *
 * @param root the project's directory
 * @param outdir where the files would stand; nothing is written
 * @throws esbuild's failure
 * @example (await bundlePage("/p", "/p/dist/addin")).outputFiles // functions.js, commands.js, taskpane.js, chunks/…
 */
export function bundlePage(root: string, outdir: string): Promise<Bundles> {
  return build({ ...BROWSER, absWorkingDir: root, entryPoints: PAGE_ENTRIES, outdir, format: "esm", splitting: true });
}

/**
 * Bundles each worker into one classic script, which every webview can start.
 *
 * @throws esbuild's failure
 * @example (await bundleWorkers("/p", "/p/dist/addin")).outputFiles // worker.js, reader.js
 */
export function bundleWorkers(root: string, outdir: string): Promise<Bundles> {
  return build({ ...BROWSER, absWorkingDir: root, entryPoints: WORKER_ENTRIES, outdir, format: "iife" });
}
