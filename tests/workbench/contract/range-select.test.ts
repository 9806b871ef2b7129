import { documented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const { on } = useSheet1();

describe("Range.select", () => {
  documented("the range is selected in Excel's window, on its own sheet", "Range.select", async () => {
    const found = await on(async (_sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, active.address];
    });
    expect(found).toEqual(["Other!B2:C3", "Other!B2"]);
  });
});
