/** Tells which official form a sheet is: by its title and its headings together. */
import type { FormId } from "../domain/form-id";
import type { Grid } from "../domain/grid";
import { viewOf, type SheetView } from "./sheet-view";
import { fundsHeadingAt } from "./project-self-evaluation/funds-heading";
import { readFundsPairs } from "./project-self-evaluation/funds-pairs";
import { indicatorHeading, indicatorHeadingAt } from "./project-self-evaluation/indicator-heading";
import { labelBeforeColon, labelOf } from "./project-self-evaluation/label-values";

/** A form has shown what it is above this row. */
const DEEPEST = 300;

/** What was seen of a form. */
interface Evidence {
  title: string;
  project: boolean;
  wholeDepartment: boolean;
  transfer: boolean;
  monitoring: boolean;
  review: number;
  framework: boolean;
  criteria: boolean;
  actual: boolean;
  target: boolean;
  funds: boolean;
}

const TITLE = /(?:表|自评|申报|监控|报告|体系)$|绩效/u;
const MONITORING = /^1[-~—–－至](?:[1-9]|1[01])月|^完成目标可能性|^全年预计(?:完成|执行)/u;
const TRANSFER = /^转移支付.{0,4}名称$|^(?:中央|地方)主管部门$/u;
const DEPARTMENT_NAME = /^(?:部门|单位)(?:单位)?名称$|^部门名称$/u;
const CRITERIA = /^(?:指标解释|指标说明|评价标准|评分标准|评价要点)/u;
const FRAMEWORK = /^(?:项目)?(?:决策|过程|投入)(?:指标|类)?$/u;

function gather(view: SheetView): Evidence {
  const seen: Evidence = {
    title: "",
    project: false,
    wholeDepartment: false,
    transfer: false,
    monitoring: false,
    review: 0,
    framework: false,
    criteria: false,
    actual: false,
    target: false,
    funds: false,
  };
  const last = Math.min(view.rows, DEEPEST);
  for (let row = 1; row <= last && !(seen.actual && seen.title !== ""); row += 1) {
    look(view, row, seen);
    if (indicatorHeadingAt(view, row, ["target"]) !== null) {
      seen.target = true;
      seen.actual ||= indicatorHeadingAt(view, row, ["target", "actual"]) !== null;
    }
    if (!seen.funds && !seen.target) {
      seen.funds = fundsHeadingAt(view, row) !== null || readFundsPairs(view, row, row + 1, null) !== null;
    }
    if (seen.actual) lookAhead(view, row, Math.min(last, row + 60), seen);
  }
  return seen;
}

/** Below the heading of indicators only the first levels tell more. */
function lookAhead(view: SheetView, from: number, to: number, seen: Evidence): void {
  for (let row = from; row <= to; row += 1) lookAtKeys(view, row, seen);
}

/** Above the heading of indicators: titles and labels too. */
function look(view: SheetView, row: number, seen: Evidence): void {
  let filled = 0;
  let only = "";
  for (let column = 1; column <= view.columns; column += 1) {
    const cell = view.own(row, column);
    if (cell === undefined) continue;
    filled += 1;
    only = view.keyOf(cell);
    if (labelBeforeColon(cell.text) === "project") seen.project = true;
  }
  if (filled === 1 && !seen.target && TITLE.test(only)) seen.title += `${only} `;
  lookAtKeys(view, row, seen);
}

function lookAtKeys(view: SheetView, row: number, seen: Evidence): void {
  const headings: string[] = [];
  for (let column = 1; column <= view.columns; column += 1) {
    const key = view.keyOf(view.own(row, column));
    if (key !== "") headings.push(key);
  }
  const isHeadingRow = headings.filter((key) => indicatorHeading(key) !== undefined).length >= 3;
  for (const key of headings) {
    if (!isHeadingRow && labelOf(key)?.key === "project") seen.project = true;
    if (DEPARTMENT_NAME.test(key)) seen.wholeDepartment = true;
    if (TRANSFER.test(key)) seen.transfer = true;
    if (MONITORING.test(key)) seen.monitoring = true;
    if (key === "审核内容" || key === "审核要点") seen.review += 1;
    if (FRAMEWORK.test(key)) seen.framework = true;
    if (isHeadingRow && CRITERIA.test(key)) seen.criteria = true;
  }
}

/**
 * Which official form a sheet is.
 *
 * @returns null for a cover, a narrative, a list, an empty sheet: anything that is no official form
 * @example recogniseForm(grid) // "project-self-evaluation"
 */
export function recogniseForm(grid: Grid): FormId | null {
  return formOf(gather(viewOf(grid)));
}

function formOf(seen: Evidence): FormId | null {
  const { title } = seen;
  if (seen.review === 2 || (title.includes("绩效目标审核") && !seen.actual && !seen.target))
    return seen.review > 0 ? "target-review" : null;
  if (!seen.target) return seen.criteria && (seen.framework || title.includes("绩效评价")) ? "evaluation" : null;
  if (seen.monitoring || title.includes("监控")) return "monitoring";
  const selfTitle = title.includes("自评");
  const whole = title.includes("整体") || (seen.wholeDepartment && !seen.project);
  const transfer = seen.transfer || /转移支付|区域/u.test(title);
  if (!seen.actual) {
    if (whole) return "department-target";
    return seen.criteria && seen.framework && !seen.project ? "evaluation" : "target-declaration";
  }
  if (whole) return "department-self-evaluation";
  if (transfer && !title.includes("项目支出绩效自评")) return "transfer-self-evaluation";
  if (!selfTitle && seen.criteria && seen.framework) return "evaluation";
  return seen.project || seen.funds ? "project-self-evaluation" : null;
}
