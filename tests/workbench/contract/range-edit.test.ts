import { documented, undocumented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const { on, refusal, write, read, addressOf } = useSheet1();

describe("Range.clear", () => {
  documented("contents are cleared and the look stays", "Range.clear", async () => {
    await on((sheet) => {
      const range = sheet.getRange("A1:A2");
      range.values = [[1], ["=A1"]];
      range.format.fill.color = "#FF0000";
      range.clear("Contents");
    });
    const range = await on((sheet) => sheet.getRange("A1:A2").load("formulas,format/fill/color"));
    expect([range.formulas, range.format.fill.color]).toEqual([[[""], [""]], "#FF0000"]);
  });

  documented("formats are cleared and the contents stay", "Range.clear", async () => {
    await on((sheet) => {
      const range = sheet.getRange("A1:A2");
      range.values = [[0.5], ["=A1*2"]];
      range.numberFormat = [["0%"], ["0%"]];
      range.format.font.bold = true;
      range.clear("Formats");
    });
    const range = await on((sheet) => sheet.getRange("A1:A2").load("formulas,text,format/font/bold"));
    expect([range.formulas, range.text, range.format.font.bold]).toEqual([[[0.5], ["=A1*2"]], [["0.5"], ["1"]], false]);
  });

  documented("without an argument contents and formats are cleared", "Range.clear", async () => {
    await on((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").clear();
    });
    const used = await addressOf((sheet) => sheet.getUsedRangeOrNullObject());
    expect(used).toBeNull();
  });

  documented("a whole column is cleared", "Range.clear", async () => {
    await on((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A:A").format.font.bold = true;
      sheet.getRange("A:A").clear();
    });
    const range = await on((sheet) => sheet.getRange("A1:B2").load("values,format/font/bold"));
    expect([range.values, range.format.font.bold]).toEqual([
      [
        ["", 2],
        ["", 4],
      ],
      false,
    ]);
  });

  undocumented("another word is refused", async () => {
    expect(await refusal((sheet) => sheet.getRange("A1").clear("Everything" as "All"))).toBe("InvalidArgument");
  });
});

describe("Range.merge", () => {
  documented("the cells become one region whose first value stays", "Range.merge", async () => {
    await write("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await on((sheet) => sheet.getRange("A1:B2").merge());
    expect(await read("A1:B2", "values")).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(await addressOf((sheet) => sheet.getRange("A1:D4").getMergedAreasOrNullObject())).toBe("A1:B2");
  });

  documented("rows are merged one by one when across", "Range.merge", async () => {
    await on((sheet) => sheet.getRange("A1:C2").merge(true));
    const areas = await on((sheet) => sheet.getRange("A1:D4").getMergedAreasOrNullObject().load("address,areaCount"));
    expect([areas.address, areas.areaCount]).toEqual(["Sheet1!A1:C1,Sheet1!A2:C2", 2]);
  });

  documented("unmerging separates the cells", "Range.unmerge", async () => {
    await on((sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").unmerge();
    });
    expect(await addressOf((sheet) => sheet.getRange("A1:D4").getMergedAreasOrNullObject())).toBeNull();
  });

  documented("no merged area is a null object", "Range.getMergedAreasOrNullObject", async () => {
    expect(await addressOf((sheet) => sheet.getRange("A1:D4").getMergedAreasOrNullObject())).toBeNull();
  });
});

describe("Range.copyFrom", () => {
  documented("values and looks are copied, references in formulas move", "Range.copyFrom", async () => {
    await on((sheet) => {
      sheet.getRange("A1:B1").values = [[2, "=A1*$A$1"]];
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("A2").values = [[5]];
      sheet.getRange("B2").copyFrom("B1");
    });
    const range = await on((sheet) => sheet.getRange("B2").load("values,formulas,format/font/bold"));
    expect([range.values, range.formulas, range.format.font.bold]).toEqual([[[10]], [["=A2*$A$1"]], true]);
  });

  documented("a smaller destination is expanded to the source's size", "Range.copyFrom", async () => {
    await write("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await on((sheet) => sheet.getRange("D5").copyFrom("A1:B2"));
    expect(await read("D5:E6", "values")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  undocumented("a destination of several times the source's size is filled over and over", async () => {
    await write("A1:A2", [[1], [2]]);
    await on((sheet) => sheet.getRange("C1:D4").copyFrom("A1:A2"));
    expect(await read("C1:D4", "values")).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
      [2, 2],
    ]);
  });

  documented("values alone come without formulas and looks", "Excel.RangeCopyType", async () => {
    await on((sheet) => {
      sheet.getRange("A1:B1").values = [[2, "=A1*3"]];
      sheet.getRange("B1").format.font.bold = true;
    });
    await on((sheet) => sheet.getRange("C1").copyFrom("B1", "Values"));
    const range = await on((sheet) => sheet.getRange("C1").load("formulas,format/font/bold"));
    expect([range.formulas, range.format.font.bold]).toEqual([[[6]], false]);
  });

  documented("formats alone leave the values", "Excel.RangeCopyType", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B1").values = [["=1+1"]];
      sheet.getRange("B1").format.font.italic = true;
      sheet.getRange("B1").copyFrom("A1", "Formats");
    });
    const range = await on((sheet) => sheet.getRange("B1").load("formulas,format/font/bold,format/font/italic"));
    expect([range.formulas, range.format.font.bold, range.format.font.italic]).toEqual([[["=1+1"]], true, false]);
  });

  documented("formulas alone leave the look", "Excel.RangeCopyType", async () => {
    await on((sheet) => {
      sheet.getRange("A1").values = [[7]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B1").copyFrom("A1", "Formulas");
    });
    const range = await on((sheet) => sheet.getRange("B1").load("values,format/font/bold"));
    expect([range.values, range.format.font.bold]).toEqual([[[7]], false]);
  });

  documented("a link refers to the source", "Excel.RangeCopyType", async () => {
    await write("A1", [[7]]);
    await on((sheet) => sheet.getRange("B2").copyFrom("A1", "Link"));
    expect([await read("B2", "formulas"), await read("B2", "values")]).toEqual([[["=Sheet1!A1"]], [[7]]]);
  });

  documented("blank cells are skipped when wanted", "Range.copyFrom", async () => {
    await write("A1:B2", [
      [1, 2],
      ["", 4],
    ]);
    await write("D1:E2", [
      ["a", "b"],
      ["c", "d"],
    ]);
    await on((sheet) => sheet.getRange("D1").copyFrom("A1:B2", "All", true));
    expect(await read("D1:E2", "values")).toEqual([
      [1, 2],
      ["c", 4],
    ]);
  });

  documented("rows become columns when transposed", "Range.copyFrom", async () => {
    await write("A1:C1", [[1, 2, 3]]);
    await on((sheet) => sheet.getRange("A3").copyFrom("A1:C1", "All", false, true));
    expect(await read("A3:A5", "values")).toEqual([[1], [2], [3]]);
  });

  undocumented("merged areas are copied along", async () => {
    await on((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("D1").copyFrom("A1:B1");
    });
    expect(await addressOf((sheet) => sheet.getRange("D1:E1").getMergedAreasOrNullObject())).toBe("D1:E1");
  });
});

describe("Range.moveTo", () => {
  documented("values, looks and formulas move, and references to them follow", "Range.moveTo", async () => {
    await on((sheet) => {
      sheet.getRange("A1:B1").values = [[2, "=A1*2"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").moveTo("D4");
    });
    const moved = await on((sheet) => sheet.getRange("D4").load("values,format/font/bold"));
    expect([moved.values, moved.format.font.bold]).toEqual([[[2]], true]);
    expect([await read("A1", "values"), await read("B1", "formulas"), await read("B1", "values")]).toEqual([
      [[""]],
      [["=D4*2"]],
      [[4]],
    ]);
  });
});

describe("Range.autoFill", () => {
  documented("a series goes on with the step of its numbers", "Range.autoFill", async () => {
    await write("A1:A2", [[1], [3]]);
    await on((sheet) => sheet.getRange("A1:A2").autoFill("A1:A5", "FillSeries"));
    expect(await read("A1:A5", "values")).toEqual([[1], [3], [5], [7], [9]]);
  });

  documented("a copy repeats the numbers", "Range.autoFill", async () => {
    await write("A1:A2", [[1], [3]]);
    await on((sheet) => sheet.getRange("A1:A2").autoFill("A1:A4", "FillCopy"));
    expect(await read("A1:A4", "values")).toEqual([[1], [3], [1], [3]]);
  });

  documented("formulas are filled with their references moving", "Range.autoFill", async () => {
    await write("A1:B3", [
      [1, "=A1*2"],
      [2, ""],
      [3, ""],
    ]);
    await on((sheet) => sheet.getRange("B1").autoFill("B1:B3"));
    expect([await read("B1:B3", "formulas"), await read("B1:B3", "values")]).toEqual([
      [["=A1*2"], ["=A2*2"], ["=A3*2"]],
      [[2], [4], [6]],
    ]);
  });

  documented("formats alone leave the values", "Excel.AutoFillType", async () => {
    await on((sheet) => {
      sheet.getRange("A1:A2").values = [[1], [5]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").autoFill("A1:A2", "FillFormats");
    });
    const range = await on((sheet) => sheet.getRange("A1:A2").load("values,format/font/bold"));
    expect([range.values, range.format.font.bold]).toEqual([[[1], [5]], true]);
  });
});

describe("a protected sheet", () => {
  documented("refuses changes to locked cells and takes them in unlocked ones", "WorksheetProtection", async () => {
    await on((sheet) => {
      sheet.getRange("B:B").format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await refusal((sheet) => (sheet.getRange("B1").values = [[1]]))).toBe("");
    expect(await refusal((sheet) => sheet.getRange("A1").clear())).toBe("AccessDenied");
    expect(await refusal((sheet) => sheet.getRange("1:1").insert("Down"))).toBe("AccessDenied");
    expect(await refusal((sheet) => (sheet.getRange("A1").format.columnWidth = 50))).toBe("AccessDenied");
  });
});
