/** Gathers cells and merges into sheets, within the limits. */
import type { Book, Cell, Grid, Merge } from "../domain/grid";
import { LIMITS } from "./limits";
import { damaged, tooMany } from "./refuse";

type Row = (Cell | undefined)[];

class StoredGrid implements Grid {
  constructor(
    readonly name: string,
    private readonly rows: readonly (Row | undefined)[],
    readonly columnCount: number,
    readonly merges: readonly Merge[],
  ) {}

  get rowCount(): number {
    return Math.max(0, this.rows.length - 1);
  }

  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }
}

/** One sheet being read. */
export class SheetBuilder {
  private readonly rows: (Row | undefined)[] = [];
  private readonly merges: Merge[] = [];
  private columnCount = 0;

  constructor(
    private readonly book: BookBuilder,
    private readonly name: string,
  ) {}

  /**
   * Puts a cell; an empty one is nothing.
   *
   * @throws UnreadableFile where the place lies beyond the limits
   */
  put(row: number, column: number, cell: Cell | undefined): void {
    if (cell === undefined) return;
    if (!(row >= 1 && column >= 1)) throw damaged();
    if (row > LIMITS.rows) throw tooMany("rows");
    if (column > LIMITS.columns) throw tooMany("columns");
    let cells = this.rows[row];
    if (cells === undefined) {
      cells = [];
      this.rows[row] = cells;
    }
    cells[column] = cell;
    if (column > this.columnCount) this.columnCount = column;
  }

  /** Notes a merged block; one of a single cell is nothing. */
  merge(merge: Merge): void {
    if (!(merge.top >= 1 && merge.left >= 1 && merge.bottom >= merge.top && merge.right >= merge.left)) return;
    if (merge.top === merge.bottom && merge.left === merge.right) return;
    this.book.countMerge();
    this.merges.push(merge);
  }

  /** Ends the sheet and adds it to the book. */
  finish(): void {
    this.book.add(new StoredGrid(this.name, this.rows, this.columnCount, this.merges));
  }
}

/** One workbook being read. */
export class BookBuilder {
  private readonly sheets: Grid[] = [];
  private places = 0;
  private merges = 0;

  /** Begins a sheet. */
  sheet(name: string): SheetBuilder {
    return new SheetBuilder(this, name);
  }

  /** The book with the sheets that were finished. */
  finish(): Book {
    return { sheets: this.sheets };
  }

  /** Counts a merged block of any sheet. */
  countMerge(): void {
    this.merges += 1;
    if (this.merges > LIMITS.merges) throw tooMany("merges");
  }

  /** Adds a sheet that was read to its end. */
  add(grid: Grid): void {
    this.places += grid.rowCount * grid.columnCount;
    if (this.places > LIMITS.places) throw tooMany("places");
    this.sheets.push(grid);
  }
}
