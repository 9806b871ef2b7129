import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";
import { act, activeName, add, names, refused } from "../support/sheets";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

describe("adding", () => {
  documented("a new sheet is put behind the others", "WorksheetCollection.add", async () => {
    await add(guest, "总表", "明细");
    expect(await names(guest)).toEqual(["Sheet1", "总表", "明细"]);
  });

  documented("a new sheet comes to the front only when it is activated", "WorksheetCollection.add", async () => {
    await add(guest, "总表");
    expect(await activeName(guest)).toBe("Sheet1");
    await act(guest, "总表", (sheet) => sheet.activate());
    expect(await activeName(guest)).toBe("总表");
  });

  documented("without a name Excel chooses one", "WorksheetCollection.add", async () => {
    const name = await guest.run(async (context) => {
      context.workbook.worksheets.add("Sheet2");
      const sheet = context.workbook.worksheets.add().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Sheet3");
  });

  documented("the name is to be unique", "WorksheetCollection.add", async () => {
    const codes = [];
    for (const name of ["Sheet1", "SHEET1"]) {
      codes.push(
        await guest.refusal(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    }
    expect(codes).toEqual(["ItemAlreadyExists", "ItemAlreadyExists"]);
  });

  undocumented("a name with a forbidden sign, an apostrophe at an end, History or nothing is refused", async () => {
    const codes = [];
    for (const name of ["a:b", "a\\b", "a/b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", "History", ""]) {
      codes.push(await refused(guest, "Sheet1", (sheet) => (sheet.name = name)));
    }
    expect(codes).toEqual(Array.from({ length: 11 }, () => "InvalidArgument"));
    expect(await names(guest)).toEqual(["Sheet1"]);
  });
});

describe("name", () => {
  documented("it has fewer than 32 characters", "Worksheet.name", async () => {
    expect(await refused(guest, "Sheet1", (sheet) => (sheet.name = "绩".repeat(32)))).toBe("InvalidArgument");
    expect(await refused(guest, "Sheet1", (sheet) => (sheet.name = "绩".repeat(31)))).toBe("");
    expect(await names(guest)).toEqual(["绩".repeat(31)]);
  });

  undocumented("a sheet takes its own name in other letters, but not another's", async () => {
    await add(guest, "Other");
    expect(await refused(guest, "Sheet1", (sheet) => (sheet.name = "SHEET1"))).toBe("");
    expect(await refused(guest, "SHEET1", (sheet) => (sheet.name = "other"))).toBe("ItemAlreadyExists");
    expect(await names(guest)).toEqual(["SHEET1", "Other"]);
  });

  undocumented("formulas follow a sheet that is renamed", async () => {
    await add(guest, "Other");
    const formulas = await guest.run(async (context) => {
      const first = context.workbook.worksheets.getItem("Sheet1");
      const other = context.workbook.worksheets.getItem("Other");
      first.getRange("A1").values = [[7]];
      const cell = other.getRange("A1");
      cell.formulas = [["=Sheet1!A1*6"]];
      await context.sync();
      first.name = "自评表";
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(formulas).toEqual([[["=自评表!A1*6"]], [[42]]]);
  });
});

describe("finding", () => {
  documented("a sheet is found by its name or its id", "WorksheetCollection.getItem", async () => {
    await add(guest, "总表");
    const found = await guest.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem("总表").load("id,name");
      await context.sync();
      const byId = worksheets.getItem(byName.id).load("id,name");
      await context.sync();
      return [byId.name, byId.id === byName.id];
    });
    expect(found).toEqual(["总表", true]);
  });

  documented(
    "where there is none, the answer is a null object",
    "WorksheetCollection.getItemOrNullObject",
    async () => {
      const found = await guest.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
        await context.sync();
        return sheet.isNullObject;
      });
      expect(found).toBe(true);
    },
  );

  documented("hidden sheets count unless only visible ones are asked for", "WorksheetCollection.getCount", async () => {
    await add(guest, "b", "c");
    await act(guest, "c", (sheet) => (sheet.visibility = "Hidden"));
    const counts = await guest.run(async (context) => {
      const found = [context.workbook.worksheets.getCount(), context.workbook.worksheets.getCount(true)];
      await context.sync();
      return found.map(({ value }) => value);
    });
    expect(counts).toEqual([3, 2]);
  });

  documented("visibleOnly skips the hidden ones", "WorksheetCollection.getFirst", async () => {
    await add(guest, "b", "c");
    const found = await guest.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").visibility = "Hidden";
      worksheets.getItem("c").visibility = "VeryHidden";
      const sheets = [worksheets.getFirst(), worksheets.getFirst(true), worksheets.getLast(), worksheets.getLast(true)];
      for (const sheet of sheets) sheet.load("name");
      await context.sync();
      return sheets.map(({ name }) => name);
    });
    expect(found).toEqual(["Sheet1", "b", "c", "b"]);
  });

  documented("the next and the one before are told, with or without the hidden ones", "Worksheet.getNext", async () => {
    await add(guest, "b", "c");
    await act(guest, "b", (sheet) => (sheet.visibility = "Hidden"));
    const found = await guest.run(async (context) => {
      const { worksheets } = context.workbook;
      const [first, last] = [worksheets.getItem("Sheet1"), worksheets.getItem("c")];
      const sheets = [first.getNext(), first.getNext(true), last.getPrevious(), last.getPrevious(true)];
      for (const sheet of sheets) sheet.load("name");
      const nothing = [last.getNextOrNullObject(), first.getPreviousOrNullObject()];
      await context.sync();
      return [sheets.map(({ name }) => name), nothing.map(({ isNullObject }) => isNullObject)];
    });
    expect(found).toEqual([
      ["b", "c", "b", "Sheet1"],
      [true, true],
    ]);
  });

  documented("behind the last one an error is thrown", "Worksheet.getNext", async () => {
    expect(await refused(guest, "Sheet1", (sheet) => sheet.getNext())).toBe("ItemNotFound");
    expect(await refused(guest, "Sheet1", (sheet) => sheet.getPrevious())).toBe("ItemNotFound");
  });
});
