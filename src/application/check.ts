/**
 * The use case everything else serves: read every form in a workbook, score it, check it.
 */
import type { Book, Grid } from "../domain/grid";
import type { FilledForm } from "../domain/filled-form";
import type { Profile } from "../law/profile";
import type { Language } from "../locales/language";
import { READER, sentencesOf } from "../locales/sentences";
import { RULES } from "../rules/index";
import { scoreForm } from "../scoring/score-form";
import type { ReportedFinding, ReportedUndetermined, SheetReport } from "./report";
import { readForm } from "./read-form";
import { runRules, type RuleResults } from "./run-rules";

export interface CheckOptions {
  readonly profile: Profile;
  /** The budget year to go by where the form prints none; null to leave it open. */
  readonly year: number | null;
  /** Chinese where it is absent. */
  readonly language?: Language;
}

const BASIS = new Map(RULES.map((rule) => [rule.id, rule.basis.document]));

/** Ids of the rules that had something to look at. */
function rulesThatRan({ form }: FilledForm, { notApplicable }: RuleResults): string[] {
  const idle = new Set(notApplicable.map(({ rule }) => rule));
  return RULES.filter(({ id, appliesTo }) => appliesTo.includes(form) && !idle.has(id)).map(({ id }) => id);
}

/**
 * Checks and scores one sheet.
 *
 * @returns a report; its `form` is null where the sheet is no official form, and `filled` is null where the form is
 *   recognised but this version does not read it
 * @example checkSheet(grid, { profile: DEFAULT_PROFILE, year: null }).findings[0]?.rule // "S-03"
 */
export function checkSheet(grid: Grid, { profile, year, language }: CheckOptions): SheetReport {
  const sentences = sentencesOf(language ?? "zh-CN");
  const { form, filled } = readForm(grid, year);
  if (filled === null) {
    const nothing = { filled: null, scores: null, rulesRun: [], findings: [], undetermined: [] };
    return { sheet: grid.name, form, profile: profile.id, ...nothing };
  }
  const scores = scoreForm(filled, profile);
  const results = runRules(RULES, { form: filled, law: profile, scores, year });
  const findings: ReportedFinding[] = results.findings.map(({ rule, severity, cells, message, facts }) => ({
    rule,
    severity,
    cells,
    message: sentences.finding(message, facts),
    basis: BASIS.get(rule) ?? "",
    key: message,
    facts,
  }));
  const undetermined: ReportedUndetermined[] = [
    ...filled.unplaced.map(({ cell, text, why }) => ({
      rule: READER,
      cells: [cell],
      why: sentences.unplaced(why, text),
      key: why,
      facts: { text },
    })),
    ...results.undetermined.map(({ rule, cells, why, facts }) => ({
      rule,
      cells,
      why: sentences.why(why, facts),
      key: why,
      facts,
    })),
  ];
  const rulesRun = rulesThatRan(filled, results);
  return { sheet: grid.name, form, profile: profile.id, filled, scores, rulesRun, findings, undetermined };
}

/**
 * Checks and scores every sheet of a workbook; sheets that are no official form are left out.
 *
 * @example checkBook(book, { profile: DEFAULT_PROFILE, year: 2024 }).length // 1
 */
export function checkBook(book: Book, options: CheckOptions): SheetReport[] {
  return book.sheets.map((grid) => checkSheet(grid, options)).filter((report) => report.form !== null);
}
