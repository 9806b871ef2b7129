import { documented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const { on, refusal, write, read, addressOf } = useSheet1();

describe("Range.find", () => {
  beforeEach(() =>
    write("A1:B4", [
      ["Total", 1],
      ["subtotal", 2],
      ["total", 3],
      ["合计", 6],
    ]),
  );

  documented("a part of the text in any case is found, forward unless said otherwise", "Range.find", async () => {
    expect(await addressOf((sheet) => sheet.getRange("A1:B4").find("TOTAL", {}))).toBe("A1");
  });

  documented("the match may have to be complete", "Excel.SearchCriteria", async () => {
    const find = (text: string) =>
      addressOf((sheet) => sheet.getRange("A2:B4").findOrNullObject(text, { completeMatch: true }));
    expect([await find("total"), await find("合")]).toEqual(["A3", null]);
  });

  documented("the match may be case-sensitive", "Excel.SearchCriteria", async () => {
    expect(await addressOf((sheet) => sheet.getRange("A1:B4").find("total", { matchCase: true }))).toBe("A2");
  });

  documented("the search may go backwards", "Excel.SearchCriteria", async () => {
    const found = addressOf((sheet) => sheet.getRange("A1:B4").find("total", { searchDirection: "Backwards" }));
    expect(await found).toBe("A3");
  });

  documented("from a single cell the whole sheet is searched, starting after that cell", "Range.find", async () => {
    expect(await addressOf((sheet) => sheet.getRange("A1").find("total", {}))).toBe("A2");
    expect(await addressOf((sheet) => sheet.getRange("A3").find("total", {}))).toBe("A1");
    expect(await addressOf((sheet) => sheet.getRange("Z99").find("合计", {}))).toBe("A4");
  });

  documented("a larger range limits the search", "Range.find", async () => {
    expect(await refusal((sheet) => sheet.getRange("B1:B4").find("total", {}).load("address"))).toBe("ItemNotFound");
    expect(await addressOf((sheet) => sheet.getRange("B1:B4").findOrNullObject("total", {}))).toBeNull();
  });

  documented("replacements are made and counted", "Range.replaceAll", async () => {
    const count = await on((sheet) => sheet.getRange("A1:A4").replaceAll("total", "sum", {}));
    expect(count.value).toBe(3);
    expect(await read("A1:A4", "values")).toEqual([["sum"], ["subsum"], ["sum"], ["合计"]]);
  });
});

describe("regions and edges", () => {
  beforeEach(() =>
    write("B2:C4", [
      [1, 2],
      [3, ""],
      ["", 5],
    ]),
  );

  documented("a region is bounded by blank rows and columns", "Range.getSurroundingRegion", async () => {
    await write("E2", [[9]]);
    expect(await addressOf((sheet) => sheet.getRange("B2").getSurroundingRegion())).toBe("B2:C4");
    expect(await addressOf((sheet) => sheet.getRange("H9").getSurroundingRegion())).toBe("H9");
  });

  documented("the edge is where Ctrl and an arrow key go", "Range.getRangeEdge", async () => {
    const edge = (address: string, direction: "Left" | "Right" | "Up" | "Down") =>
      addressOf((sheet) => sheet.getRange(address).getRangeEdge(direction));
    expect(
      await Promise.all([edge("B2", "Down"), edge("B2", "Right"), edge("C2", "Down"), edge("A1", "Right")]),
    ).toEqual(["B3", "C2", "C4", "XFD1"]);
    expect([await edge("B3", "Down"), await edge("C9", "Up"), await edge("B9", "Left")]).toEqual([
      "B1048576",
      "C4",
      "A9",
    ]);
  });

  documented(
    "the extended range includes the current one and goes up to the edge",
    "Range.getExtendedRange",
    async () => {
      expect(await addressOf((sheet) => sheet.getRange("B2").getExtendedRange("Down"))).toBe("B2:B3");
    },
  );
});

describe("Range.getSpecialCells", () => {
  beforeEach(() =>
    write("A1:B3", [
      [1, "x"],
      ["=A1", ""],
      [true, "=1/0"],
    ]),
  );
  const special = (type: string, kind?: string) =>
    addressOf((sheet) =>
      sheet.getRange("A1:B3").getSpecialCellsOrNullObject(type as "Blanks", kind as "All" | undefined),
    );

  documented("constants, formulas and blanks are found as areas", "Excel.SpecialCellType", async () => {
    expect([await special("Constants"), await special("Formulas"), await special("Blanks")]).toEqual([
      "A1:B1,A3",
      "A2,B3",
      "B2",
    ]);
  });

  documented("the type of the value narrows them", "Excel.SpecialCellValueType", async () => {
    expect([await special("Constants", "Numbers"), await special("Formulas", "Errors")]).toEqual(["A1", "B3"]);
    expect(await special("Constants", "LogicalText")).toBe("B1,A3");
  });

  documented("nothing found is an error, or a null object", "Range.getSpecialCells", async () => {
    const find = refusal((sheet) => sheet.getRange("A1:B1").getSpecialCells("Formulas").load("address"));
    expect(await find).toBe("ItemNotFound");
    expect(await addressOf((sheet) => sheet.getRange("A1:B1").getSpecialCellsOrNullObject("Formulas"))).toBeNull();
  });

  documented("visible cells leave hidden rows out", "Excel.SpecialCellType", async () => {
    await on((sheet) => {
      sheet.getRange("2:2").rowHidden = true;
    });
    expect(await special("Visible")).toBe("A1:B1,A3:B3");
  });
});

describe("RangeAreas", () => {
  documented("areas are counted, and formatted and cleared together", "RangeAreas", async () => {
    await write("A1:C1", [[1, "=1", 3]]);
    const found = await on(async (sheet, context) => {
      const areas = sheet.getRange("A1:C1").getSpecialCells("Constants");
      areas.load("address,areaCount,cellCount,isEntireRow,areas/items/address");
      areas.format.fill.color = "#00FF00";
      await context.sync();
      const addresses = areas.areas.items.map((one) => one.address);
      areas.clear("Contents");
      return [areas.address, areas.areaCount, areas.cellCount, areas.isEntireRow, addresses];
    });
    expect(found).toEqual(["Sheet1!A1,Sheet1!C1", 2, 2, false, ["Sheet1!A1", "Sheet1!C1"]]);
    const range = await on((sheet) => sheet.getRange("A1:C1").load("formulas,format/fill/color"));
    expect([range.formulas, range.format.fill.color]).toEqual([[["", "=1", ""]], null]);
  });

  documented("areas move by an offset and widen to whole rows", "RangeAreas.getOffsetRangeAreas", async () => {
    await write("A1:C1", [[1, "=1", 3]]);
    expect(
      await addressOf((sheet) => sheet.getRange("A1:C1").getSpecialCells("Constants").getOffsetRangeAreas(1, 1)),
    ).toBe("B2,D2");
    expect(await addressOf((sheet) => sheet.getRange("A1:C1").getSpecialCells("Constants").getEntireRow())).toBe("1:1");
  });
});

describe("spilled arrays", () => {
  beforeEach(() => write("A1", [["=SEQUENCE(3)"]]));

  documented("values are read where they spill to", "Range.values", async () => {
    expect(await read("A1:A4", "values")).toEqual([[1], [2], [3], [""]]);
  });

  documented("the anchor tells where it spills to, a spilled cell its anchor", "Range.getSpillingToRange", async () => {
    expect(await addressOf((sheet) => sheet.getRange("A1").getSpillingToRange())).toBe("A1:A3");
    expect(await addressOf((sheet) => sheet.getRange("A3").getSpillParent())).toBe("A1");
    expect(await addressOf((sheet) => sheet.getRange("A4").getSpillParentOrNullObject())).toBeNull();
    expect(await addressOf((sheet) => sheet.getRange("A2").getSpillingToRangeOrNullObject())).toBeNull();
  });

  documented("more than one cell has no single anchor", "Range.getSpillParent", async () => {
    expect(await refusal((sheet) => sheet.getRange("A1:A2").getSpillParent().load("address"))).toBe("InvalidArgument");
  });

  documented("spilled is true, false or, mixed, null", "Range.hasSpill", async () => {
    expect([await read("A1:A3", "hasSpill"), await read("B1", "hasSpill"), await read("A3:A4", "hasSpill")]).toEqual([
      true,
      false,
      null,
    ]);
  });
});
