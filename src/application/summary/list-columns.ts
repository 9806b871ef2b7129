/** Which column of a list is what: by its heading, else by what stands in it. */
import { isPlaceholder } from "../../domain/vocabulary";
import { headingKey } from "../../forms/heading-text";
import type { ListCell, ListRow } from "./list-rows";

/** What a list may say of each line. */
export type ListField = "department" | "unit" | "project" | "score" | "lastEvaluated";

/** 0-based columns. */
export type ListColumns = Readonly<Partial<Record<ListField, number>>>;

/** Headings, the more exact ones first: where a list has two that fit, the first of them counts. */
const HEADINGS: Readonly<Record<ListField, readonly string[]>> = {
  department: ["主管部门", "预算部门", "部门名称", "部门"],
  unit: ["实施单位", "项目单位", "预算单位", "单位名称", "单位"],
  project: ["项目名称", "项目"],
  score: ["复核得分", "财政复核分", "复核分", "重点评价得分", "评价得分", "得分"],
  lastEvaluated: ["最近评价年度", "上次评价年度", "最近一次重点评价年度"],
};

const FIELDS = ["department", "unit", "project", "score", "lastEvaluated"] as const satisfies readonly ListField[];

/** Years that a list may mean by a bare number; a score is below them. */
const YEARS = { first: 1990, last: 2100 } as const;

/** True for a number that is a year. @example isYear(2022) // true */
export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= YEARS.first && number <= YEARS.last;
}

/**
 * Which columns a row of headings names.
 *
 * @returns null where the row has no heading that is known
 * @example headedColumns([{ text: "序号", number: null }, { text: "项目名称", number: null }]) // { project: 1 }
 */
export function headedColumns(row: ListRow): ListColumns | null {
  const keys = row.map((cell) => (cell === undefined ? "" : headingKey(cell.text)));
  const found = FIELDS.flatMap((field) => {
    const columns = HEADINGS[field].map((heading) => keys.indexOf(heading));
    const first = columns.find((column) => column >= 0);
    return first === undefined ? [] : [[field, first] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

type Column = readonly ListCell[];

/** True for 1, 2, 3 … from the first row on: 序号. */
function isSerial(column: Column): boolean {
  return column.every(({ number }, index) => number === index + 1);
}

/** True where most of what is said are numbers; 待定 and — say nothing. */
function areNumbers(column: Column): boolean {
  const said = column.filter(({ text }) => !isPlaceholder(text));
  return said.filter(({ number }) => number !== null).length * 2 > said.length;
}

function areYears(column: Column): boolean {
  return column.every(({ number }) => number !== null && isYear(number));
}

/** What the columns of words are: names alone, department and unit, or those with the project; with scores, projects. */
function wordFields(count: number, scored: boolean): readonly ListField[] {
  if (count > 2) return ["department", "unit", "project"];
  if (scored) return count === 2 ? ["unit", "project"] : ["project"];
  return count === 2 ? ["department", "unit"] : ["unit"];
}

/**
 * Which columns a list without headings has.
 *
 * @example guessedColumns([[{ text: "河道清淤", number: null }, { text: "92", number: 92 }]]) // { project: 0, score: 1 }
 */
export function guessedColumns(rows: readonly ListRow[]): ListColumns {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const written = Array.from({ length: width }, (_, at) => ({ at, cells: rows.flatMap((row) => row[at] ?? []) }))
    .filter(({ cells }) => cells.length > 0)
    .filter(({ cells }, index, all) => index > 0 || all.length === 1 || !isSerial(cells));
  const numbers = written.filter(({ cells }) => areNumbers(cells));
  const words = written.filter((column) => !numbers.includes(column));
  const years = numbers.find(({ cells }) => areYears(cells));
  const scores = numbers.find((column) => column !== years);
  const fields = wordFields(words.length, scores !== undefined);
  return {
    ...Object.fromEntries(fields.flatMap((field, index) => (words[index] ? [[field, words[index].at]] : []))),
    ...(scores === undefined ? {} : { score: scores.at }),
    ...(years === undefined ? {} : { lastEvaluated: years.at }),
  };
}
