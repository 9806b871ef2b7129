import { documented, undocumented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const { on, refusal, write, read } = useSheet1();

async function size(address: string): Promise<unknown[]> {
  const range = await on((sheet) => sheet.getRange(address).load("format/columnWidth,format/rowHeight"));
  return [range.format.columnWidth, range.format.rowHeight];
}

describe("sizes", () => {
  undocumented("a new sheet's columns are 54 points wide and its rows 14.25 points high", async () => {
    expect(await size("A1:Z99")).toEqual([54, 14.25]);
  });

  documented(
    "the width of all columns is set in points; differing ones read as null",
    "RangeFormat.columnWidth",
    async () => {
      await on((sheet) => {
        sheet.getRange("B1:C1").format.columnWidth = 100;
      });
      expect([await size("B5"), await size("C5"), await size("D5"), await size("A1:C1")]).toEqual([
        [100, 14.25],
        [100, 14.25],
        [54, 14.25],
        [null, 14.25],
      ]);
    },
  );

  documented(
    "the height of all rows is set in points; differing ones read as null",
    "RangeFormat.rowHeight",
    async () => {
      await on((sheet) => {
        sheet.getRange("A2:A3").format.rowHeight = 30;
      });
      expect([await size("B2"), await size("A1:A2")]).toEqual([
        [54, 30],
        [54, null],
      ]);
    },
  );

  undocumented("no row is higher than 409.5 points", async () => {
    expect(await refusal((sheet) => (sheet.getRange("A1").format.rowHeight = 410))).toBe("InvalidArgument");
    expect(await refusal((sheet) => (sheet.getRange("A1").format.columnWidth = -1))).toBe("InvalidArgument");
  });

  documented(
    "standard width is true, false or null, and only true can be set",
    "RangeFormat.useStandardWidth",
    async () => {
      const standard = async (address: string) =>
        (await on((sheet) => sheet.getRange(address).load("format/useStandardWidth"))).format.useStandardWidth;
      await on((sheet) => {
        sheet.getRange("A:A").format.columnWidth = 100;
      });
      expect([await standard("A1"), await standard("B1"), await standard("A1:B1")]).toEqual([false, true, null]);
      await on((sheet) => {
        sheet.getRange("A1").format.useStandardWidth = false;
      });
      expect(await standard("A1")).toBe(false);
      await on((sheet) => {
        sheet.getRange("A1").format.useStandardWidth = true;
      });
      expect([await standard("A1"), await size("A1")]).toEqual([true, [54, 14.25]]);
    },
  );

  documented("standard height goes back to the sheet's own", "RangeFormat.useStandardHeight", async () => {
    await on((sheet) => {
      sheet.getRange("1:1").format.rowHeight = 40;
      sheet.getRange("2:2").format.rowHeight = 40;
      sheet.getRange("1:1").format.useStandardHeight = true;
    });
    expect([await size("A1"), await size("A2")]).toEqual([
      [54, 14.25],
      [54, 40],
    ]);
  });

  documented("distances are in points from the sheet's corner", "Range.left", async () => {
    await on((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("1:1").format.rowHeight = 40;
    });
    const range = await on((sheet) => sheet.getRange("B2:C4").load("left,top,width,height"));
    expect([range.left, range.top, range.width, range.height]).toEqual([100, 40, 108, 42.75]);
  });

  documented("columns are fitted to their widest text", "RangeFormat.autofitColumns", async () => {
    await write("A1:B2", [
      ["短", "x"],
      ["一个很长很长的绩效指标名称", "y"],
    ]);
    await on((sheet) => sheet.getRange("A:B").format.autofitColumns());
    const [[wide], [narrow], [other]] = [await size("A1"), await size("B1"), await size("C1")];
    expect(wide as number).toBeGreaterThan(54 * 2);
    expect(narrow as number).toBeLessThan(54);
    expect(other).toBe(54);
  });

  documented("rows are fitted to wrapped text", "RangeFormat.autofitRows", async () => {
    await write("A1:A2", [["一段要折成好几行才放得下的绩效目标说明文字"], ["短"]]);
    await on((sheet) => {
      sheet.getRange("A1:A2").format.wrapText = true;
      sheet.getRange("1:2").format.autofitRows();
    });
    const [[, high], [, low]] = [await size("A1"), await size("A2")];
    expect(high as number).toBeGreaterThan(14.25 * 3);
    expect(low).toBe(14.25);
  });
});

describe("hidden rows and columns", () => {
  documented("all hidden is true, none false, some null", "Range.rowHidden", async () => {
    await on((sheet) => {
      sheet.getRange("2:3").rowHidden = true;
    });
    expect([await read("A2:A3", "rowHidden"), await read("A1", "rowHidden"), await read("A1:A2", "rowHidden")]).toEqual(
      [true, false, null],
    );
    await on((sheet) => {
      sheet.getRange("A1:A9").rowHidden = false;
    });
    expect(await read("A1:A9", "rowHidden")).toBe(false);
  });

  documented("columns are hidden in the same way", "Range.columnHidden", async () => {
    await on((sheet) => {
      sheet.getRange("B:B").columnHidden = true;
    });
    const reads = ["B1", "A1", "A1:B1"].map((address) => read(address, "columnHidden"));
    expect(await Promise.all(reads)).toEqual([true, false, null]);
  });

  documented("a cell is hidden with its row or its column", "Range.hidden", async () => {
    await on((sheet) => {
      sheet.getRange("B:B").columnHidden = true;
    });
    const reads = ["B7", "A7", "A7:B7"].map((address) => read(address, "hidden"));
    expect(await Promise.all(reads)).toEqual([true, false, null]);
  });

  undocumented("a size of 0 hides, another one shows again", async () => {
    await on((sheet) => {
      sheet.getRange("B:B").format.columnWidth = 0;
    });
    expect([await read("B1", "columnHidden"), await size("B1")]).toEqual([true, [0, 14.25]]);
    await on((sheet) => {
      sheet.getRange("B:B").format.columnWidth = 60;
    });
    expect([await read("B1", "columnHidden"), await size("B1")]).toEqual([false, [60, 14.25]]);
  });

  undocumented("what is hidden takes no room", async () => {
    await on((sheet) => {
      sheet.getRange("A:A").columnHidden = true;
    });
    expect(await read("B1", "left")).toBe(0);
  });
});
