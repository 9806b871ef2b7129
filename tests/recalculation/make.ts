/**
 * Writes workbooks with formulas, and what they should come to: forms with those of 补全计算列, and a summary.
 *
 * `node recalculation.mjs FOLDER` makes FOLDER/NAME.xlsx and FOLDER/NAME.json: figures by sheet and address. See run.mjs.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { TABLE_IDS } from "../../src/summary/table";
import { planComputedCells } from "../../src/application/plans/computed-cells";
import { summarySheets } from "../../src/application/summary/plan-summary";
import { cellAddress } from "../../src/domain/cell-address";
import { multiply, round } from "../../src/domain/decimal";
import { writeBook } from "../../src/files/write-book";
import type { BlankRow } from "../../src/forms/project-self-evaluation/blank-indicators";
import { DEFAULT_PROFILE, profileById } from "../../src/law/index";
import type { Profile } from "../../src/law/profile";
import { formsSummedUp } from "./forms-summed-up";
import { blankGrid, blankRow, changed, planInput, type Held } from "../support/plan-input";

const ROWS = 4000;
const FIRST = 13;
const SUMMED_UP = 60;

/** Always the same figures: a linear congruence. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const PROFILES: readonly Profile[] = [
  DEFAULT_PROFILE,
  profileById("mof-2021") ?? DEFAULT_PROFILE,
  { ...DEFAULT_PROFILE, reverseRule: "linear", quantityRule: "pass-mark", passMark: 0.6 },
];

const UNITS = ["公里", "万元", "人", "%", ""] as const;

interface Drawn {
  readonly row: BlankRow;
  readonly result: Held;
}

function draw(next: (below: number) => number, index: number): Drawn {
  const unit = UNITS[next(UNITS.length)] ?? "";
  const places = next(3);
  const a = round((next(9000) + 500) / 10 ** places, places);
  // Results close to the target and half points: where roundings part.
  const b = round((a * (next(1300) + 100)) / 1000, next(3));
  const operator = next(2) === 0 ? "≥" : "≤";
  const percent = unit === "%";
  const target = `${operator}${a}${unit}`;
  const shape = next(3);
  const text = `${b}${unit}`;
  const result = shape === 0 ? text : percent ? { percent: multiply(b, 0.01) } : b;
  const weight = round((next(3000) + 25) / 100, 2);
  return { row: blankRow("产出指标", "数量指标", { name: `指标${index}`, target, weight }), result };
}

async function make(folder: string, profile: Profile, index: number): Promise<void> {
  const next = dice(20_250_301 + index);
  const drawn = Array.from({ length: ROWS }, (_, row) => draw(next, row));
  const held = Object.fromEntries(drawn.map(({ result }, row) => [`F${FIRST + row}`, result]));
  const blank = blankGrid(
    drawn.map(({ row }) => row),
    profile,
  );
  const grid = changed(blank, held);
  const input = planInput(grid, profile);
  const cells = planComputedCells(input).sheets.flatMap((sheet) => sheet.cells);

  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("form");
  for (let row = 1; row <= grid.rowCount; row += 1) {
    for (let column = 1; column <= grid.columnCount; column += 1) {
      const cell = grid.at(row, column);
      // A line of the export is a row: labels of two lines are written in one.
      if (cell !== undefined) {
        sheet.getCell(row, column).value =
          typeof cell.value === "string" ? cell.value.replaceAll("\n", " ") : cell.value;
      }
    }
  }
  for (const { row, column, content } of cells) {
    sheet.getCell(row, column).value = { formula: String(content).slice(1) };
  }
  const due: Record<string, number | null> = {};
  const formulas = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
  for (const { row, recomputed } of input.scores.indicators) {
    const address = cellAddress(row.row, row.block.columns.score ?? 1);
    if (formulas.has(address)) due[address] = recomputed;
  }
  await workbook.xlsx.writeFile(join(folder, `formulas-${index}.xlsx`));
  writeFileSync(join(folder, `formulas-${index}.json`), JSON.stringify({ form: due }));
}

/** A summary of forms; what is stored in the cells of its formulas is what they should come to. */
async function makeSummary(folder: string): Promise<void> {
  const sheets = summarySheets(formsSummedUp(SUMMED_UP), TABLE_IDS, { profile: DEFAULT_PROFILE.id, language: "zh-CN" });
  const due = sheets.map(({ name, cells }) => {
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    return [name, Object.fromEntries(formulas.map(({ row, column, value }) => [cellAddress(row, column), value]))];
  });
  writeFileSync(join(folder, "summary.xlsx"), await writeBook(sheets));
  writeFileSync(join(folder, "summary.json"), JSON.stringify(Object.fromEntries(due)));
}

const folder = process.argv[2] ?? ".";
for (const [index, profile] of PROFILES.entries()) await make(folder, profile, index);
await makeSummary(folder);
