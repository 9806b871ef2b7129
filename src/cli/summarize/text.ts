/** A summary for a person at a terminal. */
import { multiply, spell } from "../../domain/decimal";
import type { Summary } from "../../application/summary/summarise";
import type { PrintedCell, SummaryTable } from "../../application/summary/summary-table";
import { REPORT, SUMMARIZE } from "../../locales/zh-CN/cli";
import type { ColumnKind, TableId } from "../../summary/table";
import { alignColumns } from "../columns";

/** The tables that are short and say most; all stand in the file. */
const SHOWN: readonly TableId[] = ["grade-distribution", "completion-bands"];

const PLACES = 2;

function cellText(cell: PrintedCell, kind: ColumnKind): string {
  if (cell === null) return REPORT.none;
  if (typeof cell === "string") return cell;
  if (kind === "rate") return `${spell(multiply(cell, 100), PLACES)}%`;
  return kind === "money" || kind === "points" ? spell(cell, PLACES) : String(cell);
}

function tableLines({ title, columns, rows, foot }: SummaryTable): string[] {
  const lines = [...rows, ...foot.map((cells) => cells.map(({ value }) => value))];
  const texts = lines.map((cells) => columns.map(({ kind }, at) => cellText(cells[at] ?? null, kind)));
  const right = columns.map(({ kind }) => kind !== "text" && kind !== "long-text");
  const aligned = alignColumns([columns.map(({ heading }) => heading), ...texts], right);
  return [title, ...aligned.map((line) => `  ${line}`), ""];
}

/**
 * What came of it: how much was read and counted, grades, completion, what was not counted and why.
 *
 * @param notes what was not counted, a sentence each
 * @example summaryText(summary, []).split("\n")[0] // "2024年度  计入项目 20 个  共读取文件 20 份、表 20 张"
 */
export function summaryText({ year, projects, sources, tables }: Summary, notes: readonly string[]): string {
  const files = new Set(sources.map(({ file }) => file)).size;
  const sheets = sources.filter(({ sheet }) => sheet !== null).length;
  const head = [SUMMARIZE.counted(projects), SUMMARIZE.read(files, sheets)];
  if (year !== null) head.unshift(REPORT.year(year));
  const lines = [head.join("  "), ""];
  for (const id of SHOWN) {
    const table = tables.find((one) => one.id === id);
    if (table !== undefined && table.rows.length > 0) lines.push(...tableLines(table));
  }
  if (notes.length > 0) lines.push(SUMMARIZE.notCounted(notes.length), ...notes.map((note) => `  ${note}`), "");
  return `${lines.join("\n")}\n`;
}
