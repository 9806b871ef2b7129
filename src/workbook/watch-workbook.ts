/** Tells of changes of the workbook, by whomever. */
import type { WorkbookChange } from "../application/workbook/open-workbook";
import { askExcel } from "./excel-error";

/** One registration; the kinds of events differ only in what they tell. */
interface Registered {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Listens to edits, to sheets coming to the front, coming and going.
 *
 * @returns stops listening
 * @throws WorkbookRefusal
 * @example const stop = await watchWorkbook((change) => seen.push(change.kind)); await stop()
 */
export function watchWorkbook(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const tell = (change: WorkbookChange): Promise<void> => {
    listener(change);
    return Promise.resolve();
  };
  return askExcel(async (context) => {
    const { worksheets } = context.workbook;
    const registered: Registered[] = [
      worksheets.onChanged.add(({ worksheetId }) => tell({ kind: "cells", sheetId: worksheetId })),
      worksheets.onActivated.add(({ worksheetId }) => tell({ kind: "activated", sheetId: worksheetId })),
      worksheets.onAdded.add(() => tell({ kind: "sheets" })),
      worksheets.onDeleted.add(() => tell({ kind: "sheets" })),
    ];
    await context.sync();
    return () =>
      askExcel(async () => {
        for (const one of registered) one.remove();
        await context.sync();
      });
  });
}
