/**
 * The use case everything else serves: read every form in a workbook, score it, check it.
 */
import type { Book, Grid } from "../domain/grid";
import type { FilledForm } from "../domain/filled-form";
import type { Profile } from "../law/profile";
import { readSheet } from "../forms/read-sheet";
import { unplacedSentence } from "../locales/zh-CN/reader";
import { renderFinding, renderWhy } from "../locales/zh-CN/rules";
import { RULES } from "../rules/index";
import { scoreForm } from "../scoring/score-form";
import type { ReportedFinding, ReportedUndetermined, SheetReport } from "./report";
import { runRules } from "./run-rules";

export interface CheckOptions {
  readonly profile: Profile;
  /** The budget year to go by where the form prints none; null to leave it open. */
  readonly year: number | null;
}

/** The id under which the reader itself says what it could not place. */
const READER = "READ";

const BASIS = new Map(RULES.map((rule) => [rule.id, rule.basis.document]));

function withYear(filled: FilledForm, year: number | null): FilledForm {
  if (year === null || filled.header.year.value !== null) return filled;
  return { ...filled, header: { ...filled.header, year: { ...filled.header.year, value: year } } };
}

/**
 * Checks and scores one sheet.
 *
 * @returns a report; its `form` is null where the sheet is no official form, and `filled` is null where the form is
 *   recognised but this version does not read it
 * @example checkSheet(grid, { profile: DEFAULT_PROFILE, year: null }).findings[0]?.rule // "S-03"
 */
export function checkSheet(grid: Grid, { profile, year }: CheckOptions): SheetReport {
  const { form, filled: asRead } = readSheet(grid);
  if (asRead === null) {
    return { sheet: grid.name, form, profile: profile.id, filled: null, scores: null, findings: [], undetermined: [] };
  }
  const filled = withYear(asRead, year);
  const scores = scoreForm(filled, profile);
  const results = runRules(RULES, { form: filled, law: profile, scores, year });
  const findings: ReportedFinding[] = results.findings.map(({ rule, severity, cells, message, facts }) => ({
    rule,
    severity,
    cells,
    message: renderFinding(message, facts),
    basis: BASIS.get(rule) ?? "",
  }));
  const undetermined: ReportedUndetermined[] = [
    ...filled.unplaced.map(({ cell, text, why }) => ({
      rule: READER,
      cells: [cell],
      why: unplacedSentence(why, text),
    })),
    ...results.undetermined.map(({ rule, cells, why, facts }) => ({ rule, cells, why: renderWhy(why, facts) })),
  ];
  return { sheet: grid.name, form, profile: profile.id, filled, scores, findings, undetermined };
}

/**
 * Checks and scores every sheet of a workbook; sheets that are no official form are left out.
 *
 * @example checkBook(book, { profile: DEFAULT_PROFILE, year: 2024 }).length // 1
 */
export function checkBook(book: Book, options: CheckOptions): SheetReport[] {
  return book.sheets.map((grid) => checkSheet(grid, options)).filter((report) => report.form !== null);
}
