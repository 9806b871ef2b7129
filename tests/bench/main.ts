/**
 * `npm run bench`: how fast it is, as ratios measured in one run, since machines differ and are shared.
 *
 * 400 workbooks of 20 indicators: reading, scoring and checking all of them, against merely reading them with SheetJS
 * and with exceljs; the three take turns, and each ratio is the median of the ratios within a turn. Then one sheet of up to
 * 100,000 indicators; then the workbench and the pane in a browser.
 */
import * as XLSX from "@e965/xlsx";
import { Workbook } from "exceljs";
import { checkBook, checkSheet } from "../../src/application/check";
import { readWorkbook } from "../../src/files/read-workbook";
import { readSheet } from "../../src/forms/read-sheet";
import { runRules } from "../../src/application/run-rules";
import { DEFAULT_PROFILE } from "../../src/law/index";
import { RULES } from "../../src/rules/index";
import { scoreForm } from "../../src/scoring/score-form";
import { benchCollecting } from "./collect";
import { benchPane } from "./pane";
import { median } from "./rounds";
import { benchSummarize } from "./summarize";
import { benchWorkbench } from "./workbench";
import { longGrid } from "./long-grid";
import { filledWorkbook } from "./workbooks";

const WORKBOOKS = 400;
const INDICATORS = 20;
const ROUNDS = 9;
const LENGTHS = [10_000, 50_000, 100_000];
const OPTIONS = { profile: DEFAULT_PROFILE, year: null };

/** What some work took, in milliseconds: by the clock, and of this process's processor time, which neighbours disturb less. */
interface Taken {
  readonly clock: number;
  readonly processor: number;
}

async function taken(work: () => unknown): Promise<Taken> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

/** The median of the ratios within a turn. */
function ratio(ours: readonly Taken[], others: readonly Taken[], of: keyof Taken): string {
  return median(ours.map((time, round) => time[of] / (others[round]?.[of] ?? NaN))).toFixed(2);
}

function clock(times: readonly Taken[]): string {
  return median(times.map((time) => time.clock)).toFixed(0);
}

async function manyWorkbooks(): Promise<void> {
  const files = await Promise.all(Array.from({ length: WORKBOOKS }, (_, seed) => filledWorkbook(INDICATORS, seed)));
  const ours: Taken[] = [];
  const sheetjs: Taken[] = [];
  const exceljs: Taken[] = [];
  let findings = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    sheetjs.push(
      await taken(() => {
        for (const bytes of files) XLSX.read(bytes, { type: "buffer" });
      }),
    );
    ours.push(
      await taken(() => {
        findings = 0;
        for (const bytes of files) {
          for (const report of checkBook(readWorkbook(bytes, "a.xlsx"), OPTIONS)) findings += report.findings.length;
        }
      }),
    );
    exceljs.push(
      await taken(async () => {
        for (const bytes of files) await new Workbook().xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
      }),
    );
  }
  const against = (others: readonly Taken[]) =>
    `${ratio(ours, others, "clock")} × by the clock, ${ratio(ours, others, "processor")} × of processor time`;
  process.stdout.write(
    `${WORKBOOKS} workbooks of ${INDICATORS} indicators, ${findings} findings\n` +
      `  read, scored and checked  ${clock(ours)} ms\n` +
      `  read with SheetJS alone   ${clock(sheetjs)} ms  check is ${against(sheetjs)} (at most 1.60)\n` +
      `  read with exceljs alone   ${clock(exceljs)} ms  check is ${against(exceljs)} (below 1.00)\n`,
  );
}

async function oneLongSheet(): Promise<void> {
  process.stdout.write("one sheet, from its cells to the report\n");
  for (const length of LENGTHS) {
    const grid = longGrid(length);
    const { filled } = readSheet(grid);
    if (filled === null) throw new Error("the long sheet is not read");
    const whole: Taken[] = [];
    const afterReading: Taken[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      whole.push(await taken(() => checkSheet(grid, OPTIONS)));
      afterReading.push(
        await taken(() =>
          runRules(RULES, {
            form: filled,
            law: DEFAULT_PROFILE,
            scores: scoreForm(filled, DEFAULT_PROFILE),
            year: null,
          }),
        ),
      );
    }
    const speed = (times: readonly Taken[]) => Math.round((length / median(times.map((time) => time.clock))) * 1000);
    process.stdout.write(
      `  ${length} indicators  checked and scored ${speed(afterReading)} rows/s,` +
        ` reading the cells included ${speed(whole)} rows/s\n`,
    );
  }
}

async function main(): Promise<void> {
  await manyWorkbooks();
  await oneLongSheet();
  process.stdout.write("Summing up, on the command line:\n");
  for (const line of await benchSummarize()) process.stdout.write(`  ${line}\n`);
  process.stdout.write("The workbench, in a browser:\n");
  for (const line of await benchWorkbench()) process.stdout.write(`  ${line}\n`);
  process.stdout.write("The pane, in a browser:\n");
  for (const line of [...(await benchPane()), ...(await benchCollecting())]) process.stdout.write(`  ${line}\n`);
}

void main();
