/** What the sheets of a workbook come to, as data: tables of numbers and words, no cells. */
import type { FormId } from "../../domain/form-id";

/**
 * A table of the summary. Money is in 万元, rates and shares are fractions; nothing is rounded: `formats` (Excel's, one a
 * column, "@" for text) show what a person sees.
 */
export interface SummaryTable {
  readonly id: "projects" | "grades" | "rates" | "findings";
  readonly title: string;
  readonly headings: readonly string[];
  readonly formats: readonly string[];
  /** Null where there is no figure. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** One sheet, and whether it counts. A duplicate (same project, department and year as an earlier one) does not. */
export interface SummarySheet {
  readonly sheet: string;
  readonly form: FormId | null;
  readonly project: string | null;
  readonly errors: number;
  readonly state: "read" | "not-a-form" | "not-read" | "duplicate";
}

export interface WorkbookSummary {
  readonly sheets: readonly SummarySheet[];
  /** None where no sheet counts. */
  readonly tables: readonly SummaryTable[];
}
