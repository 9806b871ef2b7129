/** Sees in Univer's commands what an add-in may listen to: the person's edits and the add-in's own alike. */
import { ICommandService, RANGE_TYPE, type ICommandInfo, type IExecutionOptions, type IRange } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { addressOf, areaOf, type Area } from "../cells/area";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../book/blank";
import type { Book } from "../book/book";
import { lookBefore, raiseChanged, tellAfter, type Before, type ChangeType, type Shift } from "./cell-changes";
import { addressesOf, contentPlaces, type Cells } from "./event-cells";
import { SheetModel } from "../book/sheet";
import { activeSheetOf, findSheet } from "../book/sheets";

/** What the commands seen here carry; each has some of it. */
interface Params {
  unitId?: string;
  subUnitId?: string;
  range?: IRange;
  ranges?: IRange[];
  cellValue?: Cells;
  sheet?: { id: string };
  selections?: { range: IRange }[];
  type?: SelectionMoveType;
  fromRange?: IRange;
  toRange?: IRange;
  from?: { subUnitId: string };
  to?: { subUnitId: string };
  unitData?: Record<string, Record<string, Cells> | null | undefined>;
  /** The command that a mutation belongs to. */
  trigger?: string;
}

/** Commands that move other cells: one event for the command, none for its steps. */
const SHIFTS: Readonly<Record<string, readonly [ChangeType, Shift]>> = {
  [InsertRangeMoveDownCommand.id]: ["CellInserted", "ShiftCellDown"],
  [InsertRangeMoveRightCommand.id]: ["CellInserted", "ShiftCellRight"],
  [DeleteRangeMoveUpCommand.id]: ["CellDeleted", "ShiftCellUp"],
  [DeleteRangeMoveLeftCommand.id]: ["CellDeleted", "ShiftCellLeft"],
};

const ROWS_OR_COLUMNS: Readonly<Record<string, ChangeType>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

/** Watches one workbook's commands. */
export class EventWatch {
  /** How things stood before the mutation that runs now, by its params. */
  readonly #before = new WeakMap<object, Before>();
  /** The sheet in front before the sheet's change that runs now. */
  #front = "";
  readonly #selected = new Map<string, string>();

  constructor(readonly book: Book) {
    const commands = book.injector.get(ICommandService);
    commands.beforeCommandExecuted((command, options) => this.#aboutTo(command, options));
    commands.onCommandExecuted((command, options) => this.#done(command, options));
  }

  #aboutTo({ id, params = {} }: ICommandInfo<Params>, options?: IExecutionOptions): void {
    if (params.unitId !== this.book.unitId) return;
    if (id === SetWorksheetActiveOperation.id) this.#front = activeSheetOf(this.book).id;
    if (id !== SetRangeValuesMutation.id || isEngineOwn(options) || isStep(params)) return;
    const sheet = this.#sheet(params);
    if (sheet !== null) this.#before.set(params, lookBefore(sheet, params.cellValue ?? {}));
  }

  #done({ id, params = {} }: ICommandInfo<Params>, options?: IExecutionOptions): void {
    if (params.unitId !== undefined && params.unitId !== this.book.unitId) return;
    if (id === SetFormulaCalculationResultMutation.id) this.#calculated(params);
    else if (id === SetSelectionsOperation.id) this.#selection(params);
    else if (id === SetWorksheetActiveOperation.id) this.#activated(params);
    else if (id === InsertSheetMutation.id) {
      this.book.events.raise("added", params.sheet?.id ?? "", { source: "Local" });
    } else if (id === RemoveSheetMutation.id) {
      this.book.events.raise("deleted", params.subUnitId ?? "", { source: "Local" });
    } else if (!isEngineOwn(options) && !isStep(params)) this.#cells(id, params);
  }

