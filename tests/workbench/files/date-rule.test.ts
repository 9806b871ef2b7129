import ExcelJS from "exceljs";

import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import { openGuest } from "../support/guest";

test("a rule for days that an add-in made stands in the file as Excel's days", async () => {
  const guest = openGuest();
  await guest.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2:B9").dataValidation.rule = {
      date: { formula1: "2025-01-01", formula2: "2025-12-31", operator: "Between" },
    };
    await context.sync();
  });
  const { bytes } = await saveWorkbook(await guest.workbook.save());
  guest.workbook.dispose();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer); // exceljs names its own Buffer type
  const rule = workbook.getWorksheet("Sheet1")?.getCell("B5").dataValidation;
  expect([rule?.type, rule?.operator, rule?.formulae]).toEqual([
    "date",
    "between",
    [new Date("2025-01-01T00:00:00Z"), new Date("2025-12-31T00:00:00Z")],
  ]);
});
