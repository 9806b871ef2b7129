import { documented, undocumented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const { on, refusal } = useSheet1();

/** Loads one property of a range's format, by its path such as `font/bold`. */
async function look(address: string, path: string): Promise<unknown> {
  const range = await on((sheet) => sheet.getRange(address).load(`format/${path}`));
  return path.split("/").reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], range.format);
}

describe("Range.format", () => {
  documented("a fill is written as a named colour and read as #RRGGBB", "RangeFill.color", async () => {
    await on((sheet) => {
      sheet.getRange("A1:B2").format.fill.color = "orange";
    });
    expect(await look("A1:B2", "fill/color")).toBe("#FFA500");
  });

  documented("a colour may be written without its hash sign", "RangeFill.color", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.fill.color = "FFA500";
    });
    expect(await look("A1", "fill/color")).toBe("#FFA500");
  });

  documented("clearing resets the background", "RangeFill.clear", async () => {
    await on((sheet) => {
      sheet.getRange("A1:A2").format.fill.color = "#00FF00";
      sheet.getRange("A1").format.fill.clear();
    });
    expect([await look("A1", "fill/color"), await look("A2", "fill/color")]).toEqual(["#FFFFFF", "#00FF00"]);
  });

  undocumented("a colour that is none is refused", async () => {
    expect(await refusal((sheet) => (sheet.getRange("A1").format.fill.color = "nonsense"))).toBe("InvalidArgument");
  });

  documented("bold, italic and strikethrough are set and read as flags", "RangeFont.bold", async () => {
    await on((sheet) => {
      sheet.getRange("B2").format.font.set({ bold: true, italic: true, strikethrough: true });
    });
    const font = await Promise.all(["bold", "italic", "strikethrough"].map((name) => look("B2", `font/${name}`)));
    expect(font).toEqual([true, true, true]);
    await on((sheet) => {
      sheet.getRange("B2").format.font.bold = false;
    });
    expect([await look("B2", "font/bold"), await look("B2", "font/italic")]).toEqual([false, true]);
  });

  documented("mixed flags read as null", "RangeFont.strikethrough", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.font.strikethrough = true;
    });
    expect([await look("A1:A2", "font/strikethrough"), await look("A1", "font/strikethrough")]).toEqual([null, true]);
  });

  undocumented("mixed colours, sizes, names and flags read as null", async () => {
    await on((sheet) => {
      const { font, fill } = sheet.getRange("A1").format;
      font.set({ bold: true, size: 20, name: "黑体", color: "#FF0000" });
      fill.color = "#FF0000";
    });
    const paths = ["font/bold", "font/size", "font/name", "font/color", "fill/color"];
    expect(await Promise.all(paths.map((path) => look("A1:B1", path)))).toEqual([null, null, null, null, null]);
    expect(await Promise.all(paths.map((path) => look("A1", path)))).toEqual([true, 20, "黑体", "#FF0000", "#FF0000"]);
  });

  undocumented("a new workbook is written in the font of a Chinese Excel", async () => {
    expect([await look("A1", "font/name"), await look("A1", "font/size"), await look("A1", "font/color")]).toEqual([
      "等线",
      11,
      "#000000",
    ]);
  });

  documented("a font's name is at most 31 characters long", "RangeFont.name", async () => {
    expect(await refusal((sheet) => (sheet.getRange("A1").format.font.name = "x".repeat(32)))).toBe("InvalidArgument");
    expect(await refusal((sheet) => (sheet.getRange("A1").format.font.name = "x".repeat(31)))).toBe("");
  });

  documented("underlines are single or double", "RangeFont.underline", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.font.underline = "Single";
      sheet.getRange("A2").format.font.underline = "Double";
    });
    const read = await Promise.all(["A1", "A2", "A3"].map((address) => look(address, "font/underline")));
    expect(read).toEqual(["Single", "Double", "None"]);
  });

  documented("superscript text is not subscript", "RangeFont.superscript", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.font.superscript = true;
    });
    expect([await look("A1", "font/superscript"), await look("A1", "font/subscript")]).toEqual([true, false]);
  });

  documented("alignments take the words of their enumerations", "RangeFormat.horizontalAlignment", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.horizontalAlignment = "Center";
      sheet.getRange("A1").format.verticalAlignment = "Top";
    });
    expect([await look("A1", "horizontalAlignment"), await look("A1", "verticalAlignment")]).toEqual(["Center", "Top"]);
    expect([await look("B1", "horizontalAlignment"), await look("B1", "verticalAlignment")]).toEqual([
      "General",
      "Bottom",
    ]);
  });

  undocumented("a word that is no alignment is refused, and one that the grid cannot draw is said", async () => {
    const set = (word: string) =>
      refusal((sheet) => (sheet.getRange("A1").format.horizontalAlignment = word as "Center"));
    expect([await set("Middle"), await set("Fill")]).toEqual(["InvalidArgument", "UnsupportedOperation"]);
  });

  documented("wrapping reads as null where it is not uniform", "RangeFormat.wrapText", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.wrapText = true;
    });
    expect([await look("A1", "wrapText"), await look("A1:A2", "wrapText")]).toEqual([true, null]);
  });

  documented(
    "text turns from -90 to 90 degrees, 180 stands for vertical text",
    "RangeFormat.textOrientation",
    async () => {
      await on((sheet) => {
        sheet.getRange("A1").format.textOrientation = 45;
        sheet.getRange("A2").format.textOrientation = 180;
      });
      expect([await look("A1", "textOrientation"), await look("A2", "textOrientation")]).toEqual([45, 180]);
      expect(await look("A1:A2", "textOrientation")).toBeNull();
      expect(await refusal((sheet) => (sheet.getRange("A1").format.textOrientation = 91))).toBe("InvalidArgument");
    },
  );

  documented("an indent is a whole number from 0 to 250", "RangeFormat.indentLevel", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.indentLevel = 3;
    });
    expect(await look("A1", "indentLevel")).toBe(3);
    expect(await refusal((sheet) => (sheet.getRange("A1").format.indentLevel = 251))).toBe("InvalidArgument");
  });

  documented("the indent is adjusted by an amount", "RangeFormat.adjustIndent", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.indentLevel = 3;
      sheet.getRange("A1").format.adjustIndent(-1);
    });
    expect(await look("A1", "indentLevel")).toBe(2);
  });

  documented("the reading order is one of its enumeration", "RangeFormat.readingOrder", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.readingOrder = "RightToLeft";
    });
    expect([await look("A1", "readingOrder"), await look("A2", "readingOrder")]).toEqual(["RightToLeft", "Context"]);
  });

  documented("cells are locked unless said otherwise; a mixture reads as null", "FormatProtection.locked", async () => {
    await on((sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.getRange("A1").format.protection.formulaHidden = true;
    });
    const read = (address: string) => look(address, "protection/locked");
    expect([await read("A1"), await read("A2"), await read("A1:A2")]).toEqual([false, true, null]);
    expect([await look("A1", "protection/formulaHidden"), await look("A2", "protection/formulaHidden")]).toEqual([
      true,
      false,
    ]);
  });

  documented(
    "a whole column is formatted, its cells that have a look and those far below too",
    "RangeFormat",
    async () => {
      await on((sheet) => {
        sheet.getRange("B3").format.font.italic = true;
        sheet.getRange("B:B").format.font.bold = true;
      });
      expect([await look("B3", "font/bold"), await look("B3", "font/italic")]).toEqual([true, true]);
      expect([await look("B1000000", "font/bold"), await look("C3", "font/bold")]).toEqual([true, false]);
      expect([await look("B:B", "font/bold"), await look("B:B", "font/italic")]).toEqual([true, null]);
    },
  );

  documented("a row formatted after a column has its way where they cross", "RangeFormat", async () => {
    await on((sheet) => {
      sheet.getRange("B:B").format.fill.color = "#FF0000";
      sheet.getRange("3:3").format.fill.color = "#0000FF";
    });
    const read = await Promise.all(["B3", "B2", "A3", "XFD3"].map((address) => look(address, "fill/color")));
    expect(read).toEqual(["#0000FF", "#FF0000", "#0000FF", "#0000FF"]);
  });

  documented("the whole sheet is formatted at once", "Worksheet.getRange", async () => {
    await on((sheet) => {
      sheet.getRange().format.font.size = 9;
    });
    expect([await look("A1", "font/size"), await look("XFD1048576", "font/size")]).toEqual([9, 9]);
  });

  documented("properties are set together", "RangeFormat.set", async () => {
    await on((sheet) => {
      sheet.getRange("C3").format.set({ wrapText: true, fill: { color: "#123456" }, font: { bold: true } });
    });
    expect([await look("C3", "wrapText"), await look("C3", "fill/color"), await look("C3", "font/bold")]).toEqual([
      true,
      "#123456",
      true,
    ]);
  });

  undocumented("a look changes nothing of the values", async () => {
    await on((sheet) => {
      sheet.getRange("A1:B1").values = [[1, "=A1+1"]];
      sheet.getRange("A1:B1").format.fill.color = "#FF0000";
    });
    const range = await on((sheet) => sheet.getRange("A1:B1").load("values,formulas"));
    expect([range.values, range.formulas]).toEqual([[[1, 2]], [[1, "=A1+1"]]]);
  });
});
