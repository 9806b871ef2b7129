/**
 * `npm run bench`: how fast it is, as ratios measured in one run, since machines differ and are shared.
 *
 * 400 workbooks of 20 indicators: reading, scoring and checking all of them, against merely reading them with SheetJS
 * and with exceljs; the three take turns, and each ratio is of the medians. Then one sheet of up to 100,000 indicators.
 */
import * as XLSX from "@e965/xlsx";
import { Workbook } from "exceljs";
import { checkBook, checkSheet } from "../../src/application/check";
import { readWorkbook } from "../../src/files/read-workbook";
import { DEFAULT_PROFILE } from "../../src/law/index";
import { longGrid } from "./long-grid";
import { filledWorkbook } from "./workbooks";

const WORKBOOKS = 400;
const INDICATORS = 20;
const ROUNDS = 5;
const LENGTHS = [10_000, 50_000, 100_000];
const OPTIONS = { profile: DEFAULT_PROFILE, year: null };

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function manyWorkbooks(): Promise<void> {
  const files = await Promise.all(Array.from({ length: WORKBOOKS }, (_, seed) => filledWorkbook(INDICATORS, seed)));
  const ours: number[] = [];
  const sheetjs: number[] = [];
  const exceljs: number[] = [];
  let findings = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    sheetjs.push(
      await milliseconds(() => {
        for (const bytes of files) XLSX.read(bytes, { type: "buffer" });
      }),
    );
    ours.push(
      await milliseconds(() => {
        findings = 0;
        for (const bytes of files) {
          for (const report of checkBook(readWorkbook(bytes, "a.xlsx"), OPTIONS)) findings += report.findings.length;
        }
      }),
    );
    exceljs.push(
      await milliseconds(async () => {
        for (const bytes of files) await new Workbook().xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
      }),
    );
  }
  const [check, read, other] = [median(ours), median(sheetjs), median(exceljs)];
  process.stdout.write(
    `${WORKBOOKS} workbooks of ${INDICATORS} indicators, ${findings} findings\n` +
      `  read with SheetJS           ${read.toFixed(0)} ms\n` +
      `  read, scored and checked    ${check.toFixed(0)} ms  ${(check / read).toFixed(2)} × SheetJS (at most 1.60)\n` +
      `  read with exceljs           ${other.toFixed(0)} ms  check is ${(check / other).toFixed(2)} × exceljs (below 1.00)\n`,
  );
}

async function oneLongSheet(): Promise<void> {
  process.stdout.write("one sheet, from its cells to the report\n");
  for (const length of LENGTHS) {
    const grid = longGrid(length);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push(await milliseconds(() => checkSheet(grid, OPTIONS)));
    }
    const time = median(times);
    const { findings } = checkSheet(grid, OPTIONS);
    process.stdout.write(
      `  ${length} indicators  ${time.toFixed(0)} ms  ${Math.round((length / time) * 1000)} rows/s` +
        `  ${findings.length} findings\n`,
    );
  }
}

async function main(): Promise<void> {
  await manyWorkbooks();
  await oneLongSheet();
}

void main();
