import { documented, undocumented } from "../support/documented";
import { openGuest } from "../support/guest";
import { Listening } from "../support/listening";

let on: Listening;
beforeEach(() => {
  on = new Listening();
});
afterEach(() => on.close());

describe("other events of a worksheet", () => {
  documented("onFormatChanged tells where the look changed", "Worksheet.onFormatChanged", async () => {
    await on.write("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await on.to((sheet) => sheet.onFormatChanged);
    on.grid().getActiveSheet().getRange("A1:B2").setFontWeight("bold");
    await on.quiet();
    expect(on.told).toEqual([
      { type: "WorksheetFormatChanged", source: "Local", worksheetId: "sheet-1", address: "A1:B2" },
    ]);
  });

  undocumented("a value alone changes no format", async () => {
    await on.to((sheet) => sheet.onFormatChanged);
    await on.write("A1", [[1]]);
    expect(on.told).toEqual([]);
  });

  undocumented("the format that typing brings is a change of format", async () => {
    await on.to((sheet) => sheet.onFormatChanged);
    await on.write("A1", [["95%"]]);
    await on.write("A1", [["90%"]]);
    expect(on.field("address")).toEqual(["A1"]);
  });

  documented("onCalculated tells which formulas were calculated", "WorksheetCalculatedEventArgs.address", async () => {
    await on.write("A1:C1", [[1, "=A1+1", "=B1+1"]]);
    await on.to((sheet) => sheet.onCalculated);
    await on.write("A1", [[5]]);
    expect(on.told).toEqual([{ type: "WorksheetCalculated", worksheetId: "sheet-1", address: "B1:C1" }]);
  });

  documented("onFormulaChanged tells the formula that was there", "FormulaChangedEventDetail", async () => {
    await on.write("A1:A2", [[1], ["=A1"]]);
    await on.to((sheet) => sheet.onFormulaChanged);
    await on.write("A1:A2", [[2], ["=A1*2"]]);
    expect(on.told).toEqual([
      {
        type: "WorksheetFormulaChanged",
        source: "Local",
        worksheetId: "sheet-1",
        formulaDetails: [{ cellAddress: "A2", previousFormula: "=A1" }],
      },
    ]);
  });

  documented("onRowHiddenChanged tells of rows hidden and shown", "Worksheet.onRowHiddenChanged", async () => {
    await on.to((sheet) => sheet.onRowHiddenChanged);
    on.grid().getActiveSheet().hideRows(1, 2);
    on.grid().getActiveSheet().showRows(1, 2);
    await on.quiet();
    expect(on.field("changeType")).toEqual(["Hidden", "Unhidden"]);
    expect(on.field("address")).toEqual(["2:3", "2:3"]);
  });

  documented("onSelectionChanged tells the new selection", "Worksheet.onSelectionChanged", async () => {
    await on.to((sheet) => sheet.onSelectionChanged);
    on.grid().getActiveSheet().getRange("B2:C4").activate();
    await on.quiet();
    expect(on.told).toEqual([{ type: "WorksheetSelectionChanged", worksheetId: "sheet-1", address: "B2:C4" }]);
  });

  undocumented("the same selection again is no change", async () => {
    await on.to((sheet) => sheet.onSelectionChanged);
    on.grid().getActiveSheet().getRange("B2").activate();
    on.grid().getActiveSheet().getRange("B2").activate();
    await on.quiet();
    expect(on.field("address")).toEqual(["B2"]);
  });

  undocumented("a new selection is told to the host, for the document's own event", () => {
    let times = 0;
    const stop = on.guest.workbook.onSelectionChanged(() => {
      times += 1;
    });
    on.grid().getActiveSheet().getRange("B2").activate();
    stop();
    on.grid().getActiveSheet().getRange("B3").activate();
    expect(times).toBe(1);
  });

  documented(
    "onDeactivated and onActivated tell which sheet is left and which comes",
    "Worksheet.onActivated",
    async () => {
      const second = on.grid().create("Sheet2", 10, 10);
      on.grid().setActiveSheet("sheet-1");
      await on.to((sheet) => sheet.onDeactivated);
      await on.to((sheet) => sheet.onActivated);
      on.grid().setActiveSheet(second);
      on.grid().setActiveSheet("sheet-1");
      await on.quiet();
      expect(on.told).toEqual([
        { type: "WorksheetDeactivated", worksheetId: "sheet-1" },
        { type: "WorksheetActivated", worksheetId: "sheet-1" },
      ]);
    },
  );
});

describe("events of all worksheets", () => {
  documented("onAdded tells the new sheet", "WorksheetCollection.onAdded", async () => {
    await on.to((_, sheets) => sheets.onAdded);
    const id = on.grid().create("Sheet2", 10, 10).getSheetId();
    await on.quiet();
    expect(on.told).toEqual([{ type: "WorksheetAdded", source: "Local", worksheetId: id }]);
  });

  documented("onDeleted tells the sheet that went", "WorksheetCollection.onDeleted", async () => {
    const second = on.grid().create("Sheet2", 10, 10);
    await on.to((_, sheets) => sheets.onDeleted);
    const id = second.getSheetId();
    on.grid().deleteSheet(second);
    await on.quiet();
    expect(on.told).toEqual([{ type: "WorksheetDeleted", source: "Local", worksheetId: id }]);
  });

  documented("onActivated hears of every sheet", "WorksheetCollection.onActivated", async () => {
    const second = on.grid().create("Sheet2", 10, 10);
    on.grid().setActiveSheet("sheet-1");
    await on.to((_, sheets) => sheets.onActivated);
    on.grid().setActiveSheet(second);
    await on.quiet();
    expect(on.field("worksheetId")).toEqual([second.getSheetId()]);
  });

  documented("onDeactivated hears of every sheet", "WorksheetCollection.onDeactivated", async () => {
    const second = on.grid().create("Sheet2", 10, 10);
    on.grid().setActiveSheet("sheet-1");
    await on.to((_, sheets) => sheets.onDeactivated);
    on.grid().setActiveSheet(second);
    await on.quiet();
    expect(on.field("worksheetId")).toEqual(["sheet-1"]);
  });

  documented("onChanged tells on which sheet", "WorksheetCollection.onChanged", async () => {
    const second = on.grid().create("Sheet2", 10, 10);
    await on.to((_, sheets) => sheets.onChanged);
    second.getRange("B1").setValue(3);
    await on.quiet();
    expect(on.field("worksheetId")).toEqual([second.getSheetId()]);
    expect(on.field("address")).toEqual(["B1"]);
  });

  documented("onSelectionChanged tells on which sheet", "WorksheetCollection.onSelectionChanged", async () => {
    await on.to((_, sheets) => sheets.onSelectionChanged);
    on.grid().getActiveSheet().getRange("D4").activate();
    await on.quiet();
    expect(on.told).toEqual([{ type: "WorksheetSelectionChanged", worksheetId: "sheet-1", address: "D4" }]);
  });

  documented(
    "one change is told to the sheet's handler and to the collection's, once each",
    "Worksheet.onChanged",
    async () => {
      await on.to((sheet) => sheet.onChanged);
      await on.to((_, sheets) => sheets.onChanged);
      await on.write("A1", [[1]]);
      expect(on.field("address")).toEqual(["A1", "A1"]);
    },
  );

  documented("a later event is refused by a host that does not have it", "Worksheet.onFormulaChanged", () => {
    const older = openGuest("1.7");
    return older
      .run((context) => {
        context.workbook.worksheets.getItem("Sheet1").onFormulaChanged.add(() => Promise.resolve());
        return context.sync();
      })
      .then(
        () => expect("answered").toBe("refused"),
        (error: unknown) => expect((error as { code: string }).code).toBe("ApiNotFound"),
      )
      .finally(() => older.workbook.dispose());
  });
});
