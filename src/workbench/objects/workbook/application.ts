/** `Excel.Application`: calculation, and how this Excel writes numbers. */
import type { Book } from "../../model/book/book";
import { oneOf } from "../../richapi/arguments";
import { ApiError } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { decimalSeparator, thousandsSeparator } from "./culture";

declare module "../../richapi/handle" {
  interface Targets {
    Application: Book;
  }
}

const { property, method, navigation } = membersOf<Book>();

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

/** `Excel.Application`. */
export const applicationClass = objectClass<"Application">({
  name: "Application",
  since: "1.1",
  members: {
    // The grid's engine calculates after every change and cannot be held back; any other mode is refused.
    calculationMode: property(
      "1.1",
      () => "Automatic",
      (_, value) => {
        const mode = oneOf(value, "calculationMode", MODES);
        if (mode !== "Automatic") throw new ApiError("NotImplemented", `Application.calculationMode ${mode}`);
      },
    ),
    calculationState: property("1.9", (book) => (book.calculation.isSettled() ? "Done" : "Calculating")),
    decimalSeparator: property("1.11", decimalSeparator),
    thousandsSeparator: property("1.11", thousandsSeparator),
    useSystemSeparators: property("1.11", () => true),
    cultureInfo: navigation("1.11", () => new Handle("CultureInfo", null)),
    calculate: method("1.1", (book, args) => {
      // What has changed is calculated without being asked.
      if (args.word(0, "calculationType", TYPES) !== "Recalculate") book.recalculateAll();
      return null;
    }),
    // Within a batch the grid neither calculates nor draws between two writes, so there is nothing to hold back.
    suspendApiCalculationUntilNextSync: method("1.6", () => null),
    suspendScreenUpdatingUntilNextSync: method("1.9", () => null),
  },
});
