/** Puts the add-in together: every file that stands on the server, in memory. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { COMMANDS } from "../commands/names";
import { functionsMetadata } from "../functions/metadata";
import { bundlePage, bundleWorkers } from "./bundles";
import { checkManifest } from "./manifest/check";
import type { Fault } from "./manifest/fault";
import { rewriteManifest } from "./manifest/rewrite";
import { OFFICE_SOURCES, officeFiles } from "./office-js";
import { COMMITTED_BASE, type BuildOptions } from "./options";
import { fillPage, oldWebviewScript } from "./page";

const ICONS = "assets/icons";
const OFFICE_JS = "node_modules/@microsoft/office-js/dist";

/** The add-in, and what is wrong with its manifest. */
export interface AddIn {
  /** By path below the add-in's address. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly faults: readonly Fault[];
}

type Files = Map<string, Uint8Array>;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function addBundles(files: Files, root: string): Promise<void> {
  const outdir = join(root, "dist/addin");
  const bundles = await Promise.all([bundlePage(root, outdir), bundleWorkers(root, outdir)]);
  for (const { path, contents } of bundles.flatMap(({ outputFiles }) => outputFiles)) {
    files.set(relative(outdir, path).replaceAll("\\", "/"), contents);
  }
}

async function addPage(files: Files, root: string, { office }: BuildOptions): Promise<void> {
  const stylesheets = [...files.keys()].filter((path) => path.endsWith(".css"));
  const [template, notice] = await Promise.all(
    ["taskpane.html", "old-webview.js"].map((name) => readFile(join(root, "src/taskpane", name), "utf8")),
  );
  files.set("taskpane.html", bytesOf(fillPage(template ?? "", office, stylesheets)));
  files.set("old-webview.js", bytesOf(await oldWebviewScript(notice ?? "")));
}

async function addPictures(files: Files, root: string): Promise<void> {
  const names = (await readdir(join(root, ICONS))).filter((name) => name.endsWith(".png"));
  for (const name of names) files.set(`${ICONS}/${name}`, await readFile(join(root, ICONS, name)));
}

async function addOffice(files: Files, root: string): Promise<void> {
  for (const { from, to } of officeFiles()) files.set(to, await readFile(join(root, OFFICE_JS, from)));
}

function addFunctions(files: Files): void {
  for (const [path, language] of [
    ["functions.json", "zh-CN"],
    ["functions.en-US.json", "en-US"],
  ] as const) {
    files.set(path, bytesOf(`${JSON.stringify(functionsMetadata(language), null, 2)}\n`));
  }
}

async function versionOf(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return version;
}

/**
 * Builds the add-in without writing anything.
 *
 * @param root the project's directory
 * @throws esbuild's failure; the system's error where a source cannot be read
 * @example (await assembleAddIn("/p", { base: "https://a.cn/jx", office: "cdn", out: null })).files.has("worker.js") // true
 */
export async function assembleAddIn(root: string, options: BuildOptions): Promise<AddIn> {
  const files: Files = new Map();
  await addBundles(files, root);
  await addPage(files, root, options);
  await addPictures(files, root);
  addFunctions(files);
  if (OFFICE_SOURCES[options.office].copied) await addOffice(files, root);
  const committed = await readFile(join(root, "manifest.xml"), "utf8");
  const manifest = await rewriteManifest(committed, COMMITTED_BASE, options.base);
  const faults = checkManifest(manifest, {
    version: await versionOf(root),
    base: options.base,
    files,
    commands: new Set(Object.keys(COMMANDS)),
  });
  files.set("manifest.xml", bytesOf(manifest));
  return { files, faults };
}
