/** The use case of 汇总: checks every sheet of a workbook and draws the standard tables. */
import type { Grid } from "../../domain/grid";
import type { Profile } from "../../law/profile";
import type { Language } from "../../locales/language";
import { checkSheet } from "../check";
import type { SheetReport } from "../report";
import { errorsOf, identityOf, isRead, projectOf, type SummaryProject } from "./projects";
import { findingTable, gradeTable, projectTable, rateTable } from "./tables";
import type { SummarySheet, WorkbookSummary } from "./workbook-summary";

/** What a summary goes by. */
export interface SummaryOptions {
  readonly profile: Profile;
  readonly year: number | null;
  readonly language: Language;
}

function unread({ sheet, form }: SheetReport): SummarySheet {
  return { sheet, form, project: null, errors: 0, state: form === null ? "not-a-form" : "not-read" };
}

/**
 * Sums up sheets.
 *
 * A form that was there before (same project, department and year) is named as a duplicate and not counted.
 *
 * @example summariseWorkbook([grid], { profile: DEFAULT_PROFILE, year: null, language: "zh-CN" }).tables[1]?.rows[0]
 * // ["优", 1, 1, 86.2, 1]
 */
export function summariseWorkbook(grids: readonly Grid[], options: SummaryOptions): WorkbookSummary {
  const { profile, language } = options;
  const projects: SummaryProject[] = [];
  const seen = new Set<string>();
  const sheets = grids.map((grid): SummarySheet => {
    const report = checkSheet(grid, options);
    if (!isRead(report)) return unread(report);
    const project = projectOf(report);
    const identity = identityOf(report);
    const isDuplicate = identity !== null && seen.has(identity);
    if (identity !== null) seen.add(identity);
    if (!isDuplicate) projects.push(project);
    const { sheet, form } = report;
    const state = isDuplicate ? "duplicate" : "read";
    return { sheet, form, project: project.project, errors: errorsOf(project), state };
  });
  if (projects.length === 0) return { sheets, tables: [] };
  const tables = [
    projectTable(projects, language),
    gradeTable(projects, profile, language),
    rateTable(projects, profile, language),
    findingTable(projects, language),
  ];
  return { sheets, tables };
}
