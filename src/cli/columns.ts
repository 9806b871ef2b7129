/** Columns of text on a terminal, where a Chinese character takes two places. */
import stringWidth from "string-width";

const ELLIPSIS = "…";

/** At most so many places of a text; what is cut off is marked. @example clip("预算绩效管理", 7) // "预算绩…" */
export function clip(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (stringWidth(kept + character) > width - 2) break;
    kept += character;
  }
  return kept + ELLIPSIS;
}

/**
 * Rows of cells set in columns, as wide as their widest cell.
 *
 * @param rows cells of each row; every row has as many
 * @param right which columns stand to the right, as figures do
 * @example alignColumns([["指标", "8"], ["得分", "10"]], [false, true]) // ["指标   8", "得分  10"]
 */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly boolean[]): string[] {
  const widths = right.map((_, column) => Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ""))));
  return rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        const space = " ".repeat(width - stringWidth(cell));
        return right[column] === true ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}
