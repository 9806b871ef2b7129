/** The workbook that the API objects work on: Univer's, with what Excel has besides. */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommand,
  type IMutation,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { ApiError } from "../../richapi/errors";
import { Calculation } from "./calculation";
import { BookEvents } from "../events/events";
import type { BookCustom, BookSnapshot } from "./snapshot";

/** Known to the grid with a page only. */
const SCROLL = "sheet.command.scroll-to-cell";

/** The open workbook; another may be put in its place. */
export class Book {
  readonly calculation: Calculation;
  readonly events = new BookEvents();
  readonly #commands: ICommandService;
  #unit: string | null = null;

  /** A book in which nothing is open yet: who must see every change can listen before the first workbook comes. */
  constructor(
    readonly injector: Injector,
    readonly api: FUniver,
  ) {
    this.#commands = injector.get(ICommandService);
    this.calculation = new Calculation(injector);
  }

  /** Opens a workbook, in the place of the one that is open. */
  open(snapshot: BookSnapshot): void {
    if (this.#unit !== null) this.injector.get(IUniverInstanceService).disposeUnit(this.#unit);
    this.#unit = this.api.createWorkbook(snapshot).getId();
  }

  /** The workbook as data; its parts are copies. */
  snapshot(): BookSnapshot {
    return structuredClone(this.facade.save()) as BookSnapshot;
  }

  /** Univer's workbook. */
  get workbook(): Workbook {
    const found = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (found === null || found === undefined) throw new ApiError("GeneralException");
    return found;
  }

  /** Univer's id of the open workbook; "" while none is open. */
  get unitId(): string {
    return this.#unit ?? "";
  }

  /** Univer's own programming interface to the workbook. */
  get facade(): FWorkbook {
    const found = this.api.getWorkbook(this.unitId);
    if (found === null) throw new ApiError("GeneralException");
    return found;
  }

  /** What the workbook has besides sheets; changing it changes the workbook. */
  get custom(): BookCustom {
    return this.workbook.getSnapshot().custom as unknown as BookCustom; // typed by BookSnapshot, which alone is opened
  }

  /** Calculates cells again, and what rests on them. */
  recalculate(cells: readonly { sheetId: string; row: number; column: number }[]): void {
    this.#calculate(
      false,
      cells.map(({ sheetId, row, column }) => ({
        unitId: this.unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    );
  }

  /** Calculates every formula again. */
  recalculateAll(): void {
    this.#calculate(true, []);
  }

  #calculate(forceCalculation: boolean, dirtyRanges: readonly object[]): void {
    const params = {
      forceCalculation,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.#commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  /** Runs one of Univer's commands or mutations on the spot; a refusal is a fault of ours. */
  run<P extends object>(command: ICommand<P> | IMutation<P>, params: P): void {
    if (!this.#commands.syncExecuteCommand(command.id, params)) {
      throw new ApiError("GeneralException", command.id);
    }
  }

  /** Scrolls cells of the sheet in front into sight, where the grid is one that a person sees. */
  show(area: Readonly<Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>>): void {
    if (this.#commands.hasCommand(SCROLL)) void this.#commands.executeCommand(SCROLL, { range: area });
  }

  /** Runs one of Univer's commands that takes its time. */
  async runLater<P extends object>(command: ICommand<P>, params: P): Promise<void> {
    if (!(await this.#commands.executeCommand(command.id, params))) {
      throw new ApiError("GeneralException", command.id);
    }
  }
}
