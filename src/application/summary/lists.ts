/** Lists that people keep: who should submit, what the review came to. */
import type { Grid } from "../../domain/grid";
import { isPlaceholder } from "../../domain/vocabulary";
import type { DueEntry, ReviewedScore } from "../../summary/batch";
import { foldName, unitOf } from "../../summary/identity";
import { guessedColumns, headedColumns, isYear, type ListColumns, type ListField } from "./list-columns";
import { gridRows, textRows, type ListCell, type ListRow } from "./list-rows";

/** What a list says; either part may be empty. */
export interface ReadList {
  /** Whoever is named, each once, in the order of the list. */
  readonly due: readonly DueEntry[];
  /** Lines with a project and a score; the same line twice counts once. */
  readonly reviews: readonly ReviewedScore[];
  /** 1-based rows below the headings of which something is not understood. */
  readonly unread: readonly number[];
}

/** A name is not longer; what is longer is a remark. */
const LONGEST_NAME = 100;
/** Titles above the headings take no more rows. */
const MOST_TITLE_ROWS = 50;

const TOTAL = /^(?:合计|总计|小计|共计)$/u;
const ERROR = /^#(?:N\/A|[A-Z]+(?:\/0)?[!?])$/u;
const REMARK = /^(?:注|备注|说明|填表说明)\d?[:：]/u;

/** What a line says, and whether something in it could not be understood. */
interface Line extends DueEntry {
  readonly score: number | null;
  readonly isClear: boolean;
}

function nameIn(cell: ListCell | undefined): string | null {
  if (cell === undefined || cell.text.length > LONGEST_NAME) return null;
  return isPlaceholder(cell.text) || ERROR.test(cell.text) ? null : cell.text;
}

/** The year of 2022, 2022年, 2022年度, 2022-05-01. */
function yearIn({ text, number }: ListCell): number | null {
  const year = number ?? Number(/^\d{4}(?=年|[-/.]\d)/u.exec(text)?.[0] ?? NaN);
  return isYear(year) ? year : null;
}

function scoreIn({ number }: ListCell): number | null {
  return number !== null && number >= 0 && Number.isFinite(number) ? number : null;
}

function figureIn(cell: ListCell | undefined, read: (cell: ListCell) => number | null): number | null | "unclear" {
  if (cell === undefined || isPlaceholder(cell.text)) return null;
  return read(cell) ?? "unclear";
}

function lineOf(row: ListRow, columns: ListColumns): Line {
  const cell = (field: ListField): ListCell | undefined => {
    const at = columns[field];
    return at === undefined ? undefined : row[at];
  };
  const [department, unit, project] = [nameIn(cell("department")), nameIn(cell("unit")), nameIn(cell("project"))];
  const score = figureIn(cell("score"), scoreIn);
  const lastEvaluated = figureIn(cell("lastEvaluated"), yearIn);
  const isNamed = project !== null || unit !== null || department !== null;
  const isScoreOfProject = score === null || project !== null;
  return {
    department,
    unit,
    project,
    lastEvaluated: lastEvaluated === "unclear" ? null : lastEvaluated,
    score: score === "unclear" ? null : score,
    isClear: isNamed && isScoreOfProject && score !== "unclear" && lastEvaluated !== "unclear",
  };
}

function fieldsIn(columns: ListColumns | null): number {
  return Object.keys(columns ?? {}).length;
}

/** The row that has most headings, the first of several. @returns -1 where none has any */
function headingRow(rows: readonly ListRow[]): number {
  const found = rows.slice(0, MOST_TITLE_ROWS).map((row) => fieldsIn(headedColumns(row)));
  const most = Math.max(0, ...found);
  return most === 0 ? -1 : found.indexOf(most);
}

/** Lines that speak of the list and not of anybody on it: blank ones, totals, headings printed again. */
function isAside(row: ListRow, headings: ListColumns | null): boolean {
  if (row.every((cell) => cell === undefined)) return true;
  if (row.some((cell) => cell !== undefined && TOTAL.test(foldName(cell.text)))) return true;
  return headings !== null && fieldsIn(headedColumns(row)) === fieldsIn(headings);
}

function isRemark(row: ListRow): boolean {
  return REMARK.test(row.find((cell) => cell !== undefined)?.text ?? "");
}

/** Keeps each line once. */
class Lines {
  readonly #due = new Map<string, DueEntry>();
  readonly #reviews = new Map<string, ReviewedScore>();

  add(line: Line): void {
    const { department, unit, project, lastEvaluated, score } = line;
    const key = [department, unit, project].map((name) => foldName(name ?? "")).join("\n");
    if (key !== "\n\n" && !this.#due.has(key)) this.#due.set(key, { department, unit, project, lastEvaluated });
    if (project === null || score === null || this.#reviews.has(`${key}\n${score}`)) return;
    this.#reviews.set(`${key}\n${score}`, { project, unit: unitOf(line), score });
  }

  get read(): Pick<ReadList, "due" | "reviews"> {
    return { due: [...this.#due.values()], reviews: [...this.#reviews.values()] };
  }
}

function readRows(rows: readonly ListRow[]): ReadList {
  const headingAt = headingRow(rows);
  const headings = headedColumns(rows[headingAt] ?? []);
  const columns = headings ?? guessedColumns(rows);
  const lines = new Lines();
  const unread: number[] = [];
  rows.forEach((row, index) => {
    if (index <= headingAt || isAside(row, headings)) return;
    const line = lineOf(row, columns);
    const isClear = line.isClear && !isRemark(row);
    if (!isRemark(row)) lines.add(line);
    if (!isClear) unread.push(index + 1);
  });
  return { ...lines.read, unread };
}

/**
 * Reads a sheet as a list: by its headings wherever they stand, else by what its columns hold. A single column of names
 * gives units, two give departments and units, names with numbers projects and their scores.
 *
 * @example readListGrid(grid).due.length // 76
 */
export function readListGrid(grid: Grid): ReadList {
  return readRows(gridRows(grid));
}

/** Reads pasted text as a list: lines, with tabs between columns. @example readListText("水利局\n农业局").due.length // 2 */
export function readListText(text: string): ReadList {
  return readRows(textRows(text));
}
