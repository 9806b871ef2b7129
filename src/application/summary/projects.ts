/** A checked form as the tables count it. */
import type { FilledForm } from "../../domain/filled-form";
import { moneyIn } from "../../domain/money";
import { foldText } from "../../domain/fold-text";
import { fundsFigures } from "../../scoring/form-execution";
import type { ReportedFinding, SheetReport } from "../report";

/** One project; money in 万元. */
export interface SummaryProject {
  readonly sheet: string;
  readonly project: string | null;
  readonly department: string | null;
  /** Null where nothing is filled in, or the unit of money is not known. */
  readonly budget: number | null;
  readonly executed: number | null;
  readonly rate: number | null;
  readonly printed: number | null;
  readonly recomputed: number | null;
  readonly grade: string | null;
  readonly findings: readonly ReportedFinding[];
}

/** A form that was read; its scores are there then. */
export interface ReadReport extends SheetReport {
  readonly filled: FilledForm;
}

/** True where the sheet is a form that this version reads. */
export function isRead(report: SheetReport): report is ReadReport {
  return report.filled !== null && report.scores !== null;
}

/** How many 错误 a project has. */
export function errorsOf({ findings }: Pick<SummaryProject, "findings">): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

/** @example projectOf(report).rate // 0.95 */
export function projectOf({ sheet, filled, scores, findings }: ReadReport): SummaryProject {
  const { header, funds, total } = filled;
  const unit = header.moneyUnit.value;
  const figures = funds === null ? null : fundsFigures(funds);
  const inTenThousands = (amount: number | null | undefined): number | null =>
    amount === null || amount === undefined || unit === null ? null : moneyIn(amount, unit, "万元");
  return {
    sheet,
    project: header.project.value,
    department: header.department.value,
    budget: inTenThousands(figures?.budget),
    executed: inTenThousands(figures?.executed),
    rate: scores?.execution?.rate ?? null,
    printed: total.score.value ?? scores?.total.sum ?? null,
    recomputed: scores?.total.recomputed ?? null,
    grade: scores?.total.grade ?? null,
    findings,
  };
}

/** What makes two forms the same one; null where the project has no name. */
export function identityOf({ filled: { header } }: ReadReport): string | null {
  const { project, department, year } = header;
  if (project.value === null) return null;
  return [foldText(project.value).text, foldText(department.value ?? "").text, year.value ?? ""].join("\n");
}
