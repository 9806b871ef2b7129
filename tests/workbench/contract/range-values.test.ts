import { documented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

describe("Range.values", () => {
  documented(
    "a matrix of the range's shape is written and read back, with its kinds and texts",
    "Range.values",
    async () => {
      const values = await guest.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
        range.values = [
          [1, "x"],
          [true, ""],
        ];
        range.load("values,address,valueTypes,text");
        await context.sync();
        return [range.address, range.values, range.valueTypes, range.text];
      });
      expect(values).toEqual([
        "Sheet1!A1:B2",
        [
          [1, "x"],
          [true, ""],
        ],
        [
          ["Double", "String"],
          ["Boolean", "Empty"],
        ],
        [
          ["1", "x"],
          ["TRUE", ""],
        ],
      ]);
    },
  );

  documented("the values of a formula are its results", "Range.values", async () => {
    const values = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[2], ["=A1*21"]];
      const range = sheet.getRange("A2").load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(values).toEqual([[[42]], [["=A1*21"]]]);
  });

  documented("a sheet that is not there is refused with ItemNotFound", "WorksheetCollection.getItem", async () => {
    await expect(
      guest.refusal(async (context) => {
        context.workbook.worksheets.getItem("nowhere");
        await context.sync();
      }),
    ).resolves.toBe("ItemNotFound");
  });
});
