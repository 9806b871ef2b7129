import { documented, undocumented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const { on, refusal } = useSheet1();

type Side = `${Excel.BorderIndex}`;

async function line(address: string, side: Side): Promise<unknown[]> {
  const border = await on((sheet) => {
    const range = sheet.getRange(address);
    return range.format.borders.getItem(side).load("style,weight,color,sideIndex");
  });
  return [border.style, border.weight, border.color];
}

function border(sheet: Excel.Worksheet, address: string, side: Side): Excel.RangeBorder {
  return sheet.getRange(address).format.borders.getItem(side);
}

describe("Range.format.borders", () => {
  documented("there are eight sides, in the order of the enumeration", "RangeBorderCollection.count", async () => {
    const { count, names } = await on(async (sheet, context) => {
      const { borders } = sheet.getRange("A1").format;
      borders.load("count,items/sideIndex");
      await context.sync();
      return { count: borders.count, names: borders.items.map((one) => one.sideIndex) };
    });
    expect([count, names]).toEqual([
      8,
      [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideVertical",
        "InsideHorizontal",
        "DiagonalDown",
        "DiagonalUp",
      ],
    ]);
  });

  documented("a side is got by its place", "RangeBorderCollection.getItemAt", async () => {
    const read = await on((sheet) => sheet.getRange("A1").format.borders.getItemAt(1).load("sideIndex"));
    expect(read.sideIndex).toBe("EdgeBottom");
    expect(await refusal((sheet) => sheet.getRange("A1").format.borders.getItemAt(8).load("style"))).toBe(
      "InvalidArgument",
    );
  });

  undocumented("where no line is, the style is None, the weight Thin and the colour black", async () => {
    expect(await line("A1", "EdgeTop")).toEqual(["None", "Thin", "#000000"]);
  });

  documented("style, weight and colour are set on one side only", "RangeBorder", async () => {
    await on((sheet) =>
      border(sheet, "B2:C3", "EdgeBottom").set({ style: "Continuous", weight: "Medium", color: "red" }),
    );
    expect(await line("B2:C3", "EdgeBottom")).toEqual(["Continuous", "Medium", "#FF0000"]);
    expect(await line("B2:C3", "EdgeTop")).toEqual(["None", "Thin", "#000000"]);
    expect(await line("B3", "EdgeBottom")).toEqual(["Continuous", "Medium", "#FF0000"]);
    expect(await line("B2", "EdgeBottom")).toEqual(["None", "Thin", "#000000"]);
  });

  undocumented("a line between two cells is one, whichever of them is asked", async () => {
    await on((sheet) => {
      border(sheet, "A1", "EdgeBottom").style = "Dash";
    });
    expect(await line("A2", "EdgeTop")).toEqual(["Dash", "Thin", "#000000"]);
    await on((sheet) => {
      border(sheet, "A2", "EdgeTop").style = "None";
    });
    expect(await line("A1", "EdgeBottom")).toEqual(["None", "Thin", "#000000"]);
  });

  documented("inside lines lie between the rows", "Excel.BorderIndex", async () => {
    await on((sheet) => {
      border(sheet, "A1:B3", "InsideHorizontal").style = "Continuous";
    });
    expect(await line("A2", "EdgeTop")).toEqual(["Continuous", "Thin", "#000000"]);
    expect(await line("A2", "EdgeBottom")).toEqual(["Continuous", "Thin", "#000000"]);
    expect(await line("A1", "EdgeTop")).toEqual(["None", "Thin", "#000000"]);
    expect(await line("A3", "EdgeBottom")).toEqual(["None", "Thin", "#000000"]);
  });

  undocumented("lines that differ read as null", async () => {
    await on((sheet) => {
      border(sheet, "A1", "EdgeTop").style = "Continuous";
    });
    expect(await line("A1:B1", "EdgeTop")).toEqual([null, "Thin", "#000000"]);
  });

  documented("each style is kept", "Excel.BorderLineStyle", async () => {
    const styles = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
    await on((sheet) => {
      for (const [row, style] of styles.entries()) border(sheet, `A${row * 2 + 1}`, "EdgeTop").style = style;
    });
    const read = await Promise.all(styles.map((_, row) => line(`A${row * 2 + 1}`, "EdgeTop")));
    expect(read.map(([style]) => style)).toEqual(styles);
  });

  documented("each weight is kept", "Excel.BorderWeight", async () => {
    const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
    await on((sheet) => {
      for (const [row, weight] of weights.entries()) border(sheet, `A${row * 2 + 1}`, "EdgeTop").weight = weight;
    });
    const read = await Promise.all(weights.map((_, row) => line(`A${row * 2 + 1}`, "EdgeTop")));
    expect(read).toEqual(weights.map((weight) => ["Continuous", weight, "#000000"]));
  });

  documented("diagonals are lines too", "Excel.BorderIndex", async () => {
    await on((sheet) => {
      border(sheet, "A1:B2", "DiagonalUp").style = "Continuous";
    });
    expect(await line("B2", "DiagonalUp")).toEqual(["Continuous", "Thin", "#000000"]);
  });

  undocumented("a style that is none of the words is refused", async () => {
    expect(await refusal((sheet) => (border(sheet, "A1", "EdgeTop").style = "Wavy" as "Dot"))).toBe("InvalidArgument");
  });

  undocumented("whole columns get lines on their sides", async () => {
    await on((sheet) => {
      border(sheet, "B:B", "EdgeLeft").style = "Continuous";
    });
    expect(await line("B5000", "EdgeLeft")).toEqual(["Continuous", "Thin", "#000000"]);
    expect(await line("A5000", "EdgeRight")).toEqual(["Continuous", "Thin", "#000000"]);
    expect(await line("B5000", "EdgeRight")).toEqual(["None", "Thin", "#000000"]);
  });
});
