import type { Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeCommand,
  ClearSelectionContentCommand,
  RangeProtectionPermissionEditPoint,
  RangeProtectionPermissionViewPoint,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  WorksheetCopyPermission,
  WorksheetDeleteRowPermission,
  WorksheetEditPermission,
  WorksheetInsertRowPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
} from "@univerjs/sheets";
import { askedByCommand, askedByPoints } from "../../../src/workbench/engine/guarded-commands";
import { keepLocks } from "../../../src/workbench/engine/keep-locks";
import { createNodeEngine } from "../../../src/workbench/engine/node";
import { isGranted } from "../../../src/workbench/engine/protected-sheet";
import { blankBook } from "../../../src/workbench/model/book/blank";
import { Book } from "../../../src/workbench/model/book/book";
import type { ProtectionOptions, SheetSnapshot } from "../../../src/workbench/model/book/snapshot";

/** A1 locked, B1 not, column D not but for D1, row 3 not. */
const CELLS = {
  0: { 0: { v: "固定" }, 1: { v: 5, custom: { locked: false } }, 3: { custom: { locked: true } } },
};
const NOTHING: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function open(options: Partial<ProtectionOptions> | null): { book: Book; worksheet: Worksheet; close: () => void } {
  const engine = createNodeEngine();
  const injector = engine.univer.__getInjector();
  const book = new Book(injector, engine.api);
  keepLocks(injector);
  const snapshot = blankBook("2025-01-01T00:00:00Z");
  const [sheet] = Object.values(snapshot.sheets) as [SheetSnapshot];
  sheet.cellData = CELLS;
  sheet.columnData = { 3: { custom: { locked: false } } };
  sheet.rowData = { 2: { custom: { locked: false } } };
  sheet.custom.protection = options === null ? null : { options: { ...NOTHING, ...options }, password: null };
  book.open(structuredClone(snapshot));
  const [worksheet] = book.workbook.getSheets() as [Worksheet];
  return { book, worksheet, close: () => engine.univer.dispose() };
}

const area = (startRow: number, startColumn: number, endRow = startRow, endColumn = startColumn) => [
  { startRow, startColumn, endRow, endColumn },
];

describe("a protected sheet", () => {
  const { worksheet, close } = open({});
  afterAll(close);

  test.each([
    ["a cell of which nothing is said is locked", 0, 0, false],
    ["a cell that is said to be open is open", 0, 1, true],
    ["a cell's own word goes before its column's", 0, 3, false],
    ["a column's word counts for its cells", 1, 3, true],
    ["a row's word counts for its cells", 2, 7, true],
  ])("%s", (_name, row, column, open) => {
    expect(isGranted(worksheet, "cells", area(row, column))).toBe(open);
  });

  test("an area is refused for one locked cell in it, and several areas for one locked area", () => {
    expect(isGranted(worksheet, "cells", area(0, 0, 0, 1))).toBe(false);
    expect(isGranted(worksheet, "cells", area(2, 0, 2, 9))).toBe(true);
    expect(isGranted(worksheet, "cells", [...area(0, 1), ...area(0, 0)])).toBe(false);
  });

  test("what has an allowance of its own is refused without it, and what none has is refused always", () => {
    expect(isGranted(worksheet, "allowInsertRows", [])).toBe(false);
    expect(isGranted(worksheet, "never", [])).toBe(false);
    expect(isGranted(worksheet, "always", area(0, 0))).toBe(true);
  });

  test("open cells may be formatted without the allowance, locked ones may not", () => {
    expect(isGranted(worksheet, "format", area(0, 1))).toBe(true);
    expect(isGranted(worksheet, "format", area(0, 0))).toBe(false);
  });
});

test("a protected sheet grants what its options allow, and no more", () => {
  const { worksheet, close } = open({ allowInsertRows: true, allowFormatCells: true });
  expect(isGranted(worksheet, "allowInsertRows", [])).toBe(true);
  expect(isGranted(worksheet, "allowInsertColumns", [])).toBe(false);
  expect(isGranted(worksheet, "format", area(0, 0))).toBe(true);
  expect(isGranted(worksheet, "cells", area(0, 0))).toBe(false);
  close();
});

test("a sheet that is not protected, or was added in the grid, grants everything", () => {
  const { book, worksheet, close } = open(null);
  expect(isGranted(worksheet, "cells", area(0, 0))).toBe(true);
  expect(isGranted(worksheet, "never", [])).toBe(true);
  delete worksheet.getSnapshot().custom;
  expect(isGranted(worksheet, "cells", area(0, 0))).toBe(true);
  expect(book.unitId).not.toBe("");
  close();
});

describe("operations of the grid", () => {
  test("Univer's points are told by what they stand for in Excel, the most particular first", () => {
    const cell = [RangeProtectionPermissionEditPoint];
    const asked = (...worksheetTypes: (typeof WorksheetEditPermission)[]) =>
      askedByPoints({ worksheetTypes, rangeTypes: cell });
    expect(asked(WorksheetEditPermission)).toBe("cells");
    expect(asked(WorksheetSetCellValuePermission, WorksheetEditPermission)).toBe("cells");
    expect(asked(WorksheetSetCellValuePermission, WorksheetSetCellStylePermission)).toBe("cells");
    expect(asked(WorksheetSetCellStylePermission, WorksheetEditPermission)).toBe("format");
    expect(asked(WorksheetEditPermission, WorksheetInsertRowPermission)).toBe("allowInsertRows");
    expect(asked(WorksheetEditPermission, WorksheetDeleteRowPermission)).toBe("allowDeleteRows");
  });

  test("copying and naming ask nothing", () => {
    const view = [RangeProtectionPermissionViewPoint];
    expect(askedByPoints({ worksheetTypes: [WorksheetCopyPermission], rangeTypes: view })).toBe("always");
    expect(askedByPoints({ worksheetTypes: [WorksheetEditPermission] })).toBe("always");
  });

  test("commands that Univer's check passes over are known", () => {
    expect(askedByCommand(SetRangeValuesCommand.id)).toBe("cells");
    expect(askedByCommand(AddWorksheetMergeCommand.id)).toBe("never");
    expect(askedByCommand(SetRangeValuesMutation.id)).toBeUndefined();
  });
});

describe("a cell that is emptied", () => {
  test("stays open where only its content goes", () => {
    const { book, worksheet, close } = open({});
    const ranges = area(0, 1);
    book.run(ClearSelectionContentCommand, { unitId: book.unitId, subUnitId: worksheet.getSheetId(), ranges });
    expect(worksheet.getCellRaw(0, 1)?.v ?? null).toBeNull();
    expect(isGranted(worksheet, "cells", ranges)).toBe(true);
    close();
  });

  test("is locked again where its look goes too", () => {
    const { book, worksheet, close } = open({});
    const cellValue = { 0: { 1: { s: null, custom: null } } };
    book.run(SetRangeValuesMutation, { unitId: book.unitId, subUnitId: worksheet.getSheetId(), cellValue });
    expect(isGranted(worksheet, "cells", area(0, 1))).toBe(false);
    close();
  });
});
