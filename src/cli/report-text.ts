/** A check's outcome for a person at a terminal. */
import type { FileReport } from "../application/check-files";
import type { ReportedFinding, SheetReport } from "../application/report";
import type { FilledForm } from "../domain/filled-form";
import type { Severity } from "../domain/finding";
import { FORM_NAMES } from "../domain/form-id";
import { spell } from "../domain/decimal";
import { totalRow } from "../domain/entry";
import { REPORT } from "../locales/zh-CN/cli";
import { PROFILE_NAMES } from "../locales/zh-CN/profiles";
import { SEVERITY_NAMES } from "../locales/zh-CN/severities";
import type { FormScores } from "../scoring/scores";
import { alignColumns, clip } from "./columns";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];
const LONGEST_NAME = 32;
const LONGEST_VALUE = 20;
const PLACES = 2;

function figure(value: number | null): string {
  return value === null ? REPORT.none : spell(value, PLACES);
}

function counts(findings: readonly ReportedFinding[]): string {
  return SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY_NAMES[severity]} ${count}`;
  }).join("  ");
}

function findingLines({ severity, rule, cells, message, basis }: ReportedFinding): string[] {
  return [`  ${SEVERITY_NAMES[severity]}  ${cells.join("、")}  ${message}`, `        ${rule}  ${REPORT.basis(basis)}`];
}

function scoreLines(filled: FilledForm, scores: FormScores): string[] {
  const rows: string[][] = [[...REPORT.columns]];
  const execution = filled.funds === null ? undefined : totalRow(filled.funds);
  if (execution !== undefined && scores.execution !== null) {
    const { annual, initial, executed, score } = execution.entries;
    rows.push([
      String(execution.row),
      REPORT.execution,
      annual.text === "" ? initial.text : annual.text,
      executed.text,
      figure(scores.execution.weight),
      figure(score.value),
      figure(scores.execution.recomputed),
    ]);
  }
  for (const { row, recomputed } of scores.indicators) {
    rows.push([
      String(row.row),
      clip(row.name ?? REPORT.unnamed, LONGEST_NAME),
      clip(row.target.text, LONGEST_VALUE),
      clip(row.actual.text, LONGEST_VALUE),
      figure(row.weight.value),
      figure(row.score.value),
      figure(recomputed),
    ]);
  }
  const { weight, sum, recomputed } = scores.total;
  rows.push(["", REPORT.total, "", "", figure(weight), figure(filled.total.score.value ?? sum), figure(recomputed)]);
  return alignColumns(rows, [true, false, false, false, true, true, true]).map((line) => `  ${line}`);
}

function sheetLines(report: SheetReport): string[] {
  const { form, filled, scores, findings, undetermined, profile } = report;
  const name = form === null ? "" : FORM_NAMES[form];
  const head = [REPORT.sheet(report.sheet), name];
  if (filled === null || scores === null) return [head.join("  "), `  ${REPORT.notRead}`];

  const year = filled.header.year.value;
  if (year !== null) head.push(REPORT.year(year));
  head.push(REPORT.indicators(filled.indicators.length), REPORT.profile(PROFILE_NAMES[profile]));
  const lines = [head.join("  "), `  ${counts(findings)}  ${SEVERITY_NAMES.undetermined} ${undetermined.length}`, ""];
  lines.push(...(findings.length === 0 ? [`  ${REPORT.noFindings}`] : findings.flatMap(findingLines)));
  for (const { cells, why } of undetermined)
    lines.push(`  ${SEVERITY_NAMES.undetermined}  ${cells.join("、")}  ${why}`);
  lines.push("", ...scoreLines(filled, scores));
  if (scores.total.grade !== null) lines.push(`  ${REPORT.grade(scores.total.grade)}`);
  return lines;
}

/**
 * One file's part of the report.
 *
 * @example fileText({ file: "a.xlsx", error: null, sheets: [] }) // "a.xlsx\n\n"
 */
export function fileText({ file, error, sheets }: FileReport): string {
  const lines = error === null ? sheets.flatMap((sheet) => [...sheetLines(sheet), ""]) : [`  ${error.message}`, ""];
  return `${[file, ...lines].join("\n")}\n`;
}

/** The last lines of the report: how much was looked at and what came of it. */
export function summaryText(reports: readonly FileReport[]): string {
  const sheets = reports.flatMap((report) => report.sheets);
  const failed = reports.filter(({ error }) => error !== null).length;
  const parts = [REPORT.summary(reports.length, sheets.length), counts(sheets.flatMap(({ findings }) => findings))];
  const open = sheets.reduce((count, { undetermined }) => count + undetermined.length, 0);
  parts.push(`${SEVERITY_NAMES.undetermined} ${open}`);
  if (failed > 0) parts.push(REPORT.failed(failed));
  return `${parts.join("  ")}\n`;
}
