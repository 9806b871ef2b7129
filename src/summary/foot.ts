/** Figures of a table's foot, worked out from the rows above by the formula they are written as. */
import { multiply, ratio, sum } from "../domain/decimal";
import type { FootCell, FootFormula, Table, TableCell } from "./table";

/** What stands above a foot. */
export type Body = Pick<Table, "columns" | "rows">;

function cellsOf({ columns, rows }: Body, key: string, chosen?: readonly number[]): TableCell[] {
  const at = columns.findIndex((column) => column.key === key);
  return rows.filter((_, row) => chosen?.includes(row) ?? true).map((cells) => cells[at] ?? null);
}

/** As a sheet's SUM takes it: what is no number is passed over. */
function numberIn(cell: TableCell | undefined): number {
  return typeof cell === "number" ? cell : 0;
}

function worked(body: Body, formula: FootFormula): number | null {
  switch (formula.kind) {
    case "sum":
      return sum(cellsOf(body, formula.column, formula.rows).map(numberIn));
    case "ratio": {
      const of = worked(body, formula.of);
      const by = worked(body, formula.by);
      return of === null || by === null ? null : ratio(of, by);
    }
    case "weighted": {
      const weights = cellsOf(body, formula.weight).map(numberIn);
      const weighed = cellsOf(body, formula.column).flatMap((figure, at) =>
        typeof figure === "number" ? [{ figure, weight: weights[at] ?? 0 }] : [],
      );
      const products = weighed.map(({ figure, weight }) => multiply(figure, weight));
      return ratio(sum(products), sum(weighed.map(({ weight }) => weight)));
    }
  }
}

/**
 * The sum of a column, or of some of its rows.
 *
 * @param rows 0-based
 * @example sumOf("count") // { kind: "sum", column: "count" }
 */
export function sumOf(column: string, rows?: readonly number[]): FootFormula {
  return rows === undefined ? { kind: "sum", column } : { kind: "sum", column, rows };
}

/** One figure over another. @example ratioOf(sumOf("executed"), sumOf("budget")) */
export function ratioOf(of: FootFormula, by: FootFormula): FootFormula {
  return { kind: "ratio", of, by };
}

/**
 * A cell of the foot: the formula, and what it comes to over these rows.
 *
 * @returns a null value for a ratio over nothing
 * @example footCell({ columns: [{ key: "count", kind: "count" }], rows: [[2], [3]] }, sumOf("count")).value // 5
 */
export function footCell(body: Body, formula: FootFormula): FootCell {
  return { value: worked(body, formula), formula };
}

/** A cell of the foot without a figure. */
export const EMPTY: FootCell = { value: null };
