/** Puts a standard table into words. */
import type { Language } from "../../locales/language";
import { sentencesOf } from "../../locales/sentences";
import { tableWords } from "../../locales/standard-tables";
import type { ColumnKind, Label, Table, TableCell, TableId } from "../../summary/table";
import type { PrintedCell, SummaryTable } from "./summary-table";

/** How each kind of column is shown. */
const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: "@",
  "long-text": "@",
  count: "#,##0",
  money: "#,##0.00",
  rate: "0.00%",
  points: "0.00",
  figure: "#,##0.####",
  year: "0",
};

/** Says labels; the titles of rules stand with the rules' own sentences. */
function speaker(id: TableId, language: Language): (label: Label) => string {
  const words = tableWords(language, id);
  const { ruleTitle } = sentencesOf(language);
  return ({ label, facts = {} }) => {
    const { rule } = facts;
    return label === "rule" && typeof rule === "string" ? `${rule} ${ruleTitle(rule)}` : words.label(label, facts);
  };
}

function isLabels(cell: TableCell): cell is readonly Label[] {
  return Array.isArray(cell);
}

/**
 * A table with its headings, labels and notes in a language.
 *
 * @example printTable(gradeDistribution(basis), "zh-CN").columns[0]?.heading // "等级"
 */
export function printTable(table: Table, language: Language): SummaryTable {
  const { id, columns, rows, foot, chart, notes } = table;
  const words = tableWords(language, id);
  const said = speaker(id, language);
  const printed = (cell: TableCell): PrintedCell => {
    if (isLabels(cell)) return cell.map(said).join(words.separator);
    return typeof cell === "object" && cell !== null ? said(cell) : cell;
  };
  return {
    id,
    title: words.title,
    unitNote: columns.some(({ kind }) => kind === "money") ? words.moneyUnit : "",
    columns: columns.map(({ key, kind, heading }) => ({
      key,
      heading: heading ?? words.heading(key),
      kind,
      format: FORMATS[kind],
    })),
    rows: rows.map((cells) => cells.map(printed)),
    foot: foot.map((cells) => cells.map(({ value, ...rest }) => ({ value: printed(value), ...rest }))),
    chart: chart === null ? null : { ...chart, title: words.title },
    notes: notes.map(said),
  };
}
