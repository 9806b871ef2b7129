/** Open → save → open gives an equal snapshot. */
import { CellValueType, VerticalAlign } from "@univerjs/core";
import { readdirSync, readFileSync } from "node:fs";
import { openWorkbook } from "../../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import { blankBook, blankSheet } from "../../../src/workbench/model/book/blank";
import type { SnapshotCell } from "../../../src/workbench/model/book/snapshot";
import { featureBook } from "./feature-book";

const SAMPLES = readdirSync("assets/samples").sort();

test("there are six samples", () => {
  expect(SAMPLES).toHaveLength(6);
});

test.each(SAMPLES)("the sample %s comes back as it was", async (name) => {
  const first = await openWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}`)), name);
  const saved = await saveWorkbook(first.snapshot);
  const second = await openWorkbook(saved.bytes, name);
  expect(second.snapshot).toEqual(first.snapshot);
  expect(saved.losses).toEqual([]);
  expect(second.losses).toEqual([]);
  expect(first.losses).toEqual(name.endsWith(".xls") ? [{ what: "xls-looks", where: null, count: 1 }] : []);
});

test("a workbook with everything comes back as it was, and nothing is lost", async () => {
  const saved = await saveWorkbook(featureBook());
  const opened = await openWorkbook(saved.bytes, "features.xlsx");
  const resources = (list: { name: string; data: string }[] = []) =>
    Object.fromEntries(list.map(({ name, data }) => [name, JSON.parse(data) as unknown]));
  expect(resources(opened.snapshot.resources)).toEqual(resources(featureBook().resources));
  expect({ ...opened.snapshot, resources: [] }).toEqual({ ...featureBook(), resources: [] });
  expect(saved.losses).toEqual([]);
  expect(opened.losses).toEqual([]);
});

test("a file that was opened and saved is the same when it is opened and saved again", async () => {
  const { bytes } = await saveWorkbook(featureBook());
  const { snapshot } = await openWorkbook(bytes, "features.xlsx");
  const again = await openWorkbook((await saveWorkbook(snapshot)).bytes, "features.xlsx");
  expect(again.snapshot).toEqual(snapshot);
});

test("an empty workbook comes back with one empty sheet", async () => {
  const { snapshot } = await openWorkbook((await saveWorkbook(blankBook(""))).bytes, "");
  expect(snapshot).toEqual({ ...blankBook(""), defaultStyle: { ff: "等线", fs: 11 } });
});

test("50,000 cells are saved and opened as they were", async () => {
  const cellData: Record<number, Record<number, SnapshotCell>> = {};
  for (let row = 0; row < 5_000; row += 1) {
    const cells: Record<number, SnapshotCell> = {};
    for (let column = 0; column < 10; column += 1) {
      cells[column] =
        column === 0
          ? { v: `指标${row}`, t: CellValueType.STRING, s: "s1" }
          : { v: row * column + 0.5, t: CellValueType.NUMBER, s: "s2" };
    }
    cellData[row] = cells;
  }
  const book = blankBook("");
  book.styles = {
    s1: { vt: VerticalAlign.BOTTOM, ff: "宋体", fs: 11 },
    s2: { vt: VerticalAlign.BOTTOM, ff: "宋体", fs: 11, n: { pattern: "0.00" } },
  };
  book.sheets = { "sheet-1": { ...blankSheet("sheet-1", "Sheet1"), rowCount: 5_000, cellData } };
  const { bytes } = await saveWorkbook(book);
  const { snapshot } = await openWorkbook(bytes, "");
  expect(snapshot.sheets["sheet-1"]?.cellData).toEqual(cellData);
}, 30_000);
