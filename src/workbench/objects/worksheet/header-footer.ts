/** `Excel.HeaderFooterGroup` and `Excel.HeaderFooter`: the lines above and below each printed page. */
import type { SheetModel } from "../../model/book/sheet";
import type { PageLayout } from "../../model/book/snapshot";
import { oneOf, text } from "../../richapi/arguments";
import { ApiError } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass, type Property } from "../../richapi/object-class";

declare module "../../richapi/handle" {
  interface Targets {
    HeaderFooterGroup: SheetModel;
    HeaderFooter: SheetModel;
  }
}

const { property, navigation } = membersOf<SheetModel>();

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function line(name: keyof PageLayout["headersFooters"]): Property<SheetModel> {
  return property(
    "1.9",
    (sheet) => sheet.custom.pageLayout.headersFooters[name],
    (sheet, value) => {
      sheet.custom.pageLayout.headersFooters[name] = text(value, name);
    },
  );
}

/** `Excel.HeaderFooter`. */
export const headerFooterClass = objectClass<"HeaderFooter">({
  name: "HeaderFooter",
  since: "1.9",
  members: {
    leftHeader: line("leftHeader"),
    centerHeader: line("centerHeader"),
    rightHeader: line("rightHeader"),
    leftFooter: line("leftFooter"),
    centerFooter: line("centerFooter"),
    rightFooter: line("rightFooter"),
  },
});

/** `Excel.HeaderFooterGroup`; the workbook keeps one header and footer for all pages of a sheet. */
export const headerFooterGroupClass = objectClass<"HeaderFooterGroup">({
  name: "HeaderFooterGroup",
  since: "1.9",
  members: {
    state: property(
      "1.9",
      () => "Default",
      (_, value) => {
        const state = oneOf(value, "state", STATES);
        if (state !== "Default") throw new ApiError("NotImplemented", `HeaderFooterGroup.state ${state}`);
      },
    ),
    defaultForAllPages: navigation("1.9", (sheet) => new Handle("HeaderFooter", sheet)),
  },
});
