import { RANGE_TYPE } from "@univerjs/core";
import { SetSelectionsOperation } from "@univerjs/sheets";
import { createHostedWorkbook } from "../../../src/workbench/create-hosted-workbook";
import { createNodeEngine } from "../../../src/workbench/engine/node";
import { blankBook } from "../../../src/workbench/model/book/blank";
import { documented, undocumented } from "../support/documented";
import { loadOfficeJs } from "../support/office-js";

const engine = createNodeEngine();
const workbook = createHostedWorkbook(engine, blankBook("2025-01-01T00:00:00Z"), "1.15");
const { Excel: guest } = loadOfficeJs(workbook, "1.15");
afterAll(() => workbook.dispose());

/** Selects as the grid does when a person drags over it. */
async function select(...ranges: { at: [number, number, number, number]; rangeType?: RANGE_TYPE }[]): Promise<void> {
  await engine.api.executeCommand(SetSelectionsOperation.id, {
    unitId: "book",
    subUnitId: "sheet-1",
    selections: ranges.map(({ at: [startRow, startColumn, endRow, endColumn], rangeType = RANGE_TYPE.NORMAL }) => ({
      range: { startRow, startColumn, endRow, endColumn, rangeType },
      primary: {
        actualRow: startRow,
        actualColumn: startColumn,
        startRow,
        startColumn,
        endRow: startRow,
        endColumn: startColumn,
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    })),
  });
}

function selection(): Promise<string[]> {
  return guest.run(async (context) => {
    const ranges = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address);
  });
}

undocumented("before anything is selected it is the first cell", async () => {
  expect(await selection()).toEqual(["Sheet1!A1", "Sheet1!A1"]);
});

documented("the selected range is given, and in it the active cell", "Workbook.getSelectedRange", async () => {
  await select({ at: [1, 1, 4, 2] });
  expect(await selection()).toEqual(["Sheet1!B2:C5", "Sheet1!B2"]);
});

undocumented("whole columns and rows are whole ones of Excel's sheet", async () => {
  await select({ at: [0, 1, 199, 2], rangeType: RANGE_TYPE.COLUMN });
  expect((await selection())[0]).toBe("Sheet1!B:C");
  await select({ at: [3, 0, 4, 25], rangeType: RANGE_TYPE.ROW });
  expect((await selection())[0]).toBe("Sheet1!4:5");
});

documented("several selected ranges throw", "Workbook.getSelectedRange", async () => {
  await select({ at: [0, 0, 0, 0] }, { at: [2, 2, 3, 3] });
  const failure = guest.run(async (context) => {
    context.workbook.getSelectedRange();
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({ code: "InvalidSelection" });
});

documented("several selected ranges are given together", "Workbook.getSelectedRanges", async () => {
  await select({ at: [0, 0, 0, 0] }, { at: [2, 2, 3, 3] });
  const found = await guest.run(async (context) => {
    const areas = context.workbook.getSelectedRanges().load("address,areaCount");
    await context.sync();
    return [areas.address, areas.areaCount];
  });
  expect(found).toEqual(["Sheet1!A1,Sheet1!C3:D4", 2]);
});
