/** Takes back what was done on one sheet: cells that are still as we wrote them, then merges, then rows. */
import type { CellValue } from "../application/workbook/raw-sheet";
import { cellAddress } from "../domain/cell-address";
import { gathered, rangeOf, rowsOf, same, type Area, type Place } from "./areas";
import { sameValue, textContent } from "./cell-content";
import { askMerges } from "./merged-areas";
import type { CellMemory, RowsMemory, SheetMemory } from "./plan-memory";
import { rowAfter, rowBefore } from "./row-changes";

/** What became of the cells. */
export interface UndoneCells {
  readonly cells: number;
  /** Addresses of cells that somebody has changed since. */
  readonly left: readonly string[];
}

/** As Excel gave it by `formulas`, to be given back the same way. */
function givenBack(content: CellValue, format: string): CellValue {
  if (typeof content !== "string" || /^(?:=.|')/su.test(content)) return content;
  return textContent(content, format);
}

const single = ({ row, column }: Place): Area => ({ top: row, left: column, bottom: row, right: column });

class SheetUndo {
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly memory: SheetMemory,
  ) {}

  private get sheet(): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(this.memory.sheet.id);
  }

  /** What stands at some places, by address. */
  async standing(places: readonly Place[]): Promise<Map<string, CellValue>> {
    const { sheet } = this;
    const asked = gathered(places).map((area) => {
      const range = rangeOf(sheet, area);
      range.load("formulas");
      return { area, range };
    });
    if (asked.length > 0) await this.context.sync();
    const found = new Map<string, CellValue>();
    for (const { area, range } of asked) {
      (range.formulas as CellValue[][]).forEach((line, r) =>
        line.forEach((formula, c) => found.set(cellAddress(area.top + r, area.left + c), formula)),
      );
    }
    return found;
  }

  /** Gives cells back what they held. */
  async restore(cells: readonly CellMemory[]): Promise<void> {
    const { sheet } = this;
    const byAddress = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
    for (const area of gathered(cells)) {
      const [formats, formulas]: [string[][], CellValue[][]] = [[], []];
      for (let row = area.top; row <= area.bottom; row += 1) {
        const line = Array.from({ length: area.right - area.left + 1 }, (_, at) =>
          byAddress.get(cellAddress(row, area.left + at)),
        ).filter((cell) => cell !== undefined);
        formats.push(line.map(({ formatBefore }) => formatBefore));
        formulas.push(line.map(({ before, formatBefore }) => givenBack(before, formatBefore)));
      }
      const range = rangeOf(sheet, area);
      range.numberFormat = formats;
      range.formulas = formulas;
    }
    await this.context.sync();
  }

  /** Rows that came in, as they are counted now. */
  private get freshRows(): number[] {
    const { changes } = this.memory;
    return changes.flatMap(({ kind, first, count }) => {
      if (kind === "remove") return [];
      const above = changes.filter((other) => other.first < first);
      const shift = above.reduce((sum, other) => sum + (other.kind === "insert" ? other.count : -other.count), 0);
      return Array.from({ length: count }, (_, at) => first + shift + at);
    });
  }

  /** Cells in the rows that came in which hold something that is not ours. */
  async strangers(ours: ReadonlySet<string>): Promise<string[]> {
    const { sheet } = this;
    const asked = this.freshRows.map((row) => {
      const used = rowsOf(sheet, row, 1).getUsedRangeOrNullObject(true).untrack();
      used.load("columnIndex,formulas");
      return { row, used };
    });
    if (asked.length > 0) await this.context.sync();
    return asked.flatMap(({ row, used }) => {
      if (used.isNullObject) return [];
      const line = (used.formulas[0] ?? []) as CellValue[];
      return line.flatMap((formula, at) => {
        const address = cellAddress(row, used.columnIndex + 1 + at);
        return formula === "" || ours.has(address) ? [] : [address];
      });
    });
  }

  /** Takes our merges apart and gives back the contents that they swallowed. */
  async unmerge(): Promise<void> {
    const { merges } = this.memory;
    if (merges === null || merges.made.length === 0) return;
    const { sheet } = this;
    for (const made of merges.made) rangeOf(sheet, made).unmerge();
    for (const { area, formulas, formats } of merges.lost) {
      formulas.forEach((line, r) =>
        line.forEach((formula, c) => {
          if (formula === "" || (r === 0 && c === 0)) return;
          const cell = rangeOf(sheet, single({ row: area.top + r, column: area.left + c }));
          cell.formulas = [[givenBack(formula, formats[r]?.[c] ?? "General")]];
        }),
      );
    }
    await this.context.sync();
  }

  /** Takes rows away that came in, and lets those come back that went; the last change first. */
  async undoRows(): Promise<void> {
    for (const { kind, first, count } of [...this.memory.changes].reverse()) {
      if (kind === "insert") rowsOf(this.sheet, first, count).delete("Up");
      else {
        rowsOf(this.sheet, first, count).insert("Down").untrack();
        await this.context.sync();
        this.refill(first);
      }
      await this.context.sync();
    }
  }

  private refill(first: number): void {
    const { removed } = this.memory;
    const { sheet } = this;
    removed?.heights.forEach((height, at) => {
      rowsOf(sheet, first + at, 1).format.rowHeight = height;
    });
    const contents: RowsMemory | null = removed?.contents ?? null;
    if (contents === null) return;
    const range = rangeOf(sheet, contents.area);
    range.numberFormat = contents.formats.map((line) => [...line]);
    range.formulas = contents.formulas.map((line, r) =>
      line.map((formula, c) => givenBack(formula, contents.formats[r]?.[c] ?? "General")),
    );
  }

  /** Merges again what was merged before and is no longer. */
  async mergeAgain(): Promise<void> {
    const before = this.memory.merges?.before ?? [];
    const bottom = before.reduce((most, area) => Math.max(most, area.bottom), 1);
    const right = before.reduce((most, area) => Math.max(most, area.right), 1);
    const asked = askMerges(this.sheet, { top: 1, left: 1, bottom, right });
    await this.context.sync();
    const now = asked?.told() ?? [];
    const { sheet } = this;
    for (const area of before) {
      if (now.some((one) => same(one, area))) continue;
      const range = rangeOf(sheet, area);
      range.unmerge();
      range.merge(false);
    }
    await this.context.sync();
  }

  /** Formulas that are still as the change of rows left them, with what they were before. */
  async untouchedFormulas(): Promise<CellMemory[]> {
    const { changes, formulas } = this.memory;
    const asked = formulas.flatMap((formula) => {
      const now = rowAfter(changes, formula.row);
      return now === null || formula.before === formula.after ? [] : [{ formula, now }];
    });
    const standing = await this.standing(asked.map(({ formula, now }) => ({ row: now, column: formula.column })));
    return asked.flatMap(({ formula: { row, column, before, after }, now }) =>
      standing.get(cellAddress(now, column)) === after
        ? [{ row, column, before, formatBefore: "General", written: null }]
        : [],
    );
  }

  /** Gives formulas back their references to rows that have come back. */
  async respell(cells: readonly CellMemory[]): Promise<void> {
    const { sheet } = this;
    for (const cell of cells) rangeOf(sheet, single(cell)).formulas = [[cell.before]];
    if (cells.length > 0) await this.context.sync();
  }
}

