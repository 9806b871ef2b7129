/** CHECK 审核. */
import { checkSheet } from "../application/check";
import type { SheetReport } from "../application/report";
import { reviewSheet } from "../application/review/review-sheet";
import { FORM_NAMES } from "../domain/form-id";
import type { Profile } from "../law/profile";
import { complaintSentence, NOTHING_FOUND, PARAMETER_TEXTS } from "../locales/zh-CN/functions";
import { SEVERITY_NAMES } from "../locales/zh-CN/severities";
import type { Argument, JxFunction } from "./function-declaration";
import { FunctionError } from "./function-error";
import { firstCell } from "./project-arguments";
import { rangeGrid } from "./range-grid";
import { formArgument, profileArgument } from "./read-argument";

/** The rule that finds days without their format, which a range never has. */
const LOST_DATE_FORMAT = "G-09";

type Row = readonly [severity: string, rule: string, place: string, message: string, basis: string];

const placeOf = (cells: readonly string[]): string => cells.join("、");

function rowsOf({ findings, undetermined }: SheetReport): readonly Row[] {
  return [
    ...findings.map(({ severity, rule, cells, message, basis }): Row => [
      SEVERITY_NAMES[severity],
      rule,
      placeOf(cells),
      message,
      basis,
    ]),
    ...undetermined.map(({ rule, cells, why }): Row => [SEVERITY_NAMES.undetermined, rule, placeOf(cells), why, ""]),
  ];
}

/** Serial numbers where a day is due are taken as days; whether they show as days, a person must see. */
function checkRange(
  range: Argument,
  profile: Profile,
): { readonly report: SheetReport; readonly rows: readonly Row[] } {
  const options = { profile, year: null };
  const asNumbers = checkSheet(rangeGrid(range), options);
  const days = asNumbers.findings.filter(({ rule }) => rule === LOST_DATE_FORMAT).flatMap(({ cells }) => cells);
  if (days.length === 0) return { report: asNumbers, rows: rowsOf(asNumbers) };
  const report = checkSheet(rangeGrid(range, new Set(days)), options);
  const toSee: Row = [
    SEVERITY_NAMES.undetermined,
    LOST_DATE_FORMAT,
    placeOf(days),
    complaintSentence("unseen-format"),
    "",
  ];
  return { report, rows: [...rowsOf(report), toSee] };
}

/** Why a range is no form. */
function noForm(range: Argument, profile: Profile): FunctionError {
  const { recognition } = reviewSheet(rangeGrid(range), { profile, year: null, language: "zh-CN" });
  if (recognition.kind === "empty") {
    return new FunctionError("#N/A", complaintSentence("empty-range", { name: PARAMETER_TEXTS.range.name }));
  }
  const missing = recognition.kind === "not-a-form" ? recognition.missing : [];
  return new FunctionError("#N/A", complaintSentence(missing.length > 0 ? "no-headings" : "no-form", {}, missing));
}

/**
 * The checks on a filled form: one row a finding, by severity; what a person must decide comes last.
 *
 * @example CHECK(A1:I30) // [["错误", "S-03", "H18", "总分应为 93…", "财预〔2020〕10号"], ["无法判定", "S-05", "G12", "…", ""]]
 * @example CHECK(A1:I30) // [["未发现问题", "", "", "", ""]]
 */
export const checkFunction: JxFunction = {
  id: "CHECK",
  parameters: ["range", "form", "profile"],
  optional: 2,
  answers: "spill",
  call: ([range = null, form = null, profile = null]) => {
    const wanted = formArgument(firstCell(form));
    const law = profileArgument(firstCell(profile));
    const { report, rows } = checkRange(range, law);
    const found = report.form;
    if (found === null) throw noForm(range, law);
    if (wanted !== null && wanted !== found) {
      const facts = { name: PARAMETER_TEXTS.form.name, wanted: FORM_NAMES[wanted], found: FORM_NAMES[found] };
      throw new FunctionError("#VALUE!", complaintSentence("other-form", facts));
    }
    if (report.filled === null) {
      throw new FunctionError("#N/A", complaintSentence("not-read", { form: FORM_NAMES[found] }));
    }
    return rows.length > 0 ? rows : [[NOTHING_FOUND, "", "", "", ""]];
  },
};
