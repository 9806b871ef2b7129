/** Works a formula of a foot out over the rows above, as a sheet does. */
import { multiply, ratio, sum } from "../../src/domain/decimal";
import type { FootFormula } from "../../src/summary/table";

/** A table, printed or not. */
interface Rows {
  readonly columns: readonly { readonly key: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

function cells({ columns, rows }: Rows, column: string): unknown[] {
  const at = columns.findIndex(({ key }) => key === column);
  if (at < 0) throw new Error(`no column ${column}`);
  return rows.map((row) => row[at]);
}

function numbers(table: Rows, column: string): number[] {
  return cells(table, column).map((cell) => (typeof cell === "number" ? cell : 0));
}

/**
 * SUM, SUM over SUM, or SUMPRODUCT over SUMPRODUCT(--ISNUMBER); null for a division by nothing.
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
  const isNumber = cells(table, formula.column).map((cell) => typeof cell === "number");
  return ratio(sum(products), sum(weights.filter((_, row) => isNumber[row])));
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
