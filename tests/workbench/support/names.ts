/** Short ways for contract tests to work on names, in a workbook of two sheets. */
import { openGuest, type Guest } from "./guest";
import { add as addSheets } from "./sheets";

/** A formula, or a range that is got when the name is added. */
type Given = string | ((context: Excel.RequestContext) => Excel.Range);

/** A guest with the sheets Sheet1 and b, opened anew for each test. */
export interface Names {
  readonly guest: Guest;
  /** Adds a name to the workbook, or to a sheet. */
  add: (name: string, reference: Given, sheet?: string) => Promise<void>;
  /** What a name of the workbook gives once it is loaded. */
  ask: (name: string, load: string, give: (item: Excel.NamedItem) => unknown) => Promise<unknown>;
  /** The code that refuses what is done to the workbook, or "". */
  refused: (act: (workbook: Excel.Workbook) => unknown) => Promise<string>;
}

/** The cells A1:B2 of sheet b. */
export const area: Given = (context) => context.workbook.worksheets.getItem("b").getRange("A1:B2");

/** Opens a guest before each test of a file and closes it after. */
export function useNames(): Names {
  let guest: Guest | null = null;
  const open = (): Guest => {
    if (guest === null) throw new Error("no guest outside a test");
    return guest;
  };
  beforeEach(async () => {
    guest = openGuest();
    await addSheets(guest, "b");
  });
  afterEach(() => guest?.workbook.dispose());
  return {
    get guest() {
      return open();
    },
    add: (name, reference, sheet) =>
      open().run(async (context) => {
        const { workbook } = context;
        const { names } = sheet === undefined ? workbook : workbook.worksheets.getItem(sheet);
        names.add(name, typeof reference === "string" ? reference : reference(context), "说明");
        await context.sync();
      }),
    ask: (name, load, give) =>
      open().run(async (context) => {
        const item = context.workbook.names.getItem(name).load(load);
        await context.sync();
        return give(item);
      }),
    refused: (act) =>
      open().refusal(async (context) => {
        act(context.workbook);
        await context.sync();
      }),
  };
}
