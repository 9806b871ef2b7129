/**
 * The command line over 400 workbooks, from their files to the finished summary.xlsx, with one worker and with two; against
 * openpyxl (Debian's python3-openpyxl), which only reads them. The three take turns.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./rounds";
import { filledWorkbook } from "./workbooks";

const WORKBOOKS = 400;
const INDICATORS = 20;
const ROUNDS = 3;
const WORKERS = [1, 2] as const;

/** Reads every cell of every sheet, as openpyxl does by default. */
const READ = `
import sys, glob, openpyxl
for path in sorted(glob.glob(sys.argv[1] + "/*.xlsx")):
    openpyxl.load_workbook(path)
`;

/** Debian's Python first: another one on the path does not have Debian's packages. */
const PYTHONS = ["/usr/bin/python3", "python3"];

function pythonWithOpenpyxl(): string | null {
  return PYTHONS.find((python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0) ?? null;
}

/** Milliseconds that a program takes. */
function timed(program: string, words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function summarize(folder: string, workers: number): number {
  const out = join(folder, "summary.xlsx");
  const took = timed(process.execPath, [
    join("dist", "jixiao.cjs"),
    ...["summarize", join(folder, "forms"), "--out", out, "--workers", String(workers)],
  ]);
  if (readFileSync(out).length === 0) throw new Error("no summary was written");
  rmSync(out);
  return took;
}

async function writeForms(folder: string): Promise<void> {
  for (let seed = 0; seed < WORKBOOKS; seed += 1) {
    writeFileSync(join(folder, `${String(seed).padStart(3, "0")}.xlsx`), await filledWorkbook(INDICATORS, seed));
  }
}

/** @example await benchSummarize() // ["400 workbooks to summary.xlsx, 1 worker(s): 4100 ms, 0.41 × …", …] */
export async function benchSummarize(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-bench-"));
  try {
    const forms = join(folder, "forms");
    mkdirSync(forms);
    await writeForms(forms);
    const python = pythonWithOpenpyxl();
    const read: number[] = [];
    const ours = WORKERS.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      if (python !== null) read.push(timed(python, ["-c", READ, forms]));
      WORKERS.forEach((workers, index) => ours[index]?.push(summarize(folder, workers)));
    }
    const lines = WORKERS.map((workers, index) => {
      const times = ours[index] ?? [];
      const ratio = median(times.map((time, round) => time / (read[round] ?? NaN)));
      const against = python === null ? "" : `, ${ratio.toFixed(2)} × openpyxl (below 1.00)`;
      return `${WORKBOOKS} workbooks to summary.xlsx, ${workers} worker(s): ${median(times).toFixed(0)} ms${against}`;
    });
    const alone =
      python === null
        ? "openpyxl is not there to compare with: apt-get install python3-openpyxl"
        : `openpyxl alone reads them in ${median(read).toFixed(0)} ms`;
    return [...lines, alone];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
