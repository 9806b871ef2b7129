/** The sheets of the sample files, read as the command line reads them. */
import { readFileSync, readdirSync } from "node:fs";
import type { Grid } from "../../src/domain/grid";
import { readWorkbook } from "../../src/files/read-workbook";

const FOLDER = "assets/samples";

/** Names of the sample files, in their order. */
export const SAMPLES: readonly string[] = readdirSync(FOLDER).sort();

/** The form of a sample, by the number its name begins with. @example sampleGrid(2).name // "项目支出绩效自评表" */
export function sampleGrid(number: number): Grid {
  const name = SAMPLES.find((each) => each.startsWith(`${number}-`));
  const [grid] = name === undefined ? [] : readWorkbook(readFileSync(`${FOLDER}/${name}`), name).sheets;
  if (grid === undefined) throw new Error(`no sample ${number}`);
  return grid;
}

/** The same sheet with empty rows put in above everything. */
export function pushedDown(grid: Grid, rows: number): Grid {
  return {
    name: grid.name,
    rowCount: grid.rowCount + rows,
    columnCount: grid.columnCount,
    merges: grid.merges.map(({ top, bottom, ...sides }) => ({ ...sides, top: top + rows, bottom: bottom + rows })),
    at: (row, column) => grid.at(row - rows, column),
  };
}
