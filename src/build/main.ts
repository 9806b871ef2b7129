/** The program behind `npm run build`: writes the add-in as it stands on a server, unless its manifest is faulty. */
import { mkdir, readdir, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { BUILD as SAYS, MANIFEST_FAULTS } from "../locales/zh-CN/build";
import { assembleAddIn } from "./add-in";
import { readBuildOptions, type BuildOptionFault, type BuildOptions } from "./options";
import { putFile } from "./put-file";

const STATUS = { failure: 1, usage: 2 } as const;
/** npm runs scripts in the project's directory and keeps where the person stood. */
const ROOT = process.cwd();
const STOOD = process.env.INIT_CWD ?? ROOT;
/** Beside Office.js stands the workbench's copy; all others are made to be put on a server. */
const WORKBENCH_OUT = "dist/workbench-addin";
const DEFAULT_OUT = "dist/addin";

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function faultSentence(fault: BuildOptionFault): string {
  if (fault.fault === "option") return SAYS.badOption;
  return fault.fault === "base" ? SAYS.badBase(fault.word) : SAYS.badOffice(fault.word);
}

/** Chunks carry hashes in their names: those of an earlier build go, once the new page no longer names them. */
async function write(out: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(join(out, "chunks"), { recursive: true });
  for (const [path, contents] of files) await putFile(join(out, path), contents);
  const chunks = await readdir(join(out, "chunks"));
  const stale = chunks.filter((name) => !files.has(`chunks/${name}`));
  await Promise.all(stale.map((name) => rm(join(out, "chunks", name), { recursive: true, force: true })));
}

function outOf({ out, office }: BuildOptions): string {
  if (out !== null) return resolve(STOOD, out);
  return join(ROOT, office === "beside" ? WORKBENCH_OUT : DEFAULT_OUT);
}

async function build(options: BuildOptions): Promise<void> {
  const out = outOf(options);
  const { files, faults } = await assembleAddIn(ROOT, options);
  if (faults.length > 0) {
    complain(SAYS.manifestFaults(faults.length));
    for (const { kind, where } of faults) complain(`  ${MANIFEST_FAULTS[kind](where)}`);
    process.exitCode = STATUS.failure;
    return;
  }
  await write(out, files);
  process.stdout.write(`${SAYS.built(files.size, relative(STOOD, out), options.base)}\n`);
}

const options = readBuildOptions(process.argv.slice(2));
if ("fault" in options) {
  complain(faultSentence(options));
  process.exitCode = STATUS.usage;
} else {
  build(options).catch((problem: unknown) => {
    complain(SAYS.failed);
    complain(problem instanceof Error ? problem.message : String(problem));
    process.exitCode = STATUS.failure;
  });
}