/**
 * Takes back what was done on a sheet that is still there.
 *
 * A cell that somebody has changed since stays. Where somebody has filled a row that came in, rows and merges stay too.
 */
export async function undoSheet(context: Excel.RequestContext, memory: SheetMemory): Promise<UndoneCells> {
  const undo = new SheetUndo(context, memory);
  const standing = await undo.standing(memory.cells);
  const stateOf = (cell: CellMemory): CellValue => standing.get(cellAddress(cell.row, cell.column)) ?? "";
  // What Excel made of a cell is not known where it refused halfway: then nobody else has been there either.
  const ours = memory.cells.filter((cell) => cell.written === null || sameValue(stateOf(cell), cell.written));
  const left = memory.cells.filter((cell) => !ours.includes(cell)).map(({ row, column }) => cellAddress(row, column));
  const isFresh = ({ row }: CellMemory): boolean => rowBefore(memory.changes, row) === null;
  const strangers = await undo.strangers(new Set(ours.map(({ row, column }) => cellAddress(row, column))));
  const formulas = await undo.untouchedFormulas();
  const rowsStay = strangers.length > 0;
  await undo.restore(ours.filter((cell) => rowsStay || !isFresh(cell)));
  if (!rowsStay && memory.merges !== null) {
    await undo.unmerge();
    await undo.undoRows();
    await undo.mergeAgain();
    await undo.respell(formulas);
  }
  return { cells: ours.length, left: [...new Set([...left, ...strangers])] };
}
