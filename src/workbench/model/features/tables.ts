/** Tables, as the grid keeps them: found by name or id, made, renamed, taken away. */
import { generateRandomId } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableColumnDataTypeEnum,
  TableManager,
  type ITableColumnJson,
} from "@univerjs/sheets-table";
import { GRID_STYLE, type TableMeta } from "../../files/sheet/tables";
import { invalidArgument, required } from "../../richapi/errors";
import { areaOf, intersection, parseAddress, rangeOf, type Area } from "../cells/area";
import type { Book } from "../book/book";
import { freeName, objectWords } from "./object-words";
import { SheetModel } from "../book/sheet";
import { sheetsOf } from "../book/sheets";

type GridTable = NonNullable<ReturnType<TableManager["getTableById"]>>;

/** What files say of a table, and whether its one row of data only waits for the first to be added. */
type Meta = TableMeta & { isWaiting?: boolean };

/** A table by its id; what it stands for may be deleted meanwhile. */
export class TableModel {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  /** Univer's table; ends the batch where it was deleted. */
  get grid(): GridTable {
    return required(this.book.injector.get(TableManager).getTableById(this.book.unitId, this.id));
  }

  get sheet(): SheetModel {
    return new SheetModel(this.book, this.grid.getSubunitId());
  }

  get name(): string {
    return this.grid.getDisplayName();
  }

  /** Headers and data, without the row of totals. */
  get area(): Area {
    return areaOf({ ...this.grid.getRange() });
  }

  get meta(): Meta {
    // Univer leaves what it was given, and nothing where it was given nothing.
    return (this.grid.getTableMeta() as Meta | undefined) ?? {};
  }

  /** Changes what files say of the table. */
  note(patch: Meta): void {
    this.grid.setTableMeta({ ...this.meta, ...patch });
  }

  get hasHeaders(): boolean {
    return this.grid.isShowHeader();
  }

  get hasTotals(): boolean {
    return this.meta.totals === true;
  }

  /** Everything, with the row of totals. */
  get whole(): Area {
    return { ...this.area, rows: this.area.rows + (this.hasTotals ? 1 : 0) };
  }

  get header(): Area | null {
    return this.hasHeaders ? { ...this.area, rows: 1 } : null;
  }

  get body(): Area {
    const above = this.hasHeaders ? 1 : 0;
    return { ...this.area, row: this.area.row + above, rows: this.area.rows - above };
  }

  get totals(): Area | null {
    return this.hasTotals ? { ...this.area, row: this.area.row + this.area.rows, rows: 1 } : null;
  }

  /** The columns from left to right, as copies. */
  get columns(): ITableColumnJson[] {
    return this.grid.getTableInfo().columns;
  }

  /** Says whether the first row of the area has the headers. */
  setShowsHeader(showHeader: boolean): void {
    const { book, id } = this;
    const config = { options: { showHeader } };
    book.run(SetSheetTableMutation, { ...this.sheet.ids, tableId: id, config });
  }

  /** Gives the table another area and other columns. */
  reshape(area: Area, columns: ITableColumnJson[]): void {
    const { book, id } = this;
    const config = { updateRange: { newRange: rangeOf(area) } };
    const params = { ...this.sheet.ids, tableId: id, config };
    book.run(SetSheetTableMutation, params);
    this.grid.setColumns(columns);
    // Said again, so that formulas that name the table learn its columns.
    book.run(SetSheetTableMutation, params);
  }
}

/**
 * The tables of a sheet, or of the workbook where none is given.
 *
 * @example tablesOf(book, null).length // 0
 */
export function tablesOf(book: Book, sheet: SheetModel | null): TableModel[] {
  const order = sheetsOf(book).map(({ id }) => id);
  return book.injector
    .get(TableManager)
    .getTableList(book.unitId)
    .filter(({ subUnitId }) => (sheet === null ? order.includes(subUnitId) : subUnitId === sheet.id))
    .sort((one, other) => order.indexOf(one.subUnitId) - order.indexOf(other.subUnitId))
    .map(({ id }) => new TableModel(book, id));
}

/**
 * A table by its name, in any case, or by its id; null where there is none.
 *
 * @example findTable(book, null, "表1")
 */
export function findTable(book: Book, sheet: SheetModel | null, nameOrId: string): TableModel | null {
  const wanted = nameOrId.toLowerCase();
  return tablesOf(book, sheet).find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted) ?? null;
}

/**
 * The tables that meet an area, from the top left on.
 *
 * @param whole only those that lie in it wholly
 */
export function tablesOn(sheet: SheetModel, area: Area, whole: boolean): TableModel[] {
  const within = ({ whole: table }: TableModel): boolean => {
    const shared = intersection(table, area);
    return shared !== null && (!whole || (shared.rows === table.rows && shared.columns === table.columns));
  };
  return tablesOf(sheet.book, sheet)
    .filter(within)
    .sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column);
}

/** Names as Excel takes them: a letter first, no blanks, no address. */
function requireName(book: Book, name: string, but: string | null): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^[rc]$/iu.test(name);
  if (!isName || parseAddress(name) !== null || /^r\d+c\d+$/iu.test(name)) throw invalidArgument("name");
  const found = findTable(book, null, name);
  const defined = book.facade.getDefinedNames().some((one) => one.getName().toLowerCase() === name.toLowerCase());
  if ((found !== null && found.id !== but) || defined) throw invalidArgument("name");
}

/** Renames a table; names are the workbook's own, and no defined name may have them. */
export function renameTable(table: TableModel, name: string): void {
  requireName(table.book, name, table.id);
  table.book.run(SetSheetTableMutation, {
    ...table.sheet.ids,
    tableId: table.id,
    config: { name },
  });
}

/**
 * A column with a name.
 *
 * @example newColumn("得分").displayName // "得分"
 */
export function newColumn(displayName: string): ITableColumnJson {
  return {
    id: generateRandomId(8),
    displayName,
    dataType: TableColumnDataTypeEnum.String,
    formula: "",
    meta: {},
    style: {},
  };
}

/**
 * Makes a table of an area whose first row has the headers.
 *
 * @throws ApiError InvalidArgument where another table is in the way
 */
export function makeTable(sheet: SheetModel, area: Area, headers: readonly string[]): TableModel {
  if (tablesOn(sheet, area, false).length > 0) throw invalidArgument("address");
  const { book } = sheet;
  const tableId = generateRandomId(8);
  const columns = headers.map(newColumn);
  const taken = tablesOf(book, null).map(({ name }) => name);
  book.run(AddSheetTableMutation, {
    ...sheet.ids,
    tableId,
    name: freeName(objectWords(book).table, taken),
    range: rangeOf(area),
    header: [...headers],
    options: { showHeader: true, showFooter: false, tableStyleId: GRID_STYLE, columns },
  });
  const table = new TableModel(book, tableId);
  table.note({ style: "TableStyleMedium2", rowStripes: true, filterButtons: true, totals: false });
  return table;
}

/** Takes a table away; its cells stay. */
export function dissolveTable(table: TableModel): void {
  const { book, id } = table;
  book.run(DeleteSheetTableMutation, { ...table.sheet.ids, tableId: id });
}
