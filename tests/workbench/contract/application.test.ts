import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

function refused(act: (application: Excel.Application) => unknown): Promise<string> {
  return guest.refusal(async (context) => {
    act(context.application);
    await context.sync();
  });
}

documented("Excel controls recalculation", "Application.calculationMode", async () => {
  const mode = await guest.run(async (context) => {
    context.application.calculationMode = "Automatic";
    context.application.load("calculationMode");
    await context.sync();
    return context.application.calculationMode;
  });
  expect(mode).toBe("Automatic");
});

undocumented("a mode that the grid cannot keep is refused, and a word that is none too", async () => {
  expect(await refused((application) => (application.calculationMode = "Manual"))).toBe("NotImplemented");
  expect(await refused((application) => (application.calculationMode = "Never" as "Manual"))).toBe("InvalidArgument");
});

documented("calculation is done once results can be read", "Application.calculationState", async () => {
  const state = await guest.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [[1], ["=A1+1"]];
    context.application.load("calculationState");
    await context.sync();
    return context.application.calculationState;
  });
  expect(state).toBe("Done");
});

for (const type of ["Full", "FullRebuild"] as const) {
  documented(`${type} calculates every formula again`, "Application.calculate", async () => {
    const values = await guest.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=RAND()"]];
      cell.load("values");
      await context.sync();
      const first: unknown = cell.values[0]?.[0];
      context.application.calculate(type);
      cell.load("values");
      await context.sync();
      return [typeof first, cell.values[0]?.[0] === first];
    });
    expect(values).toEqual(["number", false]);
  });
}

documented("the kind of calculation is one of three", "Application.calculate", async () => {
  expect(await refused((application) => application.calculate("Recalculate"))).toBe("");
  expect(await refused((application) => application.calculate("Some" as "Full"))).toBe("InvalidArgument");
});

documented("numbers are written with these signs", "Application.decimalSeparator", async () => {
  const signs = await guest.run(async (context) => {
    const { application } = context;
    application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
    await context.sync();
    return [application.decimalSeparator, application.thousandsSeparator, application.useSystemSeparators];
  });
  expect(signs).toEqual([".", ",", true]);
});

documented("the culture is a language with a region", "CultureInfo.name", async () => {
  const found = await guest.run(async (context) => {
    const { cultureInfo } = context.application;
    cultureInfo.load("name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator");
    await context.sync();
    const { numberFormat } = cultureInfo;
    return [cultureInfo.name, numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator];
  });
  expect(found).toEqual(["zh-CN", ".", ","]);
});

documented("dates and times have patterns", "CultureInfo.datetimeFormat", async () => {
  const found = await guest.run(async (context) => {
    const { datetimeFormat } = context.application.cultureInfo;
    datetimeFormat.load();
    await context.sync();
    return datetimeFormat.toJSON();
  });
  expect(found).toEqual({
    dateSeparator: "/",
    timeSeparator: ":",
    shortDatePattern: "yyyy/M/d",
    longDatePattern: "yyyy'年'M'月'd'日'",
    longTimePattern: "H:mm:ss",
  });
});

documented(
  "what is written while calculation waits is there after the next sync",
  "Application.suspendApiCalculationUntilNextSync",
  async () => {
    const values = await guest.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      range.formulas = [[41], ["=A1+1"]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[41], [42]]);
  },
);
