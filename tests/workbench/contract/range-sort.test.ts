import { documented, undocumented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const { on, refusal, write, read } = useSheet1();

describe("RangeSort.apply", () => {
  documented("rows are sorted by a column, ascending unless said otherwise", "RangeSort.apply", async () => {
    await write("A1:B3", [
      [3, "c"],
      [1, "a"],
      [2, "b"],
    ]);
    await on((sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 0 }]));
    expect(await read("A1:B3", "values")).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ]);
    await on((sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 1, ascending: false }]));
    expect(await read("A1:B3", "values")).toEqual([
      [3, "c"],
      [2, "b"],
      [1, "a"],
    ]);
  });

  documented("a header stays where it is", "RangeSort.apply", async () => {
    await write("A1:A4", [["z"], ["c"], ["a"], ["b"]]);
    await on((sheet) => sheet.getRange("A1:A4").sort.apply([{ key: 0 }], false, true));
    expect(await read("A1:A4", "values")).toEqual([["z"], ["a"], ["b"], ["c"]]);
  });

  documented("columns are sorted by a row when wanted", "Excel.SortOrientation", async () => {
    await write("A1:C1", [[3, 1, 2]]);
    await on((sheet) => sheet.getRange("A1:C1").sort.apply([{ key: 0 }], false, false, "Columns"));
    expect(await read("A1:C1", "values")).toEqual([[1, 2, 3]]);
  });

  undocumented("numbers come before texts, texts before truth values, and blanks last either way", async () => {
    await write("A1:A5", [["x"], [""], [true], [2], [1]]);
    await on((sheet) => sheet.getRange("A1:A5").sort.apply([{ key: 0 }]));
    expect(await read("A1:A5", "values")).toEqual([[1], [2], ["x"], [true], [""]]);
    await on((sheet) => sheet.getRange("A1:A5").sort.apply([{ key: 0, ascending: false }]));
    expect(await read("A1:A5", "values")).toEqual([[true], ["x"], [2], [1], [""]]);
  });

  documented("Chinese texts are ordered by their sound, PinYin being a method", "Excel.SortMethod", async () => {
    await write("A1:A3", [["质量"], ["产出"], ["满意"]]);
    await on((sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 0 }], false, false, "Rows", "PinYin"));
    expect(await read("A1:A3", "values")).toEqual([["产出"], ["满意"], ["质量"]]);
  });

  undocumented("looks and formulas go with their rows, a second key decides between equals", async () => {
    await on((sheet) => {
      sheet.getRange("A1:C3").values = [
        [2, 9, "=A1*10"],
        [1, 8, "=A2*10"],
        [1, 7, "=A3*10"],
      ];
      sheet.getRange("A3").format.font.bold = true;
      sheet.getRange("A1:C3").sort.apply([{ key: 0 }, { key: 1 }]);
    });
    const range = await on((sheet) => sheet.getRange("A1:C3").load("values,formulas"));
    expect(range.values).toEqual([
      [1, 7, 10],
      [1, 8, 10],
      [2, 9, 20],
    ]);
    expect(range.formulas.map((row) => String(row[2]))).toEqual(["=A1*10", "=A2*10", "=A3*10"]);
    const first = await on((sheet) => sheet.getRange("A1").load("format/font/bold"));
    expect(first.format.font.bold).toBe(true);
  });

  undocumented("a key beyond the range is refused, and so are merged cells", async () => {
    const sort = (key: number) => refusal((sheet) => sheet.getRange("A1:B2").sort.apply([{ key }]));
    expect(await sort(2)).toBe("InvalidArgument");
    await on((sheet) => sheet.getRange("A1:B1").merge());
    expect(await sort(0)).toBe("InvalidOperation");
  });
});

describe("Range.removeDuplicates", () => {
  documented("rows equal in some columns are removed and counted", "Range.removeDuplicates", async () => {
    await write("A1:B5", [
      ["name", "n"],
      ["a", 1],
      ["b", 2],
      ["A", 3],
      ["c", 4],
    ]);
    const result = await on((sheet) =>
      sheet.getRange("A1:B5").removeDuplicates([0], true).load("removed,uniqueRemaining"),
    );
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
    expect(await read("A1:B5", "values")).toEqual([
      ["name", "n"],
      ["a", 1],
      ["b", 2],
      ["c", 4],
      ["", ""],
    ]);
  });
});
