import { documented, undocumented } from "../support/documented";
import { openGuest, refusalOf, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

type Batch<T> = (formats: Excel.ConditionalFormatCollection, context: Excel.RequestContext) => Promise<T>;

function onFormats<T>(batch: Batch<T>, address = "A1:B5"): Promise<T> {
  return guest.run((context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    return batch(range.conditionalFormats, context);
  });
}

const refused = (batch: Batch<unknown>): Promise<string> => refusalOf(() => onFormats(batch));

/** The rules that the grid keeps for Sheet1. */
async function gridRules(): Promise<{ ranges: unknown[]; rule: Record<string, unknown> }[]> {
  const { resources } = await guest.workbook.save();
  const kept = resources?.find(({ name }) => name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN")?.data ?? "{}";
  const sheets = JSON.parse(kept) as Record<string, { ranges: unknown[]; rule: Record<string, unknown> }[]>;
  return sheets["sheet-1"] ?? [];
}

describe("ConditionalFormatCollection", () => {
  documented("a new format comes first", "ConditionalFormatCollection.add", async () => {
    const seen = await onFormats(async (formats, context) => {
      const older = formats.add("Custom").load("id,type");
      const newer = formats.add("CellValue").load("id,type");
      await context.sync();
      older.load("priority");
      newer.load("priority");
      formats.load("items/type,items/priority");
      await context.sync();
      return [older.priority, newer.priority, formats.items.map(({ type }) => type)];
    });
    expect(seen).toEqual([1, 0, ["CellValue", "Custom"]]);
  });

  documented("the number of formats on the range", "ConditionalFormatCollection.getCount", async () => {
    const count = await onFormats(async (formats, context) => {
      formats.add("Custom");
      formats.add("Custom");
      const result = formats.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(2);
  });

  documented("a format is found by id and by place", "ConditionalFormatCollection.getItem", async () => {
    const seen = await onFormats(async (formats, context) => {
      const added = formats.add("Custom").load("id");
      await context.sync();
      const [byId, byPlace] = [formats.getItem(added.id).load("type"), formats.getItemAt(0).load("id")];
      const none = formats.getItemOrNullObject("nowhere").load("type");
      await context.sync();
      return [byId.type, byPlace.id === added.id, none.isNullObject];
    });
    expect(seen).toEqual(["Custom", true, true]);
  });

  undocumented("an id that is not there is not found", async () => {
    const code = await refused(async (formats, context) => {
      formats.getItem("nowhere");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  documented(
    "all formats active on the range are cleared, and other cells keep theirs",
    "ConditionalFormatCollection.clearAll",
    async () => {
      await onFormats(async (formats, context) => {
        formats.add("Custom").custom.rule.formula = "=A1>1";
        await context.sync();
      });
      await onFormats(async (formats, context) => {
        formats.clearAll();
        await context.sync();
      }, "A2:B2");
      const rules = await gridRules();
      expect(rules.map(({ ranges }) => ranges)).toEqual([
        [
          { startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 },
          { startRow: 2, startColumn: 0, endRow: 4, endColumn: 1 },
        ],
      ]);
    },
  );

  undocumented("data bars are not made, and it is said", async () => {
    const code = await refused(async (formats, context) => {
      formats.add("DataBar");
      await context.sync();
    });
    expect(code).toBe("NotImplemented");
  });

  undocumented("a type that does not exist is refused", async () => {
    const code = await refused(async (formats, context) => {
      formats.add("Nothing" as "Custom");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("ConditionalFormat", () => {
  documented("a formula is kept as written and reaches the grid", "ConditionalFormatRule.formula", async () => {
    const formula = await onFormats(async (formats, context) => {
      const { custom } = formats.add("Custom");
      custom.rule.formula = "=$B1>100";
      custom.format.fill.color = "#FFC7CE";
      custom.rule.load("formula");
      await context.sync();
      return custom.rule.formula;
    });
    expect(formula).toBe("=$B1>100");
    const [kept] = await gridRules();
    expect(kept?.rule).toEqual({
      type: "highlightCell",
      subType: "formula",
      value: "=$B1>100",
      style: { bg: { rgb: "#FFC7CE" } },
    });
  });

  documented("the look: fill, font, borders and number format", "ConditionalRangeFormat.font", async () => {
    const seen = await onFormats(async (formats, context) => {
      const { format } = formats.add("Custom").custom;
      format.fill.color = "red";
      format.font.color = "#9C0006";
      format.font.bold = true;
      format.font.italic = true;
      format.font.strikethrough = true;
      format.font.underline = "Single";
      format.borders.getItem("EdgeTop").style = "Dash";
      format.borders.top.color = "#00FF00";
      format.numberFormat = "0.0";
      format.load("numberFormat");
      format.fill.load("color");
      format.font.load("color,bold,italic,strikethrough,underline");
      format.borders.top.load("style,color,sideIndex");
      format.borders.bottom.load("style");
      await context.sync();
      const { font, borders } = format;
      return {
        fill: format.fill.color,
        font: [font.color, font.bold, font.italic, font.strikethrough, font.underline],
        top: [borders.top.style, borders.top.color, borders.top.sideIndex],
        bottom: borders.bottom.style,
        numberFormat: format.numberFormat as string,
      };
    });
    expect(seen).toEqual({
      fill: "#FF0000",
      font: ["#9C0006", true, true, true, "Single"],
      top: ["Dash", "#00FF00", "EdgeTop"],
      bottom: "None",
      numberFormat: "0.0",
    });
  });

  documented("clearing takes the fill away", "ConditionalRangeFill.clear", async () => {
    const color = await onFormats(async (formats, context) => {
      const { fill } = formats.add("Custom").custom.format;
      fill.color = "#FF0000";
      fill.clear();
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(color).toBe("");
  });

  documented("a comparison with numbers", "CellValueConditionalFormat.rule", async () => {
    const rule = await onFormats(async (formats, context) => {
      const { cellValue } = formats.add("CellValue");
      cellValue.rule = { formula1: "=60", formula2: "=80", operator: "Between" };
      cellValue.load("rule");
      await context.sync();
      return cellValue.rule;
    });
    expect(rule).toEqual({ formula1: "=60", formula2: "=80", operator: "Between" });
    const [kept] = await gridRules();
    expect(kept?.rule).toMatchObject({ subType: "number", operator: "between", value: [60, 80] });
  });

  documented("a comparison with a formula", "CellValueConditionalFormat.rule", async () => {
    const rule = await onFormats(async (formats, context) => {
      const format = formats.add("CellValue");
      format.cellValue.rule = { formula1: "=$D$1", operator: "GreaterThan" };
      format.cellValue.load("rule");
      format.load("type");
      await context.sync();
      return [format.type, format.cellValue.rule];
    });
    expect(rule).toEqual(["CellValue", { formula1: "=$D$1", operator: "GreaterThan" }]);
    const [kept] = await gridRules();
    expect(kept?.rule).toMatchObject({ subType: "formula", value: "=A1>($D$1)" });
  });

  documented("a text that cells contain", "TextConditionalFormat.rule", async () => {
    const rule = await onFormats(async (formats, context) => {
      const { textComparison } = formats.add("ContainsText");
      textComparison.rule = { operator: "Contains", text: "缺" };
      textComparison.format.font.color = "#FF0000";
      textComparison.load("rule");
      await context.sync();
      return textComparison.rule;
    });
    expect(rule).toEqual({ operator: "Contains", text: "缺" });
    const [kept] = await gridRules();
    expect(kept?.rule).toMatchObject({ subType: "text", operator: "containsText", value: "缺" });
  });

  documented("the first or last so many", "TopBottomConditionalFormat.rule", async () => {
    const rule = await onFormats(async (formats, context) => {
      const { topBottom } = formats.add("TopBottom");
      topBottom.rule = { rank: 3, type: "BottomItems" };
      topBottom.load("rule");
      await context.sync();
      return topBottom.rule;
    });
    expect(rule).toEqual({ rank: 3, type: "BottomItems" });
  });

  documented("a rank goes from 1 to 1000", "ConditionalTopBottomRule.rank", async () => {
    const code = await refused(async (formats, context) => {
      formats.add("TopBottom").topBottom.rule = { rank: 0, type: "TopItems" };
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented("what Excel brings ready-made", "PresetCriteriaConditionalFormat.rule", async () => {
    const rule = await onFormats(async (formats, context) => {
      const { preset } = formats.add("PresetCriteria");
      preset.rule = { criterion: "DuplicateValues" };
      preset.load("rule");
      await context.sync();
      return preset.rule;
    });
    expect(rule).toEqual({ criterion: "DuplicateValues" });
    const [kept] = await gridRules();
    expect(kept?.rule).toMatchObject({ subType: "duplicateValues" });
  });

  documented("a scale of three colours", "ColorScaleConditionalFormat.criteria", async () => {
    const criteria: Excel.ConditionalColorScaleCriteria = {
      minimum: { type: "LowestValue", color: "#F8696B" },
      midpoint: { type: "Percent", formula: "50", color: "#FFEB84" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    const seen = await onFormats(async (formats, context) => {
      const { colorScale } = formats.add("ColorScale");
      colorScale.criteria = criteria;
      colorScale.load("criteria,threeColorScale");
      await context.sync();
      return [colorScale.criteria, colorScale.threeColorScale];
    });
    expect(seen).toMatchObject([criteria, true]);
    const [kept] = await gridRules();
    expect(kept?.rule).toEqual({
      type: "colorScale",
      config: [
        { index: 0, color: "#F8696B", value: { type: "min" } },
        { index: 1, color: "#FFEB84", value: { type: "percent", value: 50 } },
        { index: 2, color: "#63BE7B", value: { type: "max" } },
      ],
    });
  });

  documented("another kind's properties are null objects", "ConditionalFormat.cellValueOrNullObject", async () => {
    const seen = await onFormats(async (formats, context) => {
      const format = formats.add("Custom");
      format.cellValueOrNullObject.load("rule");
      format.customOrNullObject.rule.load("formula");
      await context.sync();
      return [format.cellValueOrNullObject.isNullObject, format.customOrNullObject.isNullObject];
    });
    expect(seen).toEqual([true, false]);
  });

  undocumented("another kind's properties without OrNullObject are refused", async () => {
    const code = await refused(async (formats, context) => {
      formats.add("Custom").cellValue.rule = { formula1: "1", operator: "EqualTo" };
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });

  documented("whether lower formats still hold can be set", "ConditionalFormat.stopIfTrue", async () => {
    const seen = await onFormats(async (formats, context) => {
      const format = formats.add("Custom").load("stopIfTrue");
      await context.sync();
      const before = format.stopIfTrue;
      format.stopIfTrue = true;
      format.load("stopIfTrue");
      await context.sync();
      return [before, format.stopIfTrue];
    });
    expect(seen).toEqual([false, true]);
  });

  documented("a priority beyond the end is the last one", "ConditionalFormat.priority", async () => {
    const types = await onFormats(async (formats, context) => {
      formats.add("Custom");
      formats.add("TopBottom");
      formats.add("CellValue").priority = 99;
      formats.load("items/type");
      await context.sync();
      return formats.items.map(({ type }) => type);
    });
    expect(types).toEqual(["TopBottom", "Custom", "CellValue"]);
  });

  documented("a negative priority counts from the back", "ConditionalFormat.priority", async () => {
    const types = await onFormats(async (formats, context) => {
      formats.add("Custom");
      formats.add("TopBottom");
      formats.add("CellValue").priority = -2;
      formats.load("items/type");
      await context.sync();
      return formats.items.map(({ type }) => type);
    });
    expect(types).toEqual(["TopBottom", "CellValue", "Custom"]);
  });

  documented("the range it stands on, and none where it is deleted", "ConditionalFormat.getRange", async () => {
    const seen = await onFormats(async (formats, context) => {
      const format = formats.add("Custom");
      const range = format.getRange().load("address");
      await context.sync();
      format.delete();
      const count = formats.getCount();
      await context.sync();
      return [range.address, count.value];
    });
    expect(seen).toEqual(["Sheet1!A1:B5", 0]);
  });

  documented("a format on several ranges has no single one", "ConditionalFormat.getRangeOrNullObject", async () => {
    await onFormats(async (formats, context) => {
      formats.add("Custom");
      await context.sync();
    });
    const seen = await onFormats(async (formats, context) => {
      formats.clearAll();
      const all = context.workbook.worksheets.getItem("Sheet1").getRange().conditionalFormats;
      const range = all.getItemAt(0).getRangeOrNullObject().load("address");
      const ranges = all.getItemAt(0).getRanges().load("address");
      await context.sync();
      return [range.isNullObject, ranges.address];
    }, "A3:B3");
    expect(seen).toEqual([true, "Sheet1!A1:B2,Sheet1!A4:B5"]);
  });
});
