import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

type Batch<T> = (validation: Excel.DataValidation, range: Excel.Range, context: Excel.RequestContext) => Promise<T>;

function on<T>(address: string, batch: Batch<T>): Promise<T> {
  return guest.run((context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    return batch(range.dataValidation, range, context);
  });
}

async function refusedRule(rule: Excel.DataValidationRule): Promise<string> {
  return guest.refusal(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").dataValidation.rule = rule;
    await context.sync();
  });
}

/** Sets a rule on A1:A3 and gives it back as read, with its type. */
async function roundTrip(rule: Excel.DataValidationRule): Promise<[string, Excel.DataValidationRule]> {
  return on("A1:A3", async (validation, _, context) => {
    validation.rule = rule;
    validation.load("rule,type");
    await context.sync();
    return [validation.type, validation.rule];
  });
}

describe("DataValidation.rule", () => {
  documented("a list of values", "ListDataValidation.source", async () => {
    const list = { inCellDropDown: true, source: "优,良,中" };
    await expect(roundTrip({ list })).resolves.toEqual(["List", { list }]);
  });

  documented("a list out of a Range object", "ListDataValidation.source", async () => {
    const seen = await on("A1:A3", async (validation, range, context) => {
      const source = range.worksheet.getRange("D1:D3");
      validation.rule = { list: { inCellDropDown: false, source } };
      validation.load("rule");
      await context.sync();
      return validation.rule;
    });
    expect(seen).toEqual({ list: { inCellDropDown: false, source: "=$D$1:$D$3" } });
  });

  documented("numbers are given back as formulas", "BasicDataValidation.formula1", async () => {
    await expect(roundTrip({ wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } })).resolves.toEqual([
      "WholeNumber",
      { wholeNumber: { formula1: "=0", formula2: "=100", operator: "Between" } },
    ]);
  });

  documented("the second bound is not used with one-sided operators", "BasicDataValidation.formula2", async () => {
    await expect(
      roundTrip({ decimal: { formula1: 0.5, formula2: 9, operator: "GreaterThanOrEqualTo" } }),
    ).resolves.toEqual(["Decimal", { decimal: { formula1: "=0.5", operator: "GreaterThanOrEqualTo" } }]);
  });

  documented("a number in a text is a number", "BasicDataValidation.formula1", async () => {
    await expect(roundTrip({ textLength: { formula1: "20", operator: "LessThanOrEqualTo" } })).resolves.toEqual([
      "TextLength",
      { textLength: { formula1: "=20", operator: "LessThanOrEqualTo" } },
    ]);
  });

  documented("a bound may be a formula", "BasicDataValidation.formula1", async () => {
    await expect(roundTrip({ decimal: { formula1: "=$C$1", operator: "LessThan" } })).resolves.toEqual([
      "Decimal",
      { decimal: { formula1: "=$C$1", operator: "LessThan" } },
    ]);
  });

  documented("a date in ISO 8601 becomes its number of days", "DateTimeDataValidation.formula1", async () => {
    await expect(roundTrip({ date: { formula1: "2025-01-01", operator: "GreaterThan" } })).resolves.toEqual([
      "Date",
      { date: { formula1: "=45658", operator: "GreaterThan" } },
    ]);
  });

  documented("a formula of one's own", "CustomDataValidation.formula", async () => {
    const custom = { formula: "=COUNTIF($A$1:$A$3,A1)=1" };
    await expect(roundTrip({ custom })).resolves.toEqual(["Custom", { custom }]);
  });

  undocumented("two rules at a time are refused", async () => {
    const list = { inCellDropDown: true, source: "a" };
    await expect(refusedRule({ list, custom: { formula: "=TRUE" } })).resolves.toBe("InvalidArgument");
  });

  undocumented("an empty list is refused", async () => {
    await expect(refusedRule({ list: { inCellDropDown: true, source: "" } })).resolves.toBe("InvalidArgument");
  });

  undocumented("a list of more than 255 characters is refused, as in a file", async () => {
    await expect(refusedRule({ list: { inCellDropDown: true, source: "x".repeat(256) } })).resolves.toBe(
      "InvalidArgument",
    );
  });

  undocumented("a span without its second bound is refused", async () => {
    await expect(refusedRule({ wholeNumber: { formula1: 1, operator: "Between" } })).resolves.toBe("InvalidArgument");
  });

  undocumented("a new rule takes the place of the old one and keeps what is said", async () => {
    const seen = await on("A1:A3", async (validation, _, context) => {
      validation.rule = { list: { inCellDropDown: true, source: "a" } };
      validation.errorAlert = { message: "请选", title: "错", showAlert: true, style: "Warning" };
      validation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
      validation.load("rule,type,errorAlert");
      await context.sync();
      return [validation.type, validation.rule, validation.errorAlert];
    });
    expect(seen).toEqual([
      "WholeNumber",
      { wholeNumber: { formula1: "=1", operator: "EqualTo" } },
      { message: "请选", title: "错", showAlert: true, style: "Warning" },
    ]);
  });
});

