import { documented, undocumented } from "../support/documented";
import { useSheet1 } from "../support/sheet1";

const sheet1 = useSheet1();

/** Does something to the page, then gives what was loaded of it. */
function page<T>(
  act: (layout: Excel.PageLayout, sheet: Excel.Worksheet) => unknown,
  load: string,
  give: (layout: Excel.PageLayout) => T,
): Promise<T> {
  return sheet1.on(async (sheet, context) => {
    act(sheet.pageLayout, sheet);
    sheet.pageLayout.load(load);
    await context.sync();
    return give(sheet.pageLayout);
  });
}

const refused = (act: (layout: Excel.PageLayout, sheet: Excel.Worksheet) => unknown): Promise<string> =>
  sheet1.refusal((sheet) => act(sheet.pageLayout, sheet));

const nothing = () => undefined;

undocumented("a new page is upright, with Excel's usual margins", async () => {
  const found = await page(nothing, "orientation,leftMargin,rightMargin,topMargin,zoom", (layout) => [
    layout.orientation,
    layout.leftMargin,
    layout.rightMargin,
    layout.topMargin,
    layout.zoom,
  ]);
  expect(found).toEqual(["Portrait", 50.4, 50.4, 54, { scale: 100 }]);
});

documented("the page is upright or on its side", "PageLayout.orientation", async () => {
  const turned = await page(
    (layout) => (layout.orientation = "Landscape"),
    "orientation",
    ({ orientation }) => orientation,
  );
  expect(turned).toBe("Landscape");
  expect(await refused((layout) => layout.set({ orientation: "Sideways" as "Portrait" }))).toBe("InvalidArgument");
});

documented("a paper is named", "PageLayout.paperSize", async () => {
  expect(
    await page(
      (layout) => (layout.paperSize = "A3"),
      "paperSize",
      ({ paperSize }) => paperSize,
    ),
  ).toBe("A3");
  expect(await refused((layout) => (layout.paperSize = "A9" as "A3"))).toBe("InvalidArgument");
});

for (const name of [
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
] as const) {
  documented("it is in points", `PageLayout.${name}`, async () => {
    expect(
      await page(
        (layout) => (layout[name] = 36.5),
        name,
        (layout) => layout[name],
      ),
    ).toBe(36.5);
    expect((await sheet1.guest.workbook.save()).sheets["sheet-1"]?.custom.pageLayout[name]).toBe(36.5);
    expect(await refused((layout) => (layout[name] = -1))).toBe("InvalidArgument");
  });
}

for (const name of [
  "centerHorizontally",
  "centerVertically",
  "blackAndWhite",
  "draftMode",
  "printGridlines",
  "printHeadings",
] as const) {
  documented("it is switched on and off", `PageLayout.${name}`, async () => {
    const seen = [await page(nothing, name, (layout) => layout[name])];
    for (const value of [true, false]) {
      seen.push(
        await page(
          (layout) => (layout[name] = value),
          name,
          (layout) => layout[name],
        ),
      );
    }
    expect(seen).toEqual([false, true, false]);
  });
}

documented("margins are set in a unit; those not given stay", "PageLayout.setPrintMargins", async () => {
  const margins = (unit: "Points" | "Inches" | "Centimeters", options: Excel.PageLayoutMarginOptions) =>
    page(
      (layout) => layout.setPrintMargins(unit, options),
      "topMargin,leftMargin,footerMargin",
      ({ topMargin, leftMargin, footerMargin }) => [topMargin, leftMargin, footerMargin],
    );
  expect(await margins("Inches", { top: 0.5 })).toEqual([36, 50.4, 21.6]);
  expect(await margins("Centimeters", { left: 2.54, footer: 1.27 })).toEqual([36, 72, 36]);
  expect(await margins("Points", { top: 10 })).toEqual([10, 72, 36]);
});

documented("the page is scaled, or fitted to pages", "PageLayout.zoom", async () => {
  const zoomed = (zoom: Excel.PageLayoutZoomOptions) =>
    page(
      (layout) => (layout.zoom = zoom),
      "zoom",
      (layout) => layout.zoom,
    );
  expect(await zoomed({ scale: 85 })).toEqual({ scale: 85 });
  expect(await zoomed({ horizontalFitToPages: 1 })).toEqual({ horizontalFitToPages: 1 });
  expect(await zoomed({ horizontalFitToPages: 1, verticalFitToPages: 2 })).toEqual({
    horizontalFitToPages: 1,
    verticalFitToPages: 2,
  });
});

