import { documented, undocumented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const { on, refusal, write, read, addressOf } = useSheet1();

describe("Range.insert", () => {
  documented("a row is inserted and formulas follow what they refer to", "Range.insert", async () => {
    await write("A1:A3", [[1], [2], ["=SUM(A1:A2)"]]);
    const blank = await addressOf((sheet) => sheet.getRange("2:2").insert("Down"));
    expect(blank).toBe("2:2");
    expect(await read("A1:A4", "formulas")).toEqual([[1], [""], [2], ["=SUM(A1:A3)"]]);
  });

  documented("columns are inserted", "Range.insert", async () => {
    await write("A1:B1", [[1, "=A1"]]);
    await on((sheet) => sheet.getRange("A:B").insert("Right"));
    expect(await read("A1:D1", "formulas")).toEqual([["", "", 1, "=C1"]]);
  });

  documented("cells are inserted and the others shift down", "Range.insert", async () => {
    await write("A1:B2", [
      [1, "x"],
      [2, "y"],
    ]);
    const blank = await addressOf((sheet) => sheet.getRange("A1").insert("Down"));
    expect(blank).toBe("A1");
    expect(await read("A1:B3", "values")).toEqual([
      ["", "x"],
      [1, "y"],
      [2, ""],
    ]);
  });

  documented("cells are inserted and the others shift to the right", "Range.insert", async () => {
    await write("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await on((sheet) => sheet.getRange("A1:B1").insert("Right"));
    expect(await read("A1:D2", "values")).toEqual([
      ["", "", 1, 2],
      [3, 4, "", ""],
    ]);
  });

  documented("the shift must be one of the two directions", "Excel.InsertShiftDirection", async () => {
    expect(await refusal((sheet) => sheet.getRange("A1").insert("Up" as "Down"))).toBe("InvalidArgument");
  });

  undocumented("an inserted row looks like the one above", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("2:2").insert("Down");
    });
    const range = await on((sheet) => sheet.getRange("A2").load("format/font/bold"));
    expect(range.format.font.bold).toBe(true);
  });

  undocumented("merged areas and a row's height move along", async () => {
    await on((sheet) => {
      sheet.getRange("A2:B2").merge();
      sheet.getRange("2:2").format.rowHeight = 30;
      sheet.getRange("1:2").insert("Down");
    });
    expect(await addressOf((sheet) => sheet.getRange("A1:D9").getMergedAreasOrNullObject())).toBe("A4:B4");
    const range = await on((sheet) => sheet.getRange("4:4").load("format/rowHeight"));
    expect(range.format.rowHeight).toBe(30);
  });

  undocumented("a merged area that would be torn is a conflict", async () => {
    await on((sheet) => sheet.getRange("A3:B3").merge());
    expect(await refusal((sheet) => sheet.getRange("A1").insert("Down"))).toBe("InsertDeleteConflict");
  });

  undocumented("what is filled is not pushed over the edge of the sheet", async () => {
    await write("A1048576", [[1]]);
    expect(await refusal((sheet) => sheet.getRange("5:5").insert("Down"))).toBe("InsertDeleteConflict");
  });

  undocumented("rows of a sheet that is not in front are inserted there, formulas elsewhere following", async () => {
    const formulas = await on(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1").values = [["=Other!A2"]];
      sheet.activate();
      await context.sync();
      other.getRange("1:1").insert("Down");
      other.getRange("A2").insert("Right");
      other.getRange("3:3").load("address");
      const cells = other.getRange("A1:B3").load("values");
      const formula = sheet.getRange("A1").load("formulas,values");
      const front = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [cells.values, formula.formulas, formula.values, front.name];
    });
    expect(formulas).toEqual([
      [
        ["", ""],
        ["", 1],
        [2, ""],
      ],
      [["=Other!A3"]],
      [[2]],
      "Sheet1",
    ]);
  });
});

