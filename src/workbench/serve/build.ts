/** Bundles the page, and an add-in that stands as source, with esbuild. */
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type BuildOptions } from "esbuild";

const BROWSER = {
  bundle: true,
  platform: "browser",
  format: "iife",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  loader: { ".woff": "file", ".woff2": "file", ".ttf": "file", ".png": "file", ".svg": "file" },
} as const satisfies BuildOptions;

/** In one move, since several programs may build and serve at the same time. */
async function put(file: string, contents: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, contents);
  await rename(beside, file);
}

async function bundle(entryPoints: Record<string, string>, outdir: string): Promise<void> {
  const { outputFiles } = await build({ ...BROWSER, entryPoints, outdir, write: false });
  await Promise.all(outputFiles.map(({ path, contents }) => put(path, contents)));
}

async function copy(from: string, to: string): Promise<void> {
  await put(to, await readFile(from));
}

/**
 * Builds the page.
 *
 * @param root the project's directory
 * @param outdir where `index.html`, `workbench.js` and `workbench.css` go
 * @throws esbuild's failure
 * @example await buildPage("/p", "/p/dist/workbench")
 */
export async function buildPage(root: string, outdir: string): Promise<void> {
  const source = join(root, "src/workbench");
  await bundle({ workbench: join(source, "host/page.ts") }, outdir);
  await bundle({ workbench: join(source, "page/workbench.css") }, outdir);
  await copy(join(source, "page/index.html"), join(outdir, "index.html"));
}

/**
 * Makes an add-in's directory ready to be served: one whose scripts stand beside its manifest as `.ts` is bundled,
 * one that is built already is taken as it is.
 *
 * @param directory the manifest's directory
 * @param outdir where a bundled add-in goes
 * @returns the directory to serve
 * @throws esbuild's failure
 * @example await prepareGuest("/p/tests/workbench/guest", "/p/dist/guest") // "/p/dist/guest"
 */
export async function prepareGuest(directory: string, outdir: string): Promise<string> {
  const top = await readdir(directory);
  const scripts = top.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
  if (scripts.length === 0) return directory;
  await bundle(Object.fromEntries(scripts.map((name) => [name.slice(0, -3), join(directory, name)])), outdir);
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile() && !found.name.endsWith(".ts"))) {
    const from = join(entry.parentPath, entry.name);
    await copy(from, join(outdir, from.slice(directory.length)));
  }
  return outdir;
}
