/** A sheet read from the open workbook is the sheet that its file gives, cell by cell. */
import { readdirSync, readFileSync } from "node:fs";
import type { Cell, Grid } from "../../src/domain/grid";
import { readWorkbook } from "../../src/files/read-workbook";
import { gridOf } from "../../src/workbook/grid-of";
import { readSheet } from "../../src/workbook/read-sheet";
import { openFile } from "./support/open-in-excel";

const FOLDER = process.env.JIXIAO_SAMPLES ?? "assets/samples";
const SAMPLES = readdirSync(FOLDER)
  .filter((name) => /\.xlsx?$/u.test(name))
  .sort();

/** Every cell, and what the sheet says of itself. */
function plain(grid: Grid): Record<string, unknown> {
  const cells: Record<string, Cell> = {};
  for (let row = 1; row <= grid.rowCount; row += 1) {
    for (let column = 1; column <= grid.columnCount; column += 1) {
      const cell = grid.at(row, column);
      if (cell !== undefined) cells[`R${row}C${column}`] = cell;
    }
  }
  const merges = [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { name: grid.name, rows: grid.rowCount, columns: grid.columnCount, merges, cells };
}

test("there are samples", () => {
  expect(SAMPLES.length).toBeGreaterThan(5);
});

test.each(SAMPLES)("%s", async (name) => {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
  const { sheets } = readWorkbook(bytes, name);
  const guest = await openFile(bytes, name);
  const ids = await guest.run(async (context) => {
    const all = context.workbook.worksheets.load("items/id,items/visibility");
    await context.sync();
    return all.items.filter(({ visibility }) => visibility === "Visible").map(({ id }) => id);
  });
  const opened: Record<string, unknown>[] = [];
  for (const id of ids) opened.push(plain(gridOf(await readSheet({ id }, new Map()))));
  guest.workbook.dispose();
  expect(opened).toEqual(sheets.map(plain));
});
