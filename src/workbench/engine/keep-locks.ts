/** Whether a cell is locked stays when a person empties it, as in Excel; Univer's own commands take it away with the content. */
import { ICommandService, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";

/** The cells of a mutation by row and column. */
interface Change {
  cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

/**
 * Keeps what stands in a cell's `custom` where only its content goes.
 *
 * @example keepLocks(univer.__getInjector())
 */
export function keepLocks(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { cellValue = {} }: Change = params ?? {};
    for (const row of Object.values(cellValue)) {
      for (const cell of Object.values(row)) {
        // Where the look goes too, the lock goes with it.
        if (cell?.custom === null && cell.s === undefined) delete cell.custom;
      }
    }
  });
}
