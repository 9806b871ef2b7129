import { documented, undocumented } from "../support/documented";
import { area, useNames } from "../support/names";

const book = useNames();
const { add, ask, refused } = book;

documented("formulas of cells may use a name", "NamedItemCollection.add", async () => {
  await add("Rate", "=0.5");
  await add("Scores", area);
  const values = await book.guest.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("b").getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=SUM(Scores)*Rate"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[5]]);
});

documented("a change of the formula changes what the name stands for", "NamedItem.formula", async () => {
  await add("得分", area);
  const found = await book.guest.run(async (context) => {
    const item = context.workbook.names.getItem("得分");
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
    cell.formulas = [[42], ["=得分"]];
    await context.sync();
    item.formula = "=Sheet1!$A$1";
    const range = item.getRange().load("address");
    item.load("formula");
    cell.load("values");
    await context.sync();
    return [range.address, item.formula as unknown, cell.values];
  });
  expect(found).toEqual(["Sheet1!A1", "=Sheet1!$A$1", [[42], [42]]]);
});

documented("a change of a constant reaches the formulas that use it", "NamedItem.formula", async () => {
  await add("Rate", "=0.5");
  const values = await book.guest.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("b").getRange("A1");
    cell.formulas = [["=Rate*2"]];
    await context.sync();
    context.workbook.names.getItem("Rate").formula = "=21";
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[42]]);
});

undocumented("a formula that uses a deleted name comes to #NAME? until the name is there again", async () => {
  await add("Rate", "=0.5");
  const values = await book.guest.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=Rate*2"]];
    cell.load("values");
    await context.sync();
    const before = cell.values;
    context.workbook.names.getItem("Rate").delete();
    cell.load("values");
    await context.sync();
    const without = cell.values;
    context.workbook.names.add("Rate", "=4");
    cell.load("values,formulas");
    await context.sync();
    return [before, without, cell.values, cell.formulas];
  });
  expect(values).toEqual([[[1]], [["#NAME?"]], [[8]], [["=Rate*2"]]]);
});

undocumented("names follow a sheet that is renamed", async () => {
  await add("得分", area);
  expect(await refused((workbook) => (workbook.worksheets.getItem("b").name = "自评 表"))).toBe("");
  expect(await ask("得分", "formula", ({ formula }) => formula as unknown)).toBe("='自评 表'!$A$1:$B$2");
});

undocumented("with a sheet go the names of its own; a name of the workbook comes to #REF!", async () => {
  await add("Here", area, "b");
  await add("Everywhere", area);
  expect(await refused((workbook) => workbook.worksheets.getItem("b").delete())).toBe("");
  expect(await ask("Everywhere", "type,formula", ({ type, formula }) => [type, formula as unknown])).toEqual([
    "Error",
    "=#REF!",
  ]);
  expect(await refused((workbook) => workbook.names.add("Here", "=1"))).toBe("");
});