  #cells(id: string, params: Params): void {
    const shift = SHIFTS[id];
    if (shift !== undefined) {
      // Such a command works on the sheet in front where it is told no other.
      const sheet = this.#sheet(params) ?? activeSheetOf(this.book);
      if (params.range !== undefined) raiseChanged(sheet, areaOf(params.range), ...shift);
      return;
    }
    if (id === MoveRangeMutation.id) this.#moved(params);
    const sheet = this.#sheet(params);
    if (sheet === null) return;
    const change = ROWS_OR_COLUMNS[id];
    const before = this.#before.get(params);
    if (id === SetRangeValuesMutation.id && before !== undefined) tellAfter(sheet, before);
    else if (change !== undefined && params.range !== undefined) {
      const area = areaOf(params.range);
      raiseChanged(sheet, change.startsWith("Row") ? entireRows(area) : entireColumns(area), change);
    } else if (id === SetRowHiddenMutation.id || id === SetRowVisibleMutation.id) this.#hidden(id, sheet, params);
  }

  #moved({ from, to, fromRange, toRange }: Params): void {
    for (const [end, range] of [
      [from, fromRange],
      [to, toRange],
    ] as const) {
      const sheet = end === undefined ? null : findSheet(this.book, end.subUnitId);
      if (sheet !== null && range !== undefined) raiseChanged(sheet, areaOf(range), "RangeEdited");
    }
  }

  #hidden(id: string, sheet: SheetModel, { ranges = [] }: Params): void {
    const changeType = id === SetRowHiddenMutation.id ? "Hidden" : "Unhidden";
    for (const range of ranges) {
      const address = addressOf(entireRows(areaOf(range)));
      this.book.events.raise("rowHiddenChanged", sheet.id, { address, changeType, source: "Local" });
    }
  }

  #calculated({ unitData }: Params): void {
    for (const [sheetId, cells] of Object.entries(unitData?.[this.book.unitId] ?? {})) {
      if (!this.book.events.isHeard("calculated", sheetId)) continue;
      const places = contentPlaces(cells);
      if (places.length > 0) this.book.events.raise("calculated", sheetId, { address: addressesOf(places) });
    }
  }

  #activated({ subUnitId = "" }: Params): void {
    if (subUnitId === this.#front) return;
    this.book.events.raise("deactivated", this.#front);
    this.book.events.raise("activated", subUnitId);
  }

  #selection({ subUnitId = "", selections = [], type }: Params): void {
    // While the person drags, the selection is not yet made.
    if (type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
    const address = selections.map(({ range }) => addressOf(selectedArea(range))).join(",");
    if (address === "" || this.#selected.get(subUnitId) === address) return;
    this.#selected.set(subUnitId, address);
    this.book.events.raise("selectionChanged", subUnitId, { address });
    this.book.events.raiseSelection();
  }

  /** The sheet of this workbook that a command is about. */
  #sheet({ unitId, subUnitId }: Params): SheetModel | null {
    if (unitId !== this.book.unitId || subUnitId === undefined) return null;
    return findSheet(this.book, subUnitId);
  }
}

const entireRows = ({ row, rows }: Area): Area => ({ row, rows, column: 0, columns: EXCEL_COLUMNS });
const entireColumns = ({ column, columns }: Area): Area => ({ row: 0, rows: EXCEL_ROWS, column, columns });

function selectedArea(range: IRange): Area {
  if (range.rangeType === RANGE_TYPE.ROW) return entireRows(areaOf(range));
  if (range.rangeType === RANGE_TYPE.COLUMN) return entireColumns(areaOf(range));
  if (range.rangeType === RANGE_TYPE.ALL) return { row: 0, column: 0, rows: EXCEL_ROWS, columns: EXCEL_COLUMNS };
  return areaOf(range);
}

/** The formula engine writes its results the same way as an edit does. */
const isEngineOwn = (options: IExecutionOptions | undefined): boolean => options?.onlyLocal === true;
const isStep = ({ trigger }: Params): boolean => trigger !== undefined && SHIFTS[trigger] !== undefined;
