import { build, type Metafile } from "esbuild";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundlePage, bundleWorkers, PAGE_ENTRIES, WORKER_ENTRIES } from "../../src/build/bundles";
import { TOP } from "../support/source-tree";

jest.setTimeout(120_000);

/** What a bundle of an entry takes in: files and packages. */
async function partsOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: TOP,
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: "dist",
    metafile: true,
    platform: "node",
    jsx: "automatic",
    packages: "external",
    loader: { ".png": "file", ".svg": "file" },
    logLevel: "silent",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return [...Object.keys(metafile.inputs), ...imports];
}

const isWorkbench = (part: string): boolean => part.startsWith("src/workbench/") || part.startsWith("@univerjs/");
const ADD_IN = [...Object.values(PAGE_ENTRIES), ...Object.values(WORKER_ENTRIES)];

describe("what ships", () => {
  test.each(["src/cli/main.ts", "tests/workbench/guest/taskpane.ts", "tests/workbench/guest/functions.ts", ...ADD_IN])(
    "%s takes in neither the workbench nor Univer",
    async (entry) => {
      expect((await partsOf(entry)).filter(isWorkbench)).toEqual([]);
    },
  );

  test.each(ADD_IN)("%s takes in neither Node, nor exceljs, nor the command line, nor the build", async (entry) => {
    const builtins = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
    const strangers = (await partsOf(entry)).filter(
      (part) => builtins.has(part) || part === "exceljs" || part === "esbuild" || /^src\/(?:cli|build)\//u.test(part),
    );
    expect(strangers).toEqual([]);
  });

  test("functions, commands and workers take in neither React nor Fluent", async () => {
    for (const entry of ADD_IN.filter((one) => one !== PAGE_ENTRIES.taskpane)) {
      const drawn = (await partsOf(entry)).filter((part) => /^(?:react|react-dom|@fluentui)(?:\/|$)/u.test(part));
      expect([entry, drawn]).toEqual([entry, []]);
    }
  });

  test("the workbench's own page takes in both, so that the questions above have an answer", async () => {
    const parts = (await partsOf("src/workbench/host/page.ts")).filter(isWorkbench);
    expect(parts).toEqual(expect.arrayContaining(["src/workbench/host/page.ts", "@univerjs/core"]));
  });
});

/** Ways to reach another machine, and what they are in a bundle of ours where one is found; each is gone over by hand. */
const NETWORK = /\b(?:fetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|importScripts)/gu;
const KNOWN_CALLS: Readonly<Record<string, string>> = {};

const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'`\\)<>]+/gu;
const KNOWN_ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.w3\.org\//u, "a name of a markup language, which nobody visits"],
  [/^http:\/\/(?:schemas|sheetjs)\.openxmlformats\.org\//u, "a name of a part of a workbook, which nobody visits"],
  [/^http:\/\/schemas\.microsoft\.com\/office\//u, "a name of a part of a workbook, which nobody visits"],
  [/^http:\/\/purl\.(?:org|oclc\.org)\/(?:dc|ooxml)\//u, "a name of a part of a workbook, which nobody visits"],
  [/^https:\/\/react\.dev\/errors\/$/u, "React names it in the text of an error"],
  [/^https:\/\/github\.com\/microsoft\/griffel\/issues$/u, "Griffel names it in the text of an error"],
  [/^https:\/\/aka\.ms\/griffel-css-shorthands$/u, "Griffel names it in the text of an error"],
];

describe("what the add-in is built to", () => {
  const outdir = join(TOP, "dist/addin");
  let texts: Map<string, string>;
  let outputs: Metafile["outputs"];

  beforeAll(async () => {
    const bundles = await Promise.all([bundlePage(TOP, outdir), bundleWorkers(TOP, outdir)]);
    const files = bundles.flatMap(({ outputFiles }) => outputFiles).filter(({ path }) => path.endsWith(".js"));
    texts = new Map(files.map(({ path, text }) => [path.slice(TOP.length + 1), text]));
    outputs = Object.assign({}, ...bundles.map(({ metafile }) => metafile.outputs)) as Metafile["outputs"];
  });

  /** A script and all that it loads before it runs. */
  function withChunks(path: string, seen = new Set<string>()): Set<string> {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement") withChunks(next, seen);
    }
    return seen;
  }

  const firstLoad = (): Set<string> => {
    const loaded = new Set<string>();
    for (const name of Object.keys(PAGE_ENTRIES)) withChunks(`dist/addin/${name}.js`, loaded);
    return loaded;
  };

  test("calls no other machine", () => {
    const calls = [...texts].flatMap(([path, text]) => (text.match(NETWORK) ?? []).map((call) => `${path} ${call}`));
    expect(calls.filter((call) => !(call in KNOWN_CALLS))).toEqual([]);
  });

  test("names no address but those that are known", () => {
    const addresses = new Set([...texts.values()].flatMap((text) => text.match(ADDRESS) ?? []));
    const unknown = [...addresses].filter((address) => !KNOWN_ADDRESSES.some(([known]) => known.test(address)));
    expect(unknown).toEqual([]);
  });

  test("makes no code from text, which the page's policy would refuse", () => {
    const made = [...texts].flatMap(([path, text]) =>
      (text.match(/\beval\(|\bnew Function\(/gu) ?? []).map((call) => `${path} ${call}`),
    );
    expect(made).toEqual([]);
  });

  test("hands requests from the ribbon to the pane through one instance of their channel", () => {
    const holders = Object.entries(outputs).filter(([, { inputs }]) => "src/commands/pane-requests.ts" in inputs);
    expect(holders).toHaveLength(1);
    const [[holder] = [""]] = holders;
    expect(withChunks("dist/addin/commands.js")).toContain(holder);
    expect(withChunks("dist/addin/taskpane.js")).toContain(holder);
  });

  test("runs functions without what the pane is drawn with", () => {
    const inputs = [...withChunks("dist/addin/functions.js")].flatMap((path) =>
      Object.keys(outputs[path]?.inputs ?? {}),
    );
    expect(inputs).toContain("src/functions/main.ts");
    expect(inputs.filter((input) => /node_modules\/(?:react|react-dom|@fluentui)\//u.test(input))).toEqual([]);
  });

  test("loads at most 350 KB, gzipped, before the pane is there", () => {
    const bytes = [...firstLoad()].map((path) => gzipSync(texts.get(path) ?? "").length);
    expect(bytes.length).toBeGreaterThanOrEqual(3);
    // A script may do no more than load another; one that was not found would weigh what nothing weighs.
    expect(Math.min(...bytes)).toBeGreaterThan(gzipSync("").length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(350 * 1024);
  });
});
