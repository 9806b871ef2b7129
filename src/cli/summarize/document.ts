/** The contract's JSON of a summary. */
import type { Summary } from "../../application/summary/summarise";

const VERSION = 1;

/**
 * The document that `summarize --json` prints: headings as columns, the lines of the foot behind the rows.
 *
 * @param notes what was left out, and why
 * @example summaryDocument(summary, []).projects // 20
 */
export function summaryDocument({ projects, tables }: Pick<Summary, "projects" | "tables">, notes: readonly string[]) {
  return {
    version: VERSION,
    projects,
    tables: tables.map(({ id, title, columns, rows, foot }) => ({
      id,
      title,
      columns: columns.map(({ heading }) => heading),
      rows: [...rows, ...foot.map((cells) => cells.map(({ value }) => value))],
    })),
    notes,
  };
}
