/** Fills a blank form in, as a person at the keyboard does: by cell. */
import { cellAddress } from "../../src/domain/cell-address";
import type { SheetPlan } from "../../src/forms/sheet-plan";

/**
 * A plan with values put into its cells.
 *
 * @param values by address; every address must be a cell that the plan draws
 */
export function fillCells(plan: SheetPlan, values: Readonly<Record<string, string | number | null>>): SheetPlan {
  const waiting = new Map(Object.entries(values));
  const cells = plan.cells.map((cell) => {
    const address = cellAddress(cell.row, cell.column);
    const value = waiting.get(address);
    if (value === undefined) return cell;
    waiting.delete(address);
    return { ...cell, value };
  });
  if (waiting.size > 0) throw new Error(`not drawn: ${[...waiting.keys()].join(", ")}`);
  return { ...plan, cells };
}
