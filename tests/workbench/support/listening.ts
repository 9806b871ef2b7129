/** Plays an add-in that listens to events, and the person at the grid. */
import type { FWorkbook } from "@univerjs/sheets/facade";
import { enter } from "./cells";
import { openGuest, type Guest } from "./guest";

interface Handlers<T> {
  add: (handler: (event: T) => Promise<unknown>) => OfficeExtension.EventHandlerResult<T>;
}

/** A guest with handlers; close it after the test. */
export class Listening {
  readonly guest: Guest = openGuest();
  /** What handlers were told, as plain data. */
  readonly told: Record<string, unknown>[] = [];

  close(): void {
    this.guest.workbook.dispose();
  }

  /** The person at the grid. */
  grid(): FWorkbook {
    const book = this.guest.engine.api.getActiveWorkbook();
    if (book === null) throw new Error("no workbook");
    return book;
  }

  /** Listens to an event of the first sheet or of all sheets. */
  to<T>(
    pick: (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => Handlers<T>,
    then?: (event: T) => Promise<unknown>,
  ): Promise<OfficeExtension.EventHandlerResult<T>> {
    return this.guest.run(async (context) => {
      const { worksheets } = context.workbook;
      const result = pick(worksheets.getItem("Sheet1"), worksheets).add((event) => {
        this.told.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
        return then?.(event) ?? Promise.resolve();
      });
      await context.sync();
      return result;
    });
  }

  /** Waits for calculation and for messages on their way. */
  async quiet(): Promise<void> {
    await this.guest.workbook.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** The add-in writes to the first sheet. */
  async write(address: string, values: unknown[][]): Promise<void> {
    await enter(this.guest, address, values);
    await this.quiet();
  }

  /** One field of each event told. */
  field(name: string): unknown[] {
    return this.told.map((event) => event[name]);
  }
}
