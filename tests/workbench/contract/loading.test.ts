import { enter, firstSheet } from "../support/cells";
import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

const LEARN = "Learn: Load properties";

let guest: Guest;
beforeEach(async () => {
  guest = openGuest();
  await enter(guest, "A1:B1", [["指标", 5]]);
  const book = guest.engine.api.getActiveWorkbook();
  for (const name of ["自评", "复核", "汇总"]) book?.create(name, 10, 10);
});
afterEach(() => guest.workbook.dispose());

describe("load", () => {
  documented("takes names with commas", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const range = firstSheet(context).getRange("A1:B1").load("values, address");
      await context.sync();
      return [range.values, range.address];
    });
    expect(read).toEqual([[["指标", 5]], "Sheet1!A1:B1"]);
  });

  documented("takes a list of names", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const range = firstSheet(context).getRange("A1:B1").load(["rowCount", "columnCount"]);
      await context.sync();
      return [range.rowCount, range.columnCount];
    });
    expect(read).toEqual([1, 2]);
  });

  documented("takes an object with what is wanted", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const range = firstSheet(context)
        .getRange("B1")
        .load({ values: true, worksheet: { name: true } });
      await context.sync();
      return [range.values, range.worksheet.name];
    });
    expect(read).toEqual([[[5]], "Sheet1"]);
  });

  documented("takes a path into another object", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const range = firstSheet(context).getRange("A1").load("worksheet/name");
      await context.sync();
      return range.worksheet.name;
    });
    expect(read).toBe("Sheet1");
  });

  documented("takes a path of several steps", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.format.fill.color = "#FF0000";
      range.load("format/fill/color, format/font/bold");
      await context.sync();
      return [range.format.fill.color, range.format.font.bold];
    });
    expect(read).toEqual(["#FF0000", false]);
  });

  documented("takes select and expand", "OfficeExtension.LoadOption", async () => {
    const read = await guest.run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      context.load(range, { select: "address, worksheet/name", expand: "worksheet" });
      await context.sync();
      return [range.address, range.worksheet.name];
    });
    expect(read).toEqual(["Sheet1!A1", "Sheet1"]);
  });

  documented("without names loads every plain property", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const range = firstSheet(context).getRange("B1").load();
      await context.sync();
      return [range.values, range.address, range.numberFormat, range.columnIndex];
    });
    expect(read).toEqual([[[5]], "Sheet1!B1", [["General"]], 1]);
  });

  documented("on the result of load the same object is given back", LEARN, async () => {
    const same = await guest.run((context) => {
      const range = firstSheet(context).getRange("A1");
      return Promise.resolve(range.load("address") === range);
    });
    expect(same).toBe(true);
  });

  documented("toJSON gives what was loaded, and no more", "OfficeExtension.ClientObject.toJSON", async () => {
    const read = await guest.run(async (context) => {
      const range = firstSheet(context).getRange("B1").load("values,address");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toEqual({ values: [[5]], address: "Sheet1!B1" });
  });

  undocumented("a name that the object does not have ends the batch with ApiNotFound", async () => {
    const code = await guest.refusal((context) => {
      firstSheet(context).getRange("A1").load("colour");
      return context.sync();
    });
    expect(code).toBe("ApiNotFound");
  });

  documented("what was loaded stays as it was until it is loaded again", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const range = firstSheet(context).getRange("B1").load("values");
      await context.sync();
      firstSheet(context).getRange("B1").values = [[6]];
      await context.sync();
      const before = range.values;
      range.load("values");
      await context.sync();
      return [before, range.values];
    });
    expect(read).toEqual([[[5]], [[6]]]);
  });
});

describe("load of a collection", () => {
  const names = (items: Excel.Worksheet[]) => items.map(({ name }) => name);

  documented("takes names of the items' properties", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const sheets = context.workbook.worksheets.load("name");
      await context.sync();
      return names(sheets.items);
    });
    expect(read).toEqual(["Sheet1", "自评", "复核", "汇总"]);
  });

  documented("takes names that begin with items/", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name, items/id");
      await context.sync();
      return [names(sheets.items), sheets.items[0]?.id];
    });
    expect(read).toEqual([["Sheet1", "自评", "复核", "汇总"], "sheet-1"]);
  });

  documented("takes $top and $skip", "Interfaces.CollectionLoadOptions", async () => {
    const read = await guest.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      return names(sheets.items);
    });
    expect(read).toEqual(["自评", "复核"]);
  });

  documented("items is what there is to load where nothing is named", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items");
      await context.sync();
      return names(sheets.items);
    });
    expect(read).toEqual(["Sheet1", "自评", "复核", "汇总"]);
  });

  documented("an item is an object to work with on", LEARN, async () => {
    const read = await guest.run(async (context) => {
      const sheets = context.workbook.worksheets.load("name");
      await context.sync();
      const range = sheets.items[2]?.getRange("A1");
      if (range === undefined) throw new Error("no item");
      range.values = [["好"]];
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(["复核!A1", [["好"]]]);
  });

  undocumented("a star is every plain property, also beside a path", async () => {
    const read = await guest.run(async (context) => {
      const range = firstSheet(context).getRange("B1").load("*, worksheet/name");
      await context.sync();
      return [range.values, range.address, range.worksheet.name];
    });
    expect(read).toEqual([[[5]], "Sheet1!B1", "Sheet1"]);
  });

  documented("items cannot be read before they are loaded", LEARN, async () => {
    const code = await guest.refusal((context) => Promise.resolve(context.workbook.worksheets.items));
    expect(code).toBe("PropertyNotLoaded");
  });
});
