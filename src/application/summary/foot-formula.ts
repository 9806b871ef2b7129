/** Figures of a table's foot as native formulas, so that they follow where a person corrects a row. */
import { columnLetters } from "../../domain/cell-address";
import type { FootFormula } from "../../summary/table";

/** Where the rows of a table stand on the sheet; 1-based, included. */
export interface Body {
  readonly top: number;
  readonly bottom: number;
  /** Keys of the columns from A on. */
  readonly columns: readonly string[];
}

/** Excel takes so many arguments of a function, and so many characters of a formula. */
const MOST_ARGUMENTS = 255;
const LONGEST = 8192;

/** Rows (1-based) as areas of a column: "E4:E6,E9". */
function areasOf(letters: string, rows: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`));
}

function sumOf(areas: readonly string[]): string {
  const sums: string[] = [];
  for (let at = 0; at < areas.length; at += MOST_ARGUMENTS) {
    sums.push(`SUM(${areas.slice(at, at + MOST_ARGUMENTS).join(",")})`);
  }
  return sums.length === 1 ? (sums[0] ?? "0") : `(${sums.join("+") || "0"})`;
}

function letterOf({ columns }: Body, key: string): string {
  return columnLetters(columns.indexOf(key) + 1);
}

function whole(body: Body, key: string): string {
  const letters = letterOf(body, key);
  return `${letters}${body.top}:${letters}${body.bottom}`;
}

function share(of: string, by: string): string {
  return `IF(${by}=0,"",${of}/${by})`;
}

function spelt(formula: FootFormula, body: Body): string {
  switch (formula.kind) {
    case "sum": {
      const { column, rows } = formula;
      if (rows === undefined) return `SUM(${whole(body, column)})`;
      return sumOf(
        areasOf(
          letterOf(body, column),
          rows.map((row) => body.top + row),
        ),
      );
    }
    case "ratio":
      return share(spelt(formula.of, body), spelt(formula.by, body));
    case "weighted": {
      const [values, weights] = [whole(body, formula.column), whole(body, formula.weight)];
      // A row without a figure has no say in the mean, whatever its weight.
      return share(`SUMPRODUCT(${values},${weights})`, `SUMPRODUCT(--ISNUMBER(${values}),${weights})`);
    }
  }
}

/**
 * A figure of the foot as a formula of Excel, in American spelling.
 *
 * @returns undefined where the formula is longer than Excel takes
 * @throws RangeError for a column that the table does not have
 * @example footFormula({ kind: "sum", column: "budget" }, { top: 4, bottom: 13, columns: ["unit", "budget"] })
 * // "=SUM(B4:B13)"
 */
export function footFormula(formula: FootFormula, body: Body): string | undefined {
  const text = `=${spelt(formula, body)}`;
  return text.length > LONGEST ? undefined : text;
}
