import { documented, undocumented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const sheet1 = useSheet1();

/** Does something to the panes, then gives the address of what is frozen, null where nothing is. */
function frozen(act: (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void): Promise<string | null> {
  return sheet1.on(async (sheet, context) => {
    act(sheet.freezePanes, sheet);
    const range = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });
}

const refused = (act: (panes: Excel.WorksheetFreezePanes) => unknown): Promise<string> =>
  sheet1.refusal(({ freezePanes }) => act(freezePanes));

documented("the first row is frozen, or so many", "WorksheetFreezePanes.freezeRows", async () => {
  expect(await frozen((panes) => panes.freezeRows())).toBe("Sheet1!1:1");
  expect(await frozen((panes) => panes.freezeRows(3))).toBe("Sheet1!1:3");
});

documented("nought frees the rows", "WorksheetFreezePanes.freezeRows", async () => {
  await frozen((panes) => panes.freezeRows(3));
  expect(await frozen((panes) => panes.freezeRows(0))).toBeNull();
});

documented("the first column is frozen, or so many", "WorksheetFreezePanes.freezeColumns", async () => {
  expect(await frozen((panes) => panes.freezeColumns())).toBe("Sheet1!A:A");
  expect(await frozen((panes) => panes.freezeColumns(2))).toBe("Sheet1!A:B");
});

documented("the range says what stands in the pane at the top and left", "WorksheetFreezePanes.freezeAt", async () => {
  expect(await frozen((panes) => panes.freezeAt("A1:C4"))).toBe("Sheet1!A1:C4");
  const { sheets } = await sheet1.guest.workbook.save();
  expect(sheets["sheet-1"]?.freeze).toMatchObject({ xSplit: 3, ySplit: 4, startRow: 4, startColumn: 3 });
});

documented("a range or whole rows and columns are taken as well", "WorksheetFreezePanes.freezeAt", async () => {
  expect(await frozen((panes, sheet) => panes.freezeAt(sheet.getRange("A1:B2")))).toBe("Sheet1!A1:B2");
  expect(await frozen((panes) => panes.freezeAt("1:2"))).toBe("Sheet1!1:2");
  expect(await frozen((panes) => panes.freezeAt("A:C"))).toBe("Sheet1!A:C");
});

documented("null frees everything", "WorksheetFreezePanes.freezeAt", async () => {
  await frozen((panes) => panes.freezeAt("A1:C4"));
  expect(await frozen((panes) => panes.freezeAt(null as unknown as string))).toBeNull(); // the types leave null out
});

documented("everything is freed", "WorksheetFreezePanes.unfreeze", async () => {
  await frozen((panes) => panes.freezeAt("A1:C4"));
  expect(await frozen((panes) => panes.unfreeze())).toBeNull();
});

documented(
  "where nothing is frozen, the answer is a null object",
  "WorksheetFreezePanes.getLocationOrNullObject",
  async () => {
    expect(await frozen(() => undefined)).toBeNull();
  },
);

undocumented("where nothing is frozen, getLocation is refused", async () => {
  expect(await refused((panes) => panes.getLocation())).toBe("ItemNotFound");
});

undocumented("freezing rows frees columns that were frozen before", async () => {
  await frozen((panes) => panes.freezeColumns(2));
  expect(await frozen((panes) => panes.freezeRows(1))).toBe("Sheet1!1:1");
});

undocumented("fewer than nothing is refused", async () => {
  expect(await refused((panes) => panes.freezeRows(-1))).toBe("InvalidArgument");
});

undocumented("rows beyond the grid's end are frozen too", async () => {
  expect(await frozen((panes) => panes.freezeRows(250))).toBe("Sheet1!1:250");
});
