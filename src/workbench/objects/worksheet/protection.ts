/** `Excel.WorksheetProtection`. */
import { oneOf } from "../../richapi/arguments";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { membersOf, objectClass } from "../../richapi/object-class";
import type { SheetModel } from "../../model/book/sheet";
import type { ProtectionOptions } from "../../model/book/snapshot";

declare module "../../richapi/handle" {
  interface Targets {
    WorksheetProtection: SheetModel;
  }
}

const { property, method } = membersOf<SheetModel>();

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** What Excel allows on a protected sheet where nobody says otherwise: to select. */
const DEFAULT_OPTIONS: Readonly<ProtectionOptions> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function optionsOf(given: Readonly<Record<string, unknown>>): ProtectionOptions {
  const options: ProtectionOptions = { ...DEFAULT_OPTIONS };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULT_OPTIONS, name)) throw invalidArgument(`options.${name}`);
    if (value === undefined || value === null) continue;
    if (name === "selectionMode") options.selectionMode = oneOf(value, "options.selectionMode", SELECTION_MODES);
    else if (typeof value === "boolean") Object.assign(options, { [name]: value });
    else throw invalidArgument(`options.${name}`);
  }
  return options;
}

/** `Excel.WorksheetProtection`. */
export const worksheetProtectionClass = objectClass<"WorksheetProtection">({
  name: "WorksheetProtection",
  since: "1.2",
  members: {
    protected: property("1.2", ({ custom }) => custom.protection !== null),
    options: property("1.2", ({ custom }) => ({ ...(custom.protection?.options ?? DEFAULT_OPTIONS) })),
    protect: method("1.2", ({ custom }, args) => {
      if (custom.protection !== null) throw new ApiError("AccessDenied");
      const options = optionsOf(args.has(0) ? args.record(0, "options") : {});
      const password = args.optionalText(1, "password", "");
      custom.protection = { options, password: password === "" ? null : password };
      return null;
    }),
    unprotect: method("1.7", ({ custom }, args) => {
      const password = custom.protection?.password ?? null;
      if (password !== null && args.optionalText(0, "password", "") !== password) throw new ApiError("AccessDenied");
      custom.protection = null;
      return null;
    }),
  },
});
