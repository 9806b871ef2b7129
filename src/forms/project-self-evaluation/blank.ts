/** Draws the blank 项目支出绩效自评表 of 财预〔2020〕10号 附件: nine columns, from the form's declaration. */
import { PlanCells } from "../plan-cells";
import type { PlanValidation, SheetPlan } from "../sheet-plan";
import { LABELS, TITLE, type LabelKey } from "./declaration";
import { drawFunds } from "./blank-funds";
import { drawIndicators, WIDTHS, type BlankLevel, type BlankRow } from "./blank-indicators";
import { GOALS } from "./declaration";

/** What a blank form is drawn for. */
export interface BlankOptions {
  readonly year: number;
  /** 执行率分值. */
  readonly executionWeight: number;
  /** 总分. */
  readonly total: number;
  /** First levels in their order. */
  readonly levels: readonly BlankLevel[];
  /** Words offered for 实际完成值: those of the three qualitative grades. */
  readonly results: readonly string[];
  /** Printed at the foot: which form, profile and year this is. */
  readonly version: string;
  /** Printed below the table, one line each. */
  readonly notes: readonly string[];
  /** Indicators already filled in; without them empty rows are drawn. */
  readonly rows?: readonly BlankRow[];
}

const COLUMNS = WIDTHS.length;
const TITLE_HEIGHT = 30;
const GOAL_HEIGHT = 72;
const ROW_HEIGHT = 21;
/** Two lines: a level's name with its points below. */
const INDICATOR_HEIGHT = 33;
const NOTE_HEIGHT = 18;

function label(key: LabelKey): string {
  return LABELS.find((declared) => declared.key === key)?.words[0] ?? "";
}

/**
 * Draws the form.
 *
 * @returns a plan with printed words locked and inputs unlocked; read back it holds the rows given, or none
 * @example drawBlank({ year: 2024, executionWeight: 10, total: 100, levels, results, version: "…", notes: [] }).cells[0]?.value
 * // "项目支出绩效自评表"
 */
export function drawBlank(options: BlankOptions): SheetPlan {
  const { year, executionWeight, total, levels, results, version, notes, rows = null } = options;
  const points = (max: number): PlanValidation => ({ type: "decimal", min: 0, max, messageKey: "input.points" });
  const plan = new PlanCells();

  plan.put([1, 1, COLUMNS], "title", TITLE);
  plan.put([2, 1, COLUMNS], "subtitle", `（${year}年度）`);
  plan.put([3, 1, 3], "label", label("project"));
  plan.put([3, 4, COLUMNS - 3], "input", null);
  plan.put([4, 1, 3], "label", label("department"));
  plan.put([4, 4, 2], "input", null);
  plan.put([4, 6, 2], "label", label("unit"));
  plan.put([4, 8, 2], "input", null);
  const goals = drawFunds(plan, 5, executionWeight, points(executionWeight));
  plan.put([goals, 1, 1, 2], "label", GOALS.label);
  plan.put([goals, 2, 4], "label", GOALS.expected.heading);
  plan.put([goals, 6, 4], "label", GOALS.actual.heading);
  plan.put([goals + 1, 2, 4], "input", null, { align: "left" });
  plan.put([goals + 1, 6, 4], "input", null, { align: "left" });
  const heading = goals + 2;
  const offered: PlanValidation = { type: "list", values: results, strict: false, messageKey: "input.result" };
  const below = drawIndicators(plan, heading, levels, rows, points(total), offered);
  let row = below;
  plan.put([row, 1, 6], "label", label("score"));
  plan.put([row, 7], "fixed", total);
  plan.put([row, 8], "input", null, { validation: points(total) });
  plan.put([row, 9], "fixed", null);

  const heights = [{ row: 1, height: TITLE_HEIGHT }];
  for (let each = 2; each <= row; each += 1) {
    const height = each === goals + 1 ? GOAL_HEIGHT : each > heading && each < below ? INDICATOR_HEIGHT : ROW_HEIGHT;
    heights.push({ row: each, height });
  }
  for (const note of notes) {
    row += 1;
    plan.put([row, 1, COLUMNS], "note", note);
    heights.push({ row, height: NOTE_HEIGHT });
  }
  plan.put([row + 1, 1, COLUMNS], "version", version);

  return {
    name: TITLE,
    cells: plan.cells,
    merges: plan.merges,
    columnWidths: WIDTHS,
    rowHeights: heights,
    freeze: null,
    protect: true,
    print: { paper: "A4", orientation: "landscape", fitToWidth: true, titleRows: [heading, heading] },
  };
}