documented("a scale is between 10 and 400", "PageLayoutZoomOptions.scale", async () => {
  const codes = [];
  for (const scale of [9, 10, 400, 401]) codes.push(await refused((layout) => (layout.zoom = { scale })));
  expect(codes).toEqual(["InvalidArgument", "", "", "InvalidArgument"]);
});

documented("pages are printed down first or over first", "PageLayout.printOrder", async () => {
  const order = await page(
    (layout) => (layout.printOrder = "OverThenDown"),
    "printOrder",
    ({ printOrder }) => printOrder,
  );
  expect(order).toBe("OverThenDown");
});

documented("every page has the same header and footer", "HeaderFooterGroup.defaultForAllPages", async () => {
  const found = await page(
    ({ headersFooters }) => {
      headersFooters.defaultForAllPages.centerHeader = "绩效自评表";
      headersFooters.defaultForAllPages.rightFooter = "&P / &N";
    },
    "headersFooters/state,headersFooters/defaultForAllPages",
    ({ headersFooters: { state, defaultForAllPages: texts } }) => [
      state,
      texts.centerHeader,
      texts.rightFooter,
      texts.leftHeader,
    ],
  );
  expect(found).toEqual(["Default", "绩效自评表", "&P / &N", ""]);
});

undocumented("other headers for single pages are refused, as the workbook has no place for them", async () => {
  expect(await refused(({ headersFooters }) => (headersFooters.state = "OddAndEven"))).toBe("NotImplemented");
});

/** Addresses of the print area, or null where there is none. */
function printArea(): Promise<string | null> {
  return sheet1.guest.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("Sheet1").pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    return areas.isNullObject ? null : areas.address;
  });
}

documented("the print area is an address or a range", "PageLayout.setPrintArea", async () => {
  const seen = [await printArea()];
  await page((layout) => layout.setPrintArea("A1:D20"), "orientation", nothing);
  seen.push(await printArea());
  await page((layout, sheet) => layout.setPrintArea(sheet.getRange("B:C")), "orientation", nothing);
  seen.push(await printArea());
  expect(seen).toEqual([null, "Sheet1!A1:D20", "Sheet1!B:C"]);
  expect((await sheet1.guest.workbook.save()).sheets["sheet-1"]?.custom.pageLayout.printArea).toBe("B:C");
});

documented("several ranges make one print area", "PageLayout.setPrintArea", async () => {
  await page((layout) => layout.setPrintArea("A1:B2,D4"), "orientation", nothing);
  expect((await sheet1.guest.workbook.save()).sheets["sheet-1"]?.custom.pageLayout.printArea).toBe("A1:B2,D4");
});

documented("without a print area ItemNotFound is thrown", "PageLayout.getPrintArea", async () => {
  expect(await refused((layout) => layout.getPrintArea())).toBe("ItemNotFound");
});

documented("rows and columns are repeated on every page", "PageLayout.setPrintTitleRows", async () => {
  const addresses = await sheet1.guest.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.pageLayout.setPrintTitleColumns(sheet.getRange("A:B"));
    const found = [sheet.pageLayout.getPrintTitleRows(), sheet.pageLayout.getPrintTitleColumns()];
    for (const range of found) range.load("address");
    await context.sync();
    return found.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Sheet1!1:3", "Sheet1!A:B"]);
});

documented("only whole rows can be title rows", "PageLayout.setPrintTitleRows", async () => {
  expect(await refused((layout) => layout.setPrintTitleRows("A1:C3"))).toBe("InvalidArgument");
  expect(await refused((layout) => layout.setPrintTitleColumns("1:3"))).toBe("InvalidArgument");
});

documented(
  "where no titles are set, the answer is a null object",
  "PageLayout.getPrintTitleRowsOrNullObject",
  async () => {
    const found = await sheet1.guest.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      const ranges = [pageLayout.getPrintTitleRowsOrNullObject(), pageLayout.getPrintTitleColumnsOrNullObject()];
      await context.sync();
      return ranges.map(({ isNullObject }) => isNullObject);
    });
    expect(found).toEqual([true, true]);
    expect(await refused((layout) => layout.getPrintTitleRows())).toBe("ItemNotFound");
  },
);

undocumented("a range of another sheet is refused", async () => {
  const code = await sheet1.guest.refusal(async (context) => {
    const other = context.workbook.worksheets.add("b");
    context.workbook.worksheets.getItem("Sheet1").pageLayout.setPrintArea(other.getRange("A1"));
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});
