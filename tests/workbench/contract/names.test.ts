import { documented, undocumented } from "../support/documented";
import { area, useNames } from "../support/names";

const book = useNames();
const { add, ask, refused } = book;

documented("a name stands for the range that it was given", "NamedItemCollection.add", async () => {
  await add("得分", area);
  const found = await ask("得分", "name,type,value,formula,comment,scope,visible", (item): unknown => item.toJSON());
  expect(found).toEqual({
    name: "得分",
    type: "Range",
    value: "b!$A$1:$B$2",
    formula: "=b!$A$1:$B$2",
    comment: "说明",
    scope: "Workbook",
    visible: true,
  });
});

documented("a name stands for the formula that it was given", "NamedItemCollection.add", async () => {
  await add("Rate", "=0.13");
  const found = await ask("rate", "type,value,formula", ({ type, value, formula }) => [
    type,
    value as unknown,
    formula as unknown,
  ]);
  expect(found).toEqual(["Double", 0.13, "=0.13"]);
});

documented("the kinds of values are told apart", "NamedItem.type", async () => {
  const found = [];
  for (const [place, formula] of ["=7", '="a""b"', "=true", "=#REF!", "=b!#REF!"].entries()) {
    await add(`Name_${place}`, formula);
    found.push(await ask(`Name_${place}`, "type,value", ({ type, value }) => [type, value as unknown]));
  }
  expect(found).toEqual([
    ["Integer", 7],
    ["String", 'a"b'],
    ["Boolean", true],
    ["Error", "#REF!"],
    ["Error", "#REF!"],
  ]);
});

undocumented("text without an equal sign is a constant", async () => {
  await add("Unit", "万元");
  expect(await ask("Unit", "value,formula", ({ value, formula }) => [value as unknown, formula as unknown])).toEqual([
    "万元",
    '="万元"',
  ]);
});

documented("the value is what the name's formula comes to", "NamedItem.value", async () => {
  await add("Total", "=SUM(b!$A$1:$A$2)+2.5");
  await add("Broken", "=1/0");
  expect(await ask("Total", "value,type", ({ value, type }) => [value as unknown, type])).toEqual([2.5, "Double"]);
  expect(await ask("Broken", "value,type", ({ value, type }) => [value as unknown, type])).toEqual([
    "#DIV/0!",
    "Error",
  ]);
});

documented("the formula is taken in the user's language", "NamedItemCollection.addFormulaLocal", async () => {
  await book.guest.run(async (context) => {
    context.workbook.names.addFormulaLocal("Rate", "=0.5", "half");
    await context.sync();
  });
  expect(await ask("Rate", "formula,comment", ({ formula, comment }) => [formula as unknown, comment])).toEqual([
    "=0.5",
    "half",
  ]);
});

documented("a formula always begins with an equal sign", "NamedItem.formula", async () => {
  await add("得分", area);
  expect(await refused((workbook) => (workbook.names.getItem("得分").formula = "1"))).toBe("InvalidArgument");
});

documented("the comment and whether it is seen may be changed", "NamedItem.visible", async () => {
  await add("得分", area);
  expect(await refused((workbook) => workbook.names.getItem("得分").set({ comment: "另一", visible: false }))).toBe("");
  const found = await ask("得分", "comment,visible,formula", (item) => [
    item.comment,
    item.visible,
    item.formula as unknown,
  ]);
  expect(found).toEqual(["另一", false, "=b!$A$1:$B$2"]);
});

documented("the range of a name is given", "NamedItem.getRange", async () => {
  await add("得分", area);
  const address = await book.guest.run(async (context) => {
    const range = context.workbook.names.getItem("得分").getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("b!A1:B2");
});

documented("a name that is no range throws, or gives a null object", "NamedItem.getRangeOrNullObject", async () => {
  await add("Rate", "=0.13");
  expect(await refused((workbook) => workbook.names.getItem("Rate").getRange())).toBe("ItemNotFound");
  const isNull = await book.guest.run(async (context) => {
    const range = context.workbook.names.getItem("Rate").getRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
});

documented("names of the workbook and of a sheet stand in collections of their own", "Workbook.names", async () => {
  await add("Everywhere", "=1");
  await add("Here", area, "b");
  const found = await book.guest.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const own = worksheets.getItem("b").names.load("items/name,items/scope");
    names.load("items/name,items/scope");
    const counts = [names.getCount(), own.getCount(), worksheets.getItem("Sheet1").names.getCount()];
    await context.sync();
    const listed = [names, own].map(({ items }) => items.map(({ name, scope }) => `${name} ${scope}`));
    return [listed, counts.map(({ value }) => value)];
  });
  expect(found).toEqual([
    [["Everywhere Workbook"], ["Here Worksheet"]],
    [1, 1, 0],
  ]);
});

documented("a name of a sheet knows its sheet; one of the workbook throws", "NamedItem.worksheet", async () => {
  await add("Here", area, "b");
  await add("Everywhere", "=1");
  const found = await book.guest.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("b").names.getItem("Here").worksheet.load("name");
    const none = names.getItem("Everywhere").worksheetOrNullObject.load("name");
    await context.sync();
    return [sheet.name, none.isNullObject];
  });
  expect(found).toEqual(["b", true]);
  expect(await refused((workbook) => workbook.names.getItem("Everywhere").worksheet.load("name"))).toBe("ItemNotFound");
});

documented("a name is found in any case, or is a null object", "NamedItemCollection.getItemOrNullObject", async () => {
  await add("TaxRate", "=1");
  const found = await book.guest.run(async (context) => {
    const { names } = context.workbook;
    const items = ["TAXRATE", "nothing"].map((name) => names.getItemOrNullObject(name));
    for (const item of items) item.load("name");
    await context.sync();
    return items.map((item) => (item.isNullObject ? null : item.name));
  });
  expect(found).toEqual(["TaxRate", null]);
  expect(await refused((workbook) => workbook.names.getItem("nothing"))).toBe("ItemNotFound");
});

documented("a deleted name is gone", "NamedItem.delete", async () => {
  await add("得分", area);
  expect(await refused((workbook) => workbook.names.getItem("得分").delete())).toBe("");
  expect(await refused((workbook) => workbook.names.getItem("得分"))).toBe("ItemNotFound");
});

undocumented("what reads as a cell, begins with a digit or has a blank is no name", async () => {
  const codes = [];
  for (const name of ["A1", "R1C1", "r", "1st", "a b", "", "TRUE", "a-b", "n".repeat(256)]) {
    codes.push(await refused((workbook) => workbook.names.add(name, "=1")));
  }
  expect(codes).toEqual(Array.from({ length: 9 }, () => "InvalidArgument"));
});

undocumented("a name that is taken in its scope is refused", async () => {
  await add("Rate", "=0.5");
  expect(await refused((workbook) => workbook.names.add("RATE", "=1"))).toBe("ItemAlreadyExists");
});

undocumented("a name that another scope has is refused, as the engine could not tell them apart", async () => {
  await add("Rate", "=0.5", "b");
  expect(await refused((workbook) => workbook.names.add("Rate", "=1"))).toBe("NotImplemented");
});

undocumented("names stand in the saved workbook", async () => {
  await add("得分", area);
  const { resources } = await book.guest.workbook.save();
  const data = resources?.find(({ name }) => name === "SHEET_DEFINED_NAME_PLUGIN")?.data ?? "{}";
  expect(Object.values(JSON.parse(data) as object)).toEqual([
    expect.objectContaining({ name: "得分", formulaOrRefString: "b!$A$1:$B$2", localSheetId: "AllDefaultWorkbook" }),
  ]);
});
