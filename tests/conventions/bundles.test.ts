import { build } from "esbuild";
import { TOP } from "../support/source-tree";

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
    packages: "external",
    logLevel: "silent",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return [...Object.keys(metafile.inputs), ...imports];
}

const isWorkbench = (part: string): boolean => part.startsWith("src/workbench/") || part.startsWith("@univerjs/");

describe("what ships", () => {
  test.each(["src/cli/main.ts", "tests/workbench/guest/taskpane.ts", "tests/workbench/guest/functions.ts"])(
    "%s takes in neither the workbench nor Univer",
    async (entry) => {
      expect((await partsOf(entry)).filter(isWorkbench)).toEqual([]);
    },
  );

  test("the workbench's own page takes in both, so that the question above has an answer", async () => {
    const parts = (await partsOf("src/workbench/host/page.ts")).filter(isWorkbench);
    expect(parts).toEqual(expect.arrayContaining(["src/workbench/host/page.ts", "@univerjs/core"]));
  });
});
