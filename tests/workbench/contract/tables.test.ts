import { documented, undocumented } from "../support/documented";
import { openGuest, refusalOf, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

const DATA = [
  ["姓名", "得分"],
  ["张三", 90],
  ["李四", 80],
];

type Batch<T> = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs a batch on a table named 成绩 at A1:B3 of Sheet1. */
async function onTable<T>(batch: Batch<T>): Promise<T> {
  return guest.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = DATA;
    const table = sheet.tables.add("A1:B3", true);
    table.name = "成绩";
    await context.sync();
    return batch(table, sheet, context);
  });
}

const refusedOnTable = (batch: Batch<unknown>): Promise<string> => refusalOf(() => onTable(batch));

async function valuesOf(sheet: Excel.Worksheet, address: string, context: Excel.RequestContext): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("values");
  await context.sync();
  return range.values;
}

describe("TableCollection", () => {
  documented("a table is made from an address, with a name and id of its own", "TableCollection.add", async () => {
    const seen = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = DATA;
      const table = context.workbook.tables.add("Sheet1!A1:B3", true).load("name,id,showHeaders,showTotals,style");
      const range = table.getRange().load("address");
      await context.sync();
      return [table.name, table.id.length > 0, table.showHeaders, table.showTotals, table.style, range.address];
    });
    expect(seen).toEqual(["表1", true, true, false, "TableStyleMedium2", "Sheet1!A1:B3"]);
  });

  documented("an address without a sheet's name lies on the sheet in front", "TableCollection.add", async () => {
    const address = await guest.run(async (context) => {
      const range = context.workbook.tables.add("C1:D2", true).getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!C1:D2");
  });

  documented("a Range object is taken as well as an address", "TableCollection.add", async () => {
    const address = await guest.run(async (context) => {
      const source = context.workbook.worksheets.getItem("Sheet1").getRange("C3:D5");
      const range = context.workbook.tables.add(source, true).getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!C3:D5");
  });

  documented(
    "without headers a row of them is made and the data goes down by one row",
    "TableCollection.add",
    async () => {
      const seen = await guest.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B2").values = [
          ["张三", 90],
          ["李四", 80],
        ];
        const range = sheet.tables.add("A1:B2", false).getRange().load("address,values");
        await context.sync();
        return [range.address, range.values];
      });
      expect(seen).toEqual([
        "Sheet1!A1:B3",
        [
          ["列1", "列2"],
          ["张三", 90],
          ["李四", 80],
        ],
      ]);
    },
  );

  undocumented("blank headers get names, and equal ones are told apart", async () => {
    const headers = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").values = [["分", "分", ""]];
      const range = sheet.tables.add("A1:C2", true).getHeaderRowRange().load("values");
      await context.sync();
      return range.values;
    });
    expect(headers).toEqual([["分", "分2", "列1"]]);
  });

  undocumented("tables may not overlap", async () => {
    const code = await refusedOnTable(async (_, sheet, context) => {
      sheet.tables.add("B3:C5", true);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented("tables are counted in the workbook and on their sheet", "TableCollection.getCount", async () => {
    const counts = await onTable(async (_, sheet, context) => {
      const [all, here] = [context.workbook.tables.getCount(), sheet.tables.load("count")];
      await context.sync();
      return [all.value, here.count];
    });
    expect(counts).toEqual([1, 1]);
  });

  documented("a table is found by its name", "TableCollection.getItem", async () => {
    const address = await onTable(async (_, __, context) => {
      const range = context.workbook.tables.getItem("成绩").getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A1:B3");
  });

  documented("a table is found by its id", "TableCollection.getItem", async () => {
    const name = await onTable(async (table, __, context) => {
      table.load("id");
      await context.sync();
      const found = context.workbook.tables.getItem(table.id).load("name");
      await context.sync();
      return found.name;
    });
    expect(name).toBe("成绩");
  });

  documented("a table that does not exist is a null object", "TableCollection.getItemOrNullObject", async () => {
    const isNull = await onTable(async (_, __, context) => {
      const found = context.workbook.tables.getItemOrNullObject("无").load("name");
      await context.sync();
      return found.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  documented(
    "a table is found by its place, counted from 0, and loads among the items",
    "TableCollection.getItemAt",
    async () => {
      const seen = await onTable(async (_, sheet, context) => {
        const first = sheet.tables.getItemAt(0).load("name");
        const all = sheet.tables.load("items/name");
        await context.sync();
        return [first.name, all.items.map(({ name }) => name)];
      });
      expect(seen).toEqual(["成绩", ["成绩"]]);
    },
  );

  undocumented("a name that another table has is refused", async () => {
    const code = await refusedOnTable(async (_, sheet, context) => {
      sheet.tables.add("D1:E2", true).name = "成绩";
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  undocumented("a name with a blank is refused", async () => {
    const code = await refusedOnTable(async (table, __, context) => {
      table.name = "成 绩";
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented("the tables that meet a range, or lie in it wholly", "Range.getTables", async () => {
    const counts = await onTable(async (_, sheet, context) => {
      const range = sheet.getRange("B3:C9");
      const [meeting, within] = [range.getTables().getCount(), range.getTables(true).getCount()];
      const first = range.getTables().getFirst().load("name");
      await context.sync();
      return [meeting.value, within.value, first.name];
    });
    expect(counts).toEqual([1, 0, "成绩"]);
  });
});

describe("Table", () => {
  documented("headers, data and all of it as ranges", "Table.getDataBodyRange", async () => {
    const addresses = await onTable(async (table, _, context) => {
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Sheet1!A1:B3", "Sheet1!A1:B1", "Sheet1!A2:B3"]);
  });

  documented("a row of totals comes under the data", "Table.showTotals", async () => {
    const seen = await onTable(async (table, _, context) => {
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address,values,formulas");
      const whole = table.getRange().load("address");
      await context.sync();
      return [totals.address, totals.values, totals.formulas, whole.address];
    });
    expect(seen).toEqual(["Sheet1!A4:B4", [["汇总", 170]], [["汇总", "=SUBTOTAL(109,B2:B3)"]], "Sheet1!A1:B4"]);
  });

  undocumented("there is no range of totals where there are none", async () => {
    const code = await refusedOnTable(async (table, _, context) => {
      table.getTotalRowRange().load("address");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  documented("headers can be taken away and brought back", "Table.showHeaders", async () => {
    const seen = await onTable(async (table, sheet, context) => {
      table.showHeaders = false;
      const without = table.getRange().load("address");
      await context.sync();
      const blank = await valuesOf(sheet, "A1:B1", context);
      table.showHeaders = true;
      const again = table.getRange().load("address,values");
      await context.sync();
      return [without.address, blank, again.address, again.values];
    });
    expect(seen).toEqual(["Sheet1!A2:B3", [["", ""]], "Sheet1!A1:B3", DATA]);
  });

  documented("bands, first and last column and filter buttons are kept", "Table.showBandedRows", async () => {
    const seen = await onTable(async (table, _, context) => {
      table.set({
        showBandedRows: false,
        showBandedColumns: true,
        highlightFirstColumn: true,
        showFilterButton: false,
      });
      table.style = "TableStyleLight9";
      table.load("showBandedRows,showBandedColumns,highlightFirstColumn,highlightLastColumn,showFilterButton,style");
      await context.sync();
      const { showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn } = table;
      return [
        showBandedRows,
        showBandedColumns,
        highlightFirstColumn,
        highlightLastColumn,
        table.showFilterButton,
        table.style,
      ];
    });
    expect(seen).toEqual([false, true, true, false, false, "TableStyleLight9"]);
  });

  undocumented("a style that Excel does not bring is refused", async () => {
    const code = await refusedOnTable(async (table, _, context) => {
      table.style = "TableStyleMedium99";
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented("a table becomes plain cells, which stay", "Table.convertToRange", async () => {
    const seen = await onTable(async (table, _, context) => {
      const range = table.convertToRange().load("address,values");
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [range.address, range.values, count.value];
    });
    expect(seen).toEqual(["Sheet1!A1:B3", DATA, 0]);
  });

  documented("deleting a table takes its cells' contents along", "Table.delete", async () => {
    const values = await onTable(async (table, sheet, context) => {
      table.delete();
      return valuesOf(sheet, "A1:B2", context);
    });
    expect(values).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  documented("the new range must have the headers in the same row and meet the old one", "Table.resize", async () => {
    const seen = await onTable(async (table, _, context) => {
      table.resize("A1:C5");
      const range = table.getRange().load("address");
      const headers = table.getHeaderRowRange().load("values");
      await context.sync();
      return [range.address, headers.values];
    });
    expect(seen).toEqual(["Sheet1!A1:C5", [["姓名", "得分", "列1"]]]);
    const code = await guest.refusal(async (context) => {
      context.workbook.tables.getItem("成绩").resize("A2:B9");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  undocumented("rows inserted above move a table along", async () => {
    const address = await onTable(async (table, sheet, context) => {
      sheet.getRange("1:2").insert("Down");
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A3:B5");
  });
});

describe("TableColumnCollection", () => {
  documented("columns load with name, index, id and values", "TableColumn.values", async () => {
    const seen = await onTable(async (table, _, context) => {
      const columns = table.columns.load("items/name,items/index,items/id,items/values");
      await context.sync();
      return columns.items.map(({ name, index, id, values }) => [name, index, id, values]);
    });
    expect(seen).toEqual([
      ["姓名", 0, 1, [["姓名"], ["张三"], ["李四"]]],
      ["得分", 1, 2, [["得分"], [90], [80]]],
    ]);
  });

  documented("a column is found by name, by id and by place", "TableColumnCollection.getItem", async () => {
    const seen = await onTable(async (table, _, context) => {
      const found = [table.columns.getItem("得分"), table.columns.getItem(2), table.columns.getItemAt(1)];
      for (const column of found) column.load("name");
      const none = table.columns.getItemOrNullObject("无").load("name");
      const count = table.columns.getCount();
      await context.sync();
      return [...found.map(({ name }) => name), none.isNullObject, count.value];
    });
    expect(seen).toEqual(["得分", "得分", "得分", true, 2]);
  });

  documented("the parts of a column as ranges", "TableColumn.getDataBodyRange", async () => {
    const addresses = await onTable(async (table, _, context) => {
      const column = table.columns.getItem("得分");
      const ranges = [column.getRange(), column.getHeaderRowRange(), column.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Sheet1!B1:B3", "Sheet1!B1", "Sheet1!B2:B3"]);
  });

  documented("a column is added at the end with its header among the values", "TableColumnCollection.add", async () => {
    const seen = await onTable(async (table, _, context) => {
      const column = table.columns.add(undefined, [["等级"], ["优"], ["良"]]).load("name,index");
      const range = table.getRange().load("address,values");
      await context.sync();
      return [column.name, column.index, range.address, range.values];
    });
    expect(seen).toEqual([
      "等级",
      2,
      "Sheet1!A1:C3",
      [
        ["姓名", "得分", "等级"],
        ["张三", 90, "优"],
        ["李四", 80, "良"],
      ],
    ]);
  });

  documented("a column is added before another, moving cells to the right", "TableColumnCollection.add", async () => {
    const values = await onTable(async (table, sheet, context) => {
      sheet.getRange("C2").values = [["旁"]];
      table.columns.add(1, undefined, "部门");
      return valuesOf(sheet, "A1:D3", context);
    });
    expect(values).toEqual([
      ["姓名", "部门", "得分", ""],
      ["张三", "", 90, "旁"],
      ["李四", "", 80, ""],
    ]);
  });

  documented("renaming a column writes its header", "TableColumn.name", async () => {
    const seen = await onTable(async (table, _, context) => {
      table.columns.getItem("得分").name = "总分";
      const header = table.getHeaderRowRange().load("values");
      const found = table.columns.getItem("总分").load("index");
      await context.sync();
      return [header.values, found.index];
    });
    expect(seen).toEqual([[["姓名", "总分"]], 1]);
  });

  documented("a deleted column takes its cells along", "TableColumn.delete", async () => {
    const seen = await onTable(async (table, sheet, context) => {
      table.columns.getItem("姓名").delete();
      const range = table.getRange().load("address");
      await context.sync();
      return [range.address, await valuesOf(sheet, "A1:B3", context)];
    });
    expect(seen).toEqual([
      "Sheet1!A1:A3",
      [
        ["得分", ""],
        [90, ""],
        [80, ""],
      ],
    ]);
  });
});

describe("TableRowCollection", () => {
  documented("rows are added at the end where no index is given", "TableRowCollection.add", async () => {
    const seen = await onTable(async (table, _, context) => {
      const row = table.rows.add(undefined, [
        ["王五", 70],
        ["赵六", 60],
      ]);
      row.load("index,values");
      const range = table.getRange().load("address");
      const count = table.rows.getCount();
      await context.sync();
      return [row.index, row.values, range.address, count.value];
    });
    expect(seen).toEqual([2, [["王五", 70]], "Sheet1!A1:B5", 4]);
  });

  documented("a row is added before another, which moves down", "TableRowCollection.add", async () => {
    const values = await onTable(async (table, sheet, context) => {
      table.rows.add(0, [["王五", 70]]);
      return valuesOf(sheet, "A1:B4", context);
    });
    expect(values).toEqual([
      ["姓名", "得分"],
      ["王五", 70],
      ["张三", 90],
      ["李四", 80],
    ]);
  });

  documented("cells below the table move down by default", "TableRowCollection.add", async () => {
    const values = await onTable(async (table, sheet, context) => {
      sheet.getRange("A5").values = [["注"]];
      table.rows.add(undefined, [["王五", 70]]);
      return valuesOf(sheet, "A4:A6", context);
    });
    expect(values).toEqual([["王五"], [""], ["注"]]);
  });

  undocumented("a table of headers alone takes its first rows into the blank row below them", async () => {
    const seen = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["姓名", "得分"]];
      const before = table.rows.getCount();
      table.rows.add(undefined, [
        ["张三", 90],
        ["李四", 80],
      ]);
      const range = table.getRange().load("address,values");
      const after = table.rows.getCount();
      await context.sync();
      return [before.value, after.value, range.address, range.values];
    });
    expect(seen).toEqual([0, 2, "Sheet1!A1:B3", DATA]);
  });

  undocumented("values that are not as wide as the table are refused", async () => {
    const code = await refusedOnTable(async (table, _, context) => {
      table.rows.add(undefined, [["王五"]]);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented("a row's values are read and written", "TableRow.values", async () => {
    const values = await onTable(async (table, sheet, context) => {
      table.rows.getItemAt(1).values = [["王五", 75]];
      return valuesOf(sheet, "A3:B3", context);
    });
    expect(values).toEqual([["王五", 75]]);
  });

  documented("a deleted row takes its cells along", "TableRow.delete", async () => {
    const seen = await onTable(async (table, sheet, context) => {
      table.rows.getItemAt(0).delete();
      const range = table.getRange().load("address");
      const rows = table.rows.load("items/values,count");
      await context.sync();
      return [range.address, rows.items.map(({ values }) => values), rows.count, await valuesOf(sheet, "A3", context)];
    });
    expect(seen).toEqual(["Sheet1!A1:B2", [[["李四", 80]]], 1, [[""]]]);
  });

  undocumented("the row of totals follows rows that are added", async () => {
    const totals = await onTable(async (table, _, context) => {
      table.showTotals = true;
      table.rows.add(undefined, [["王五", 70]]);
      const range = table.getTotalRowRange().load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(totals).toEqual(["Sheet1!A5:B5", [["汇总", 240]]]);
  });

  undocumented("a table under the one that grows moves along", async () => {
    const addresses = await onTable(async (table, sheet, context) => {
      const under = sheet.tables.add("A6:B8", true);
      table.rows.add(undefined, [["王五", 70]]);
      const ranges = [table.getRange().load("address"), under.getRange().load("address")];
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Sheet1!A1:B4", "Sheet1!A7:B9"]);
  });
});

describe("Tables and the rest of the workbook", () => {
  undocumented("a formula that names a table's column follows rows that are added", async () => {
    const sums = await onTable(async (table, sheet, context) => {
      const cell = sheet.getRange("E1");
      cell.formulas = [["=SUM(成绩[得分])"]];
      cell.load("values");
      await context.sync();
      const before: unknown = cell.values;
      table.rows.add(undefined, [["王五", 70]]);
      cell.load("values");
      await context.sync();
      return [before, cell.values];
    });
    expect(sums).toEqual([[[170]], [[240]]]);
  });

  undocumented("nothing that stands on a protected sheet can be made", async () => {
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    const codes: string[] = [];
    const acts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => sheet.tables.add("A1:B2", true),
      (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2")),
      (sheet) => sheet.comments.add(sheet.getRange("A1"), "x"),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet) => sheet.getRange("A1").dataValidation.clear(),
    ];
    for (const act of acts) {
      codes.push(
        await guest.refusal(async (context) => {
          act(context.workbook.worksheets.getItem("Sheet1"));
          await context.sync();
        }),
      );
    }
    expect(codes).toEqual(Array.from({ length: 5 }, () => "AccessDenied"));
  });
});
