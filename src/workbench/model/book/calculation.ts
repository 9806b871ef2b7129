/** Tells when the grid's formulas have been calculated. */
import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";

/** Commands that change looks alone. */
const LOOKS = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/** Watches the formula engine, which begins a moment after a change and works in steps. */
export class Calculation {
  /** Changes seen, and how many of them the run under way takes in. */
  #changes = 0;
  #takenIn = 0;
  #finished = 0;
  #waiting: (() => void)[] = [];

  constructor(readonly injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.#takenIn = this.#changes;
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.#notified(command.params as ISetFormulaCalculationNotificationMutation);
      } else if (command.id === SetFormulaCalculationResultMutation.id) this.#release();
      else if (dirty.get(command.id) !== undefined && !isIgnored(command, options)) this.#changes += 1;
    });
  }

  /** Whether nothing waits to be calculated. */
  isSettled(): boolean {
    return this.#finished >= this.#changes || !this.#hasFormulas();
  }

  /** Resolves when what was changed so far is calculated; at once where the workbook has no formula. */
  settled(): Promise<void> {
    if (this.isSettled()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #hasFormulas(): boolean {
    const books = Object.values(this.injector.get(FormulaDataModel).getFormulaData());
    return books.some((sheets) =>
      Object.values(sheets ?? {}).some((rows) =>
        Object.values(rows ?? {}).some((row: object | null | undefined) => Object.keys(row ?? {}).length > 0),
      ),
    );
  }

  #notified({ functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation): void {
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.#finished = this.#takenIn;
    // Results are put into the cells after the notification, in the same turn.
    setTimeout(() => this.#release(), 0);
  }

  #release(): void {
    if (this.#finished < this.#changes) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Changes that the engine does not calculate after: its own results, and looks. */
function isIgnored({ id, params }: ICommandInfo, options: unknown): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (params ?? {}) as { trigger?: string };
  const isOwn = (options as { onlyLocal?: boolean } | undefined)?.onlyLocal === true;
  return isOwn || (trigger !== undefined && LOOKS.has(trigger));
}
