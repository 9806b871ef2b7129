import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";
import { act, activeName, add, ask, names, refused } from "../support/sheets";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

describe("position", () => {
  documented("it is counted from nought and moves the sheet", "Worksheet.position", async () => {
    await add(guest, "b", "c");
    const position = await ask(
      guest,
      "c",
      "position",
      (sheet) => (sheet.position = 0),
      (sheet) => sheet.position,
    );
    expect(position).toBe(0);
    expect(await names(guest)).toEqual(["c", "Sheet1", "b"]);
    await act(guest, "c", (sheet) => (sheet.position = 1));
    expect(await names(guest)).toEqual(["Sheet1", "c", "b"]);
  });

  undocumented("a place that is not there is refused", async () => {
    expect(await refused(guest, "Sheet1", (sheet) => (sheet.position = 1))).toBe("InvalidArgument");
    expect(await refused(guest, "Sheet1", (sheet) => (sheet.position = -1))).toBe("InvalidArgument");
  });
});

describe("visibility", () => {
  documented("a sheet is visible, hidden or very hidden", "Worksheet.visibility", async () => {
    await add(guest, "b");
    const seen = [];
    for (const wanted of ["Hidden", "VeryHidden", "Visible"] as const) {
      seen.push(
        await ask(
          guest,
          "b",
          "visibility",
          (sheet) => (sheet.visibility = wanted),
          (sheet) => sheet.visibility,
        ),
      );
    }
    expect(seen).toEqual(["Hidden", "VeryHidden", "Visible"]);
  });

  undocumented("where the sheet in front is hidden, the next visible one comes to the front", async () => {
    await add(guest, "b", "c");
    await act(guest, "Sheet1", (sheet) => (sheet.visibility = "Hidden"));
    expect(await activeName(guest)).toBe("b");
  });

  undocumented("the last visible sheet can neither be hidden nor deleted", async () => {
    await add(guest, "b");
    await act(guest, "b", (sheet) => (sheet.visibility = "Hidden"));
    expect(await refused(guest, "Sheet1", (sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
    expect(await refused(guest, "Sheet1", (sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await names(guest)).toEqual(["Sheet1", "b"]);
  });

  undocumented("a hidden sheet cannot be activated", async () => {
    await add(guest, "b");
    await act(guest, "b", (sheet) => (sheet.visibility = "Hidden"));
    expect(await refused(guest, "b", (sheet) => sheet.activate())).toBe("InvalidOperation");
  });
});

describe("deleting", () => {
  documented("the sheet is gone", "Worksheet.delete", async () => {
    await add(guest, "b");
    await act(guest, "Sheet1", (sheet) => sheet.activate());
    expect(await refused(guest, "Sheet1", (sheet) => sheet.delete())).toBe("");
    expect([await names(guest), await activeName(guest)]).toEqual([["b"], "b"]);
  });

  documented("a very hidden sheet cannot be deleted, a hidden one can", "Worksheet.delete", async () => {
    await add(guest, "b");
    await act(guest, "b", (sheet) => (sheet.visibility = "VeryHidden"));
    expect(await refused(guest, "b", (sheet) => sheet.delete())).toBe("InvalidOperation");
    await act(guest, "b", (sheet) => (sheet.visibility = "Hidden"));
    expect(await refused(guest, "b", (sheet) => sheet.delete())).toBe("");
    expect(await names(guest)).toEqual(["Sheet1"]);
  });

  undocumented("formulas that pointed at a deleted sheet come to #REF!", async () => {
    await add(guest, "b");
    const values = await guest.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=b!A1+1"]];
      await context.sync();
      context.workbook.worksheets.getItem("b").delete();
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([["#REF!"]]);
  });

  undocumented("an object of a deleted sheet is not found any more", async () => {
    await add(guest, "b");
    const code = await guest.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem("b");
      sheet.delete();
      sheet.load("name");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });
});
