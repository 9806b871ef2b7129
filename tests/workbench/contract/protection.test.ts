import { documented, undocumented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const sheet1 = useSheet1();
const refused = sheet1.refusal;

function state(): Promise<[boolean, Excel.WorksheetProtectionOptions]> {
  return sheet1.guest.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.load("protected,options");
    await context.sync();
    return [protection.protected, protection.options];
  });
}

documented("it tells whether the sheet is protected", "WorksheetProtection.protected", async () => {
  expect((await state())[0]).toBe(false);
  expect(await refused((sheet) => sheet.protection.protect())).toBe("");
  expect((await state())[0]).toBe(true);
});

documented("it fails where the sheet is protected already", "WorksheetProtection.protect", async () => {
  await refused((sheet) => sheet.protection.protect());
  expect(await refused((sheet) => sheet.protection.protect())).toBe("AccessDenied");
});

documented("what is allowed is given as options", "WorksheetProtection.protect", async () => {
  await refused((sheet) =>
    sheet.protection.protect({ allowFormatCells: true, allowSort: true, selectionMode: "Unlocked" }),
  );
  const [, options] = await state();
  expect(options).toEqual({
    allowAutoFilter: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    allowFormatCells: true,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertColumns: false,
    allowInsertHyperlinks: false,
    allowInsertRows: false,
    allowPivotTables: false,
    allowSort: true,
    selectionMode: "Unlocked",
  });
});

undocumented("options of another name or kind are refused", async () => {
  const wrong = [{ allowEverything: true }, { allowSort: 1 }, { selectionMode: "Some" }];
  const codes = [];
  for (const options of wrong) {
    codes.push(await refused((sheet) => sheet.protection.protect(options as object)));
  }
  expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
  expect((await state())[0]).toBe(false);
});

documented("a sheet is opened again", "WorksheetProtection.unprotect", async () => {
  await refused((sheet) => sheet.protection.protect());
  expect(await refused((sheet) => sheet.protection.unprotect())).toBe("");
  expect((await state())[0]).toBe(false);
});

documented("a password opens what it closed", "WorksheetProtection.unprotect", async () => {
  await refused((sheet) => sheet.protection.protect({}, "秘密"));
  expect(await refused((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  expect(await refused((sheet) => sheet.protection.unprotect("other"))).toBe("AccessDenied");
  expect((await state())[0]).toBe(true);
  expect(await refused((sheet) => sheet.protection.unprotect("秘密"))).toBe("");
  expect((await state())[0]).toBe(false);
});

documented("locked cells cannot be written", "WorksheetProtection.protect", async () => {
  await refused((sheet) => sheet.protection.protect());
  expect(await refused((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  await refused((sheet) => sheet.protection.unprotect());
  expect(await refused((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("");
});

undocumented("another sheet stays open", async () => {
  await refused((sheet) => sheet.protection.protect());
  const code = await sheet1.guest.refusal(async (context) => {
    context.workbook.worksheets.add("b").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(code).toBe("");
});

undocumented("the protection stands in the saved workbook", async () => {
  await refused((sheet) => sheet.protection.protect({ allowAutoFilter: true }, "p"));
  const protection = (await sheet1.guest.workbook.save()).sheets["sheet-1"]?.custom.protection;
  expect([protection?.password, protection?.options.allowAutoFilter]).toEqual(["p", true]);
});
