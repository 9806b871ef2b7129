// Bundles one entry of this project into one file: node src/build/program.mjs ENTRY OUTFILE
// Packages stay outside the bundle. The file is put in place in one move, since several runs may build at the same time.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "esbuild";

const [entry, outfile] = process.argv.slice(2);

const { outputFiles } = await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  write: false,
  platform: "node",
  target: "node20",
  format: "cjs",
  packages: "external",
  logLevel: "warning",
});
const [{ contents }] = outputFiles;

function current() {
  try {
    return readFileSync(outfile);
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

if (current()?.equals(contents) !== true) {
  const beside = `${outfile}.${process.pid}`;
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(beside, contents);
  renameSync(beside, outfile);
}
