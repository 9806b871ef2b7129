/** Short ways for contract tests to work on the first sheet of a fresh guest. */
import { openGuest, type Guest } from "./guest";
import { refused } from "./sheets";

/** A guest and its one sheet, opened anew for each test. */
export interface Sheet1 {
  readonly guest: Guest;
  /** Runs a batch on the sheet and syncs at its end. */
  on: <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) => Promise<T>;
  /** The code with which Excel refuses what a batch does on the sheet, or "". */
  refusal: (batch: (sheet: Excel.Worksheet) => unknown) => Promise<string>;
  /** Writes values or formulas. */
  write: (address: string, values: unknown) => Promise<void>;
  /** Loads properties of a range. */
  read: <K extends keyof Excel.Range>(address: string, name: K) => Promise<Excel.Range[K]>;
  /** What a method that gives a range gives: its address without the sheet, or null for a null object. */
  addressOf: (find: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas) => Promise<string | null>;
}

/** Opens a guest before each test of a file and closes it after. */
export function useSheet1(): Sheet1 {
  let guest: Guest | null = null;
  const open = (): Guest => {
    if (guest === null) throw new Error("no guest outside a test");
    return guest;
  };
  beforeEach(() => {
    guest = openGuest();
  });
  afterEach(() => guest?.workbook.dispose());

  const on: Sheet1["on"] = (batch) =>
    open().run(async (context) => {
      const result = await batch(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return result;
    });
  return {
    get guest() {
      return open();
    },
    on,
    refusal: (batch) => refused(open(), "Sheet1", batch),
    write: (address, values) =>
      on((sheet) => {
        sheet.getRange(address).values = values as unknown[][]; // Office.js takes a single value too
      }),
    read: async (address, name) => {
      const range = await on((sheet) => sheet.getRange(address).load(name as string));
      return range[name];
    },
    addressOf: async (find) => {
      const found = await on((sheet) => {
        const range = find(sheet);
        range.load("address");
        return range;
      });
      return found.isNullObject ? null : found.address.replaceAll("Sheet1!", "");
    },
  };
}
