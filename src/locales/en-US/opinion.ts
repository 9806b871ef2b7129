/** The words of the review opinion. */
import { spell, subtract } from "../../domain/decimal";
import type { OpinionWords } from "../opinion-words";
import { PROFILE_NAMES } from "./profiles";

const PLACES = 2;

function times(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const OPINION_WORDS: OpinionWords = {
  sheetName: "Review opinion",
  title: "Review opinion on the project self-evaluation",
  project: "Project",
  department: "Department",
  unit: "Unit",
  year: "Year",
  sheet: "Sheet",
  documents: "Documents",
  scores: "Scores",
  counts: "Result",
  checked: "Checked",
  none: "(blank)",
  noUnit: "No unit",
  listSeparator: ", ",
  profileNames: PROFILE_NAMES,
  yearValue: (year) => String(year),
  documentList: (profile, documents) =>
    documents.length === 0 ? `Rules: ${profile}` : `Rules: ${profile}\nDocuments: ${documents.join(", ")}`,
  unfilled: "not filled in",
  judged: "for a person to judge",
  partSeparator: ", ",
  filledTotal: (points) => `Total as filled in ${points}`,
  recomputedTotal: (points) => `re-computed ${points}`,
  differenceIs: (points) => `difference ${points}`,
  filledGrade: (grade) => `grade: ${grade}`,
  dueGrade: (grade) => `due: ${grade}`,
  difference: (filled, recomputed) => spell(subtract(filled, recomputed), PLACES),
  countLine: (errors, warnings, hints, undetermined, waived) =>
    [
      times(errors, "error", "errors"),
      times(warnings, "warning", "warnings"),
      times(hints, "hint", "hints"),
      `${undetermined} to be decided by a person`,
      `${waived} let stand with a reason`,
    ].join(", "),
  checkedLine: (rules, indicators) =>
    `${times(rules, "rule", "rules")}, ${times(indicators, "indicator", "indicators")}`,
  headings: ["No.", "Severity", "Where", "What is wrong", "How to mend it", "Basis"],
  severities: { error: "Error", warning: "Warning", hint: "Hint", undetermined: "To be decided" },
  moreCells: (shown, count) => `${shown} … ${count} cells`,
  nothingFound: "Nothing was found wrong.",
  waivedTitle: (count) => `Let stand with a reason (${count})`,
  waivedReason: (reason, by, on) => `Reason: ${reason}\n${by === "" ? "" : `By: ${by}  `}Date: ${on}`,
  closing: (errors, open) =>
    errors > 0
      ? `Please correct the ${times(errors, "error", "errors")} above and submit again; explain or correct the warnings, and check what a person must decide.`
      : open > 0
        ? "No error needs correcting; explain or correct the warnings, check what a person must decide, and take the rest as advice."
        : "The form can be submitted.",
  reviewer: "Reviewed by:",
  checker: "Checked by:",
  date: (on) => `Date: ${on}`,
};
