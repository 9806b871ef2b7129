import { documented, undocumented } from "../support/documented";
import { Listening } from "../support/listening";

let on: Listening;
beforeEach(() => {
  on = new Listening();
});
afterEach(() => on.close());

describe("Worksheet.onChanged", () => {
  documented("tells of a changed cell: where, how, by whom", "WorksheetChangedEventArgs", async () => {
    await on.to((sheet) => sheet.onChanged);
    await on.write("B2", [[5]]);
    expect(on.told).toEqual([
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: "sheet-1",
        address: "B2",
        triggerSource: "ThisLocalAddin",
        details: { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      },
    ]);
  });

  documented("tells of the person's edit too, whose trigger is not this add-in", "EventTriggerSource", async () => {
    await on.to((sheet) => sheet.onChanged);
    on.grid().getActiveSheet().getRange("C3").setValue("乙");
    await on.quiet();
    expect(on.field("address")).toEqual(["C3"]);
    expect(on.field("triggerSource")).toEqual(["Unknown"]);
  });

  documented("details tell the value before and after of a single cell", "ChangedEventDetail", async () => {
    await on.write("A1", [["合格"]]);
    await on.to((sheet) => sheet.onChanged);
    await on.write("A1", [[true]]);
    expect(on.field("details")).toEqual([
      { valueBefore: "合格", valueAfter: true, valueTypeBefore: "String", valueTypeAfter: "Boolean" },
    ]);
  });

  documented("several cells come as one event without details", "WorksheetChangedEventArgs.details", async () => {
    await on.to((sheet) => sheet.onChanged);
    await on.write("A1:B3", [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(on.field("address")).toEqual(["A1:B3"]);
    expect(on.told[0]).not.toHaveProperty("details");
  });

  undocumented("a formula's details wait for what it gives", async () => {
    await on.write("A1", [[20]]);
    await on.to((sheet) => sheet.onChanged);
    await on.write("A2", [["=A1*2"]]);
    expect(on.field("address")).toEqual(["A2"]);
    expect(on.field("details")).toEqual([
      { valueBefore: "", valueAfter: 40, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    ]);
  });

  undocumented("what formulas give anew is no change of the cell", async () => {
    await on.write("A1:A2", [[1], ["=A1*2"]]);
    await on.to((sheet) => sheet.onChanged);
    await on.write("A1", [[3]]);
    expect(on.field("address")).toEqual(["A1"]);
  });

  undocumented("cells left as they are by null are not among the changed", async () => {
    await on.to((sheet) => sheet.onChanged);
    await on.write("A1:C1", [[1, null, 3]]);
    expect(on.field("address")).toEqual(["A1,C1"]);
  });

  documented("rows that come in are told as RowInserted", "DataChangeType.rowInserted", async () => {
    await on.to((sheet) => sheet.onChanged);
    on.grid().getActiveSheet().insertRows(2, 2);
    await on.quiet();
    expect(on.field("changeType")).toEqual(["RowInserted"]);
    expect(on.field("address")).toEqual(["3:4"]);
  });

  documented("rows that go are told as RowDeleted", "DataChangeType.rowDeleted", async () => {
    await on.to((sheet) => sheet.onChanged);
    on.grid().getActiveSheet().deleteRows(0, 1);
    await on.quiet();
    expect(on.field("changeType")).toEqual(["RowDeleted"]);
    expect(on.field("address")).toEqual(["1:1"]);
  });

  documented("columns that come in and go are told as such", "DataChangeType", async () => {
    await on.to((sheet) => sheet.onChanged);
    on.grid().getActiveSheet().insertColumns(1, 1);
    on.grid().getActiveSheet().deleteColumns(2, 2);
    await on.quiet();
    expect(on.field("changeType")).toEqual(["ColumnInserted", "ColumnDeleted"]);
    expect(on.field("address")).toEqual(["B:B", "C:D"]);
  });

  documented("cells that come in are told with the way the others went", "ChangeDirectionState", async () => {
    await on.write("A1:A3", [[1], [2], [3]]);
    await on.to((sheet) => sheet.onChanged);
    const range = on.grid().getActiveSheet().getRange("A2");
    await on.guest.engine.api.executeCommand("sheet.command.insert-range-move-down", { range: range.getRange() });
    await on.quiet();
    expect(on.field("changeType")).toEqual(["CellInserted"]);
    expect(on.field("address")).toEqual(["A2"]);
    expect(on.field("changeDirectionState")).toEqual([{ insertShiftDirection: "Down" }]);
  });

  documented("cells that go are told with the way the others went", "ChangeDirectionState", async () => {
    await on.write("A1:C1", [[1, 2, 3]]);
    await on.to((sheet) => sheet.onChanged);
    const range = on.grid().getActiveSheet().getRange("B1");
    await on.guest.engine.api.executeCommand("sheet.command.delete-range-move-left", { range: range.getRange() });
    await on.quiet();
    expect(on.field("changeType")).toEqual(["CellDeleted"]);
    expect(on.field("changeDirectionState")).toEqual([{ deleteShiftDirection: "Left" }]);
  });

  documented("getRange gives the changed range in another context", "WorksheetChangedEventArgs.getRange", async () => {
    const seen: unknown[] = [];
    await on.to(
      (sheet) => sheet.onChanged,
      (event) =>
        on.guest.run(async (context) => {
          const range = event.getRange(context).load("address,values");
          await context.sync();
          seen.push(range.address, range.values);
        }),
    );
    await on.write("B2:C2", [[7, 8]]);
    await on.quiet();
    expect(seen).toEqual(["Sheet1!B2:C2", [[7, 8]]]);
  });

  documented("a handler that was removed hears no more", "EventHandlerResult.remove", async () => {
    const result = await on.to((sheet) => sheet.onChanged);
    await on.write("A1", [[1]]);
    result.remove();
    await result.context.sync();
    await on.write("A1", [[2]]);
    expect(on.field("details")).toHaveLength(1);
  });

  documented("with enableEvents false nothing is told", "Runtime.enableEvents", async () => {
    await on.to((sheet) => sheet.onChanged);
    await on.guest.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[2]];
      await context.sync();
    });
    await on.quiet();
    expect(on.field("address")).toEqual(["A2"]);
  });

  documented("enableEvents can be read", "Runtime.enableEvents", async () => {
    const enabled = await on.guest.run(async (context) => {
      context.runtime.load("enableEvents");
      await context.sync();
      return context.runtime.enableEvents;
    });
    expect(enabled).toBe(true);
  });

  undocumented("an event comes after the answer to the batch that caused it", async () => {
    await on.to((sheet) => sheet.onChanged);
    const before = await on.guest.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
      return on.told.length;
    });
    await on.quiet();
    expect([before, on.told.length]).toEqual([0, 1]);
  });

  undocumented("a sheet's handler hears nothing of another sheet", async () => {
    await on.to((sheet) => sheet.onChanged);
    on.grid().create("Sheet2", 10, 10).getRange("A1").setValue(1);
    await on.quiet();
    expect(on.told).toEqual([]);
  });
});
