import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

const LEARN = "Learn: *OrNullObject methods and properties";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

describe("null objects", () => {
  documented("what is not there has isNullObject true after a sync", LEARN, async () => {
    const isNull = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  documented("what is there has isNullObject false", LEARN, async () => {
    const isNull = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("sheet1").load("name");
      await context.sync();
      return [sheet.isNullObject, sheet.name];
    });
    expect(isNull).toEqual([false, "Sheet1"]);
  });

  documented("loading a null object is no error", LEARN, async () => {
    const isNull = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有").load("name");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  undocumented("a property of a null object has no value", async () => {
    const name = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有").load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBeUndefined();
  });

  undocumented("an object asked of a null object is a null object again", async () => {
    const isNull = await guest.run(async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject("没有").getRange("A1").load("values");
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  undocumented("setting a property of a null object ends the batch with ItemNotFound", async () => {
    const code = await guest.refusal((context) => {
      context.workbook.worksheets.getItemOrNullObject("没有").getRange("A1").values = [[1]];
      return context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  documented("a method without OrNullObject ends the batch with ItemNotFound", LEARN, async () => {
    const code = await guest.refusal((context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      return context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  documented("ranges that do not meet have a null intersection", "Range.getIntersectionOrNullObject", async () => {
    const isNull = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const apart = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4");
      const shared = sheet.getRange("A1:B2").getIntersectionOrNullObject("B2:C3").load("address");
      await context.sync();
      return [apart.isNullObject, shared.isNullObject, shared.address];
    });
    expect(isNull).toEqual([true, false, "Sheet1!B2"]);
  });

  documented("an empty sheet has a null used range", "Worksheet.getUsedRangeOrNullObject", async () => {
    const isNull = await guest.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject();
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  documented("isNullObject is not known before a sync", "OfficeExtension.ClientObject.isNullObject", async () => {
    const code = await guest.refusal((context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      return Promise.resolve(sheet.isNullObject);
    });
    expect(code).toBe("PropertyNotLoaded");
  });
});

describe("properties that were not loaded", () => {
  documented("reading before load is PropertyNotLoaded", "Learn: Load properties", async () => {
    const code = await guest.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      await context.sync();
      return sheet.name;
    });
    expect(code).toBe("PropertyNotLoaded");
  });

  documented("reading before sync is PropertyNotLoaded", "Learn: Load properties", async () => {
    const code = await guest.refusal((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
      return Promise.resolve(sheet.name);
    });
    expect(code).toBe("PropertyNotLoaded");
  });

  documented("a property that the load did not name is PropertyNotLoaded", "Learn: Load properties", async () => {
    const code = await guest.refusal(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
      await context.sync();
      return range.values;
    });
    expect(code).toBe("PropertyNotLoaded");
  });
});
