/** The standard tables: the explicit list. */
import type { SummaryBasis } from "../../summary/batch";
import { completionBands } from "../../summary/tables/completion-bands";
import { departmentSummary } from "../../summary/tables/department-summary";
import { deviationList } from "../../summary/tables/deviation-list";
import { findingSummary } from "../../summary/tables/finding-summary";
import { gradeDistribution } from "../../summary/tables/grade-distribution";
import { indicatorRollup } from "../../summary/tables/indicator-rollup";
import { keyEvaluation } from "../../summary/tables/key-evaluation";
import { resultApplication } from "../../summary/tables/result-application";
import { reviewComparison } from "../../summary/tables/review-comparison";
import { sampling } from "../../summary/tables/sampling";
import { selfEvaluationSummary } from "../../summary/tables/self-evaluation-summary";
import { submissionProgress } from "../../summary/tables/submission-progress";
import { yearOnYear } from "../../summary/tables/year-on-year";
import { TABLE_IDS, type Table, type TableId } from "../../summary/table";

const DRAWN: Readonly<Record<TableId, (basis: SummaryBasis) => Table>> = {
  "self-evaluation-summary": selfEvaluationSummary,
  "grade-distribution": gradeDistribution,
  "completion-bands": completionBands,
  "department-summary": departmentSummary,
  "deviation-list": deviationList,
  "finding-summary": findingSummary,
  "review-comparison": reviewComparison,
  sampling: sampling,
  "key-evaluation": keyEvaluation,
  "result-application": resultApplication,
  "submission-progress": submissionProgress,
  "year-on-year": yearOnYear,
  "indicator-rollup": indicatorRollup,
};

/** Every standard table over the same forms, in the order in which they are written. */
export function standardTables(basis: SummaryBasis): Table[] {
  return TABLE_IDS.map((id) => DRAWN[id](basis));
}
