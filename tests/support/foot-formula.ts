/** Works a formula of a foot out over the rows above, as a sheet does. */
import { multiply, ratio, sum } from "../../src/domain/decimal";
import type { FootFormula } from "../../src/summary/table";

/** A table, printed or not. */
interface Rows {
  readonly columns: readonly { readonly key: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

function numbers({ columns, rows }: Rows, column: string): number[] {
  const at = columns.findIndex(({ key }) => key === column);
  if (at < 0) throw new Error(`no column ${column}`);
  return rows.map((row) => (typeof row[at] === "number" ? row[at] : 0));
}

/**
 * SUM, SUM over SUM, or SUMPRODUCT over SUM; null for a division by nothing.
 *
 * @throws Error for a column or a row that the table does not have
 */
export function evaluateFoot(table: Rows, formula: FootFormula): number | null {
  if (formula.kind === "sum") {
    const figures = numbers(table, formula.column);
    const chosen = formula.rows ?? figures.map((_, row) => row);
    return sum(
      chosen.map((row) => {
        const figure = figures[row];
        if (figure === undefined) throw new Error(`no row ${row}`);
        return figure;
      }),
    );
  }
  if (formula.kind === "ratio") {
    return ratio(evaluateFoot(table, formula.of) ?? NaN, evaluateFoot(table, formula.by) ?? NaN);
  }
  const weights = numbers(table, formula.weight);
  const products = numbers(table, formula.column).map((figure, row) => multiply(figure, weights[row] ?? NaN));
  return ratio(sum(products), sum(weights));
}

/** Cells of a foot whose value is not what their formula comes to: none, if all is well. */
export function wrongFoot(
  table: Rows & {
    readonly foot: readonly (readonly { readonly value: unknown; readonly formula?: FootFormula }[])[];
  },
): { readonly value: unknown; readonly formula: FootFormula; readonly gives: number | null }[] {
  return table.foot.flat().flatMap(({ value, formula }) => {
    if (formula === undefined) return [];
    const gives = evaluateFoot(table, formula);
    return Object.is(gives, value) ? [] : [{ value, formula, gives }];
  });
}
