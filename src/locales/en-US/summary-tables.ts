/** The tables that sum up a workbook: titles, headings, notes. */
import type { Words } from "../words";
import type { SUMMARY_TABLES as ZH } from "../zh-CN/summary-tables";

export const SUMMARY_TABLES: Words<typeof ZH> = {
  sheetName: "Summary of self-evaluation",
  titles: {
    projects: "Scores by project",
    grades: "Grades",
    rates: "Budget completion rates",
    findings: "Findings by rule",
  },
  projects: {
    number: "No.",
    sheet: "Sheet",
    project: "Project",
    department: "Department",
    budget: "Annual budget (10,000 yuan)",
    executed: "Executed (10,000 yuan)",
    rate: "Execution rate",
    printed: "Score as filled in",
    recomputed: "Score re-computed",
    grade: "Grade",
    errors: "Errors",
  },
  grades: { amount: "Amount (10,000 yuan)" },
  findings: { rule: "Rule", title: "Finding", severity: "Severity", count: "Places", sheets: "Sheets" },
  unnamed: "(no name)",
  total: "Total",
};
