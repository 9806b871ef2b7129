import { documented, undocumented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const { on, refusal, write, read } = useSheet1();

/** What becomes of something written into A1: its value, its format and what it shows. */
async function typed(value: unknown): Promise<unknown[]> {
  const range = await on((sheet) => {
    const cell = sheet.getRange("A1");
    cell.clear();
    cell.values = [[value]];
    return cell.load("values,numberFormat,text");
  });
  return [range.values, range.numberFormat, range.text].map((matrix: unknown[][]) => matrix[0]?.[0]);
}

describe("what is written is taken as if typed", () => {
  undocumented("percents are exact", async () => {
    expect(await typed("95%")).toEqual([0.95, "0%", "95%"]);
    expect(await typed("-12.5%")).toEqual([-0.125, "0.00%", "-12.50%"]);
  });

  undocumented("dates become serial numbers with a Chinese Excel's format", async () => {
    expect(await typed("2025-3-1")).toEqual([45717, "yyyy/m/d", "2025/3/1"]);
    expect(await typed("2025/3/1")).toEqual([45717, "yyyy/m/d", "2025/3/1"]);
    expect(await typed("2025年3月1日")).toEqual([45717, 'yyyy"年"m"月"d"日"', "2025年3月1日"]);
    expect(await typed("2025年3月")).toEqual([45717, 'yyyy"年"m"月"', "2025年3月"]);
    expect(await typed("12:30")).toEqual([0.5208333333333334, "h:mm", "12:30"]);
  });

  undocumented("what a Chinese Excel does not take as a date stays text", async () => {
    expect(await typed("2025.3.1")).toEqual(["2025.3.1", "General", "2025.3.1"]);
    expect(await typed("3月")).toEqual(["3月", "General", "3月"]);
  });

  undocumented("grouped, wide and fractional numbers are numbers", async () => {
    expect(await typed("1,234.5")).toEqual([1234.5, "#,##0.00", "1,234.50"]);
    expect(await typed("１２")).toEqual([12, "General", "12"]);
    expect(await typed("1 1/2")).toEqual([1.5, "# ?/?", "1 1/2"]);
    expect(await typed("0012")).toEqual([12, "General", "12"]);
  });

  undocumented("a leading apostrophe makes text and is not part of the value", async () => {
    expect(await typed("'0012")).toEqual(["0012", "General", "0012"]);
    expect(await read("A1", "formulas")).toEqual([["'0012"]]);
  });

  documented("a value that begins with a plus or minus sign is a formula", "Range.values", async () => {
    await write("B1", [[4]]);
    await write("A1:A2", [["+B1*2"], ["-B1"]]);
    expect([await read("A1:A2", "formulas"), await read("A1:A2", "values")]).toEqual([
      [["=+B1*2"], ["=-B1"]],
      [[8], [-4]],
    ]);
    expect(await typed("-5")).toEqual([-5, "General", "-5"]);
    expect(await typed("-")).toEqual(["-", "General", "-"]);
  });

  documented("an error is given as its text", "Range.values", async () => {
    await write("A1:A2", [["=1/0"], ["#n/a"]]);
    expect([await read("A1:A2", "values"), await read("A1:A2", "valueTypes")]).toEqual([
      [["#DIV/0!"], ["#N/A"]],
      [["Error"], ["Error"]],
    ]);
  });

  undocumented("a text cell keeps what is written as text", async () => {
    await on((sheet) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["0012"], [12], ["=1+1"]];
    });
    expect([await read("A1:A3", "values"), await read("A1:A3", "valueTypes")]).toEqual([
      [["0012"], ["12"], ["=1+1"]],
      [["String"], ["String"], ["String"]],
    ]);
  });

  undocumented("a text format makes no text of a number that is there already", async () => {
    await on((sheet) => {
      sheet.getRange("A1").values = [[12]];
      sheet.getRange("A1").numberFormat = [["@"]];
    });
    expect([await read("A1", "values"), await read("A1", "valueTypes")]).toEqual([[[12]], [["Double"]]]);
  });

  undocumented("a cell that has a format keeps it", async () => {
    await on((sheet) => {
      sheet.getRange("A1").numberFormat = [["0.000"]];
      sheet.getRange("A1").values = [["50%"]];
    });
    expect([await read("A1", "values"), await read("A1", "text")]).toEqual([[[0.5]], [["0.500"]]]);
  });

  undocumented("an empty text clears a cell, null leaves it", async () => {
    await write("A1:C1", [[1, 2, 3]]);
    await write("A1:C1", [["", null, 4]]);
    expect([await read("A1:C1", "values"), await read("A1:C1", "valueTypes")]).toEqual([
      [["", 2, 4]],
      [["Empty", "Double", "Double"]],
    ]);
  });

  undocumented("a single value stands for every cell", async () => {
    await write("A1:B2", 7);
    expect(await read("A1:B2", "values")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  undocumented("a matrix of other dimensions is refused and nothing is written", async () => {
    expect(await refusal((sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]))).toBe("InvalidArgument");
    expect(await refusal((sheet) => (sheet.getRange("A1:B2").values = [[1]]))).toBe("InvalidArgument");
    expect(await read("A1", "values")).toEqual([[""]]);
  });

  undocumented("a text of more than 32,767 characters is refused", async () => {
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]))).toBe("InvalidArgument");
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_767)]]))).toBe("");
  });
});

describe("whole columns and rows", () => {
  documented(
    "cell-level properties read as null, others are valid",
    "Read or write to an unbounded range",
    async () => {
      const range = await on((sheet) =>
        sheet.getRange("A:B").load("values,formulas,text,numberFormat,address,cellCount"),
      );
      expect([range.values, range.formulas, range.text, range.numberFormat, range.address, range.cellCount]).toEqual([
        null,
        null,
        null,
        null,
        "Sheet1!A:B",
        2_097_152,
      ]);
    },
  );

  documented("cell-level properties cannot be written", "Read or write to an unbounded range", async () => {
    expect(await refusal((sheet) => (sheet.getRange("A:B").values = [["x"]]))).toBe("InvalidArgument");
    expect(await refusal((sheet) => (sheet.getRange("2:2").numberFormat = [["@"]]))).toBe("InvalidArgument");
  });
});