describe("Range.delete", () => {
  documented("rows are deleted and those below move up", "Range.delete", async () => {
    await write("A1:A4", [[1], [2], [3], ["=SUM(A1:A3)"]]);
    await on((sheet) => sheet.getRange("2:2").delete("Up"));
    expect([await read("A1:A4", "formulas"), await read("A3", "values")]).toEqual([
      [[1], [3], ["=SUM(A1:A2)"], [""]],
      [[4]],
    ]);
  });

  documented("columns are deleted", "Range.delete", async () => {
    await write("A1:C1", [[1, 2, "=A1"]]);
    await on((sheet) => sheet.getRange("B:B").delete("Left"));
    expect(await read("A1:C1", "formulas")).toEqual([[1, "=A1", ""]]);
  });

  documented("cells are deleted and those to the right move left", "Range.delete", async () => {
    await write("A1:C2", [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    await on((sheet) => sheet.getRange("A1").delete("Left"));
    expect(await read("A1:C2", "values")).toEqual([
      [2, 3, ""],
      [4, 5, 6],
    ]);
  });

  documented("cells are deleted and those below move up", "Range.delete", async () => {
    await write("A1:B3", [
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    await on((sheet) => sheet.getRange("A1:A2").delete("Up"));
    expect(await read("A1:B3", "values")).toEqual([
      [3, 4],
      ["", 5],
      ["", 6],
    ]);
  });

  undocumented("a reference to a deleted cell becomes #REF!", async () => {
    await write("A1:B1", [[1, "=A1+1"]]);
    await on((sheet) => sheet.getRange("A:A").delete("Left"));
    expect([await read("A1", "formulas"), await read("A1", "values")]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
  });
});

describe("a range that is kept", () => {
  /** Where a range stands after something was done to the sheet. */
  async function after(address: string, change: (sheet: Excel.Worksheet) => unknown): Promise<string> {
    return on(async (sheet, context) => {
      const kept = sheet.getRange(address);
      context.trackedObjects.add(kept);
      await context.sync();
      change(sheet);
      kept.load("address");
      await context.sync();
      return kept.address.replace("Sheet1!", "");
    });
  }

  documented("is adjusted when rows are inserted above it", "TrackedObjects", async () => {
    expect(await after("B3:C4", (sheet) => sheet.getRange("1:2").insert("Down"))).toBe("B5:C6");
  });

  documented("grows when rows are inserted within it", "TrackedObjects", async () => {
    expect(await after("B3:C4", (sheet) => sheet.getRange("4:4").insert("Down"))).toBe("B3:C5");
  });

  documented("stays when rows are inserted below it", "TrackedObjects", async () => {
    expect(await after("B3:C4", (sheet) => sheet.getRange("5:5").insert("Down"))).toBe("B3:C4");
  });

  documented("is adjusted when columns are deleted before it", "TrackedObjects", async () => {
    expect(await after("C3", (sheet) => sheet.getRange("A:A").delete("Left"))).toBe("B3");
  });

  documented("shrinks when rows are deleted within it", "TrackedObjects", async () => {
    expect(await after("B3:B6", (sheet) => sheet.getRange("2:4").delete("Up"))).toBe("B2:B3");
  });

  documented("moves with cells that are shifted", "TrackedObjects", async () => {
    expect(await after("B3", (sheet) => sheet.getRange("A1:C1").insert("Down"))).toBe("B4");
    expect(await after("B3", (sheet) => sheet.getRange("C1").insert("Down"))).toBe("B3");
  });

  undocumented("a whole column stays one when rows come and go", async () => {
    expect(await after("B:B", (sheet) => sheet.getRange("1:2").insert("Down"))).toBe("B:B");
  });

  undocumented("cannot be used any more when all its cells are deleted", async () => {
    await expect(after("B3", (sheet) => sheet.getRange("3:3").delete("Up"))).rejects.toMatchObject({
      code: "ItemNotFound",
    });
  });
});