describe("DataValidation", () => {
  documented("cells without a rule have none, and what is new is shown", "DataValidation.type", async () => {
    const seen = await on("A1:A3", async (validation, _, context) => {
      validation.load();
      await context.sync();
      return validation.toJSON();
    });
    expect(seen).toEqual({
      type: "None",
      rule: {},
      errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
      prompt: { message: "", showPrompt: true, title: "" },
      ignoreBlanks: true,
      valid: true,
    });
  });

  documented("different rules on different cells are inconsistent", "DataValidationType.inconsistent", async () => {
    await on("A1", async (validation, _, context) => {
      validation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
      await context.sync();
    });
    const seen = await on("A1:A2", async (validation, range, context) => {
      range.getCell(1, 0).dataValidation.rule = { wholeNumber: { formula1: 2, operator: "EqualTo" } };
      validation.load("type,rule,ignoreBlanks");
      await context.sync();
      return [validation.type, validation.rule, validation.ignoreBlanks];
    });
    expect(seen).toEqual(["Inconsistent", null, null]);
  });

  documented("a rule on some cells only is mixed", "DataValidationType.mixedCriteria", async () => {
    const type = await on("A1:A2", async (validation, range, context) => {
      range.getCell(0, 0).dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
      validation.load("type");
      await context.sync();
      return validation.type;
    });
    expect(type).toBe("MixedCriteria");
  });

  documented("the prompt that selecting a cell shows", "DataValidation.prompt", async () => {
    const prompt = { message: "0 到 100", showPrompt: true, title: "得分" };
    const seen = await on("A1:A3", async (validation, _, context) => {
      validation.prompt = prompt;
      validation.load("prompt,type");
      await context.sync();
      return [validation.type, validation.prompt];
    });
    expect(seen).toEqual(["None", prompt]);
  });

  documented("the alert's kind can be stop, warning or information", "DataValidationErrorAlert.style", async () => {
    const styles: string[] = [];
    for (const style of ["Stop", "Warning", "Information"] as const) {
      styles.push(
        await on("A1", async (validation, _, context) => {
          validation.errorAlert = { message: "m", showAlert: false, style, title: "t" };
          validation.load("errorAlert");
          await context.sync();
          return `${validation.errorAlert.style} ${validation.errorAlert.showAlert}`;
        }),
      );
    }
    expect(styles).toEqual(["Stop false", "Warning false", "Information false"]);
  });

  documented("whether blank cells are checked", "DataValidation.ignoreBlanks", async () => {
    const seen = await on("A1", async (validation, _, context) => {
      validation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
      validation.ignoreBlanks = false;
      validation.load("ignoreBlanks,valid");
      await context.sync();
      return [validation.ignoreBlanks, validation.valid];
    });
    expect(seen).toEqual([false, false]);
  });

  documented("clearing takes the rule away from these cells alone", "DataValidation.clear", async () => {
    const types = await on("A1:A3", async (validation, range, context) => {
      validation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
      range.getCell(1, 0).dataValidation.clear();
      const cells = [0, 1, 2].map((row) => range.getCell(row, 0).dataValidation.load("type"));
      await context.sync();
      return cells.map(({ type }) => type);
    });
    expect(types).toEqual(["WholeNumber", "None", "WholeNumber"]);
  });

  undocumented("a rule on part of its cells keeps its references where they were", async () => {
    const rule = await on("A1:A3", async (validation, range, context) => {
      validation.rule = { custom: { formula: "=B1>0" } };
      range.getCell(0, 0).dataValidation.clear();
      const rest = range.getCell(2, 0).dataValidation.load("rule");
      await context.sync();
      return rest.rule;
    });
    expect(rule).toEqual({ custom: { formula: "=B3>0" } });
  });

  documented(
    "true where all cells keep the rule, false where none, null where some",
    "DataValidation.valid",
    async () => {
      const seen: (boolean | null)[] = [];
      for (const values of [
        [[1], [2]],
        [[1], [99]],
        [[98], [99]],
      ]) {
        seen.push(
          await on("A1:A2", async (validation, range, context) => {
            range.values = values;
            validation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
            validation.load("valid");
            await context.sync();
            return validation.valid;
          }),
        );
      }
      expect(seen).toEqual([true, null, false]);
    },
  );

  undocumented("each kind of rule is checked as Excel does", async () => {
    const cases: [Excel.DataValidationRule, unknown, boolean][] = [
      [{ wholeNumber: { formula1: 0, operator: "GreaterThan" } }, 1.5, false],
      [{ decimal: { formula1: 0, operator: "GreaterThan" } }, 1.5, true],
      [{ decimal: { formula1: 0, operator: "GreaterThan" } }, "甲", false],
      [{ textLength: { formula1: 2, operator: "LessThanOrEqualTo" } }, "张三丰", false],
      [{ list: { inCellDropDown: true, source: "优, 良" } }, "良", true],
      [{ list: { inCellDropDown: true, source: "优,良" } }, "差", false],
      [{ list: { inCellDropDown: true, source: "=$D$1:$D$2" } }, "乙", true],
      [{ list: { inCellDropDown: true, source: "=$D$1:$D$2" } }, "丙", false],
      [{ decimal: { formula1: "=$E$1", operator: "NotEqualTo" } }, 7, false],
      [{ date: { formula1: "2025-01-01", operator: "GreaterThan" } }, 45659, true],
    ];
    const seen = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("D1:D2").values = [["甲"], ["乙"]];
      sheet.getRange("E1").values = [[7]];
      const validations = cases.map(([rule, value], row) => {
        const cell = sheet.getCell(row, 0);
        cell.values = [[value]];
        cell.dataValidation.rule = rule;
        return cell.dataValidation.load("valid");
      });
      await context.sync();
      return validations.map(({ valid }) => valid);
    });
    expect(seen).toEqual(cases.map(([, , valid]) => valid));
  });

  documented(
    "the invalid cells as ranges, those of a formula of one's own too",
    "DataValidation.getInvalidCells",
    async () => {
      const address = await on("A1:A4", async (validation, range, context) => {
        range.values = [[1], [2], [2], [3]];
        validation.rule = { custom: { formula: "=A1<>2" } };
        const found = validation.getInvalidCells().load("address");
        await context.sync();
        return found.address;
      });
      expect(address).toBe("Sheet1!A2:A3");
    },
  );

  documented(
    "no invalid cell is a null object, and without OrNullObject not found",
    "DataValidation.getInvalidCells",
    async () => {
      const isNull = await on("A1:A3", async (validation, _, context) => {
        const found = validation.getInvalidCellsOrNullObject().load("address");
        await context.sync();
        return found.isNullObject;
      });
      expect(isNull).toBe(true);
      const code = await guest.refusal(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").dataValidation.getInvalidCells();
        await context.sync();
      });
      expect(code).toBe("ItemNotFound");
    },
  );
});
