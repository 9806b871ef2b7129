/** Looks at a plan as at a sheet, so that what is drawn can be read back. */
import { multiply } from "../../src/domain/decimal";
import type { Cell, Grid } from "../../src/domain/grid";
import type { PlanCell, SheetPlan } from "../../src/forms/sheet-plan";

function cellOf({ value, numberFormat }: PlanCell): Cell | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "string") return { type: "text", value, text: value, percent: false, date: false };
  const percent = numberFormat?.includes("%") === true;
  const text = percent ? `${multiply(value, 100)}%` : String(value);
  return { type: "number", value, text, percent, date: false };
}

/**
 * The grid a plan would give once it is drawn.
 *
 * @example planToGrid(drawBlank(options)).at(3, 1)?.text // "项目名称"
 */
export function planToGrid(plan: SheetPlan): Grid {
  const rows = new Map<number, Map<number, Cell>>();
  let rowCount = 0;
  let columnCount = 0;
  for (const planned of plan.cells) {
    const cell = cellOf(planned);
    if (cell === undefined) continue;
    const row = rows.get(planned.row) ?? new Map<number, Cell>();
    rows.set(planned.row, row.set(planned.column, cell));
    rowCount = Math.max(rowCount, planned.row);
    columnCount = Math.max(columnCount, planned.column);
  }
  return {
    name: plan.name,
    rowCount,
    columnCount,
    merges: plan.merges,
    at: (row, column) => rows.get(row)?.get(column),
  };
}
