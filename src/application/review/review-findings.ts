/** Findings and open questions of a report as the pane shows them. */
import type { FilledForm } from "../../domain/filled-form";
import { documentTitle } from "../../law/titles";
import type { Sentences } from "../../locales/sentences";
import { RULES } from "../../rules/index";
import type { ReportedFinding, ReportedUndetermined, SheetReport } from "../report";
import { findingKeys } from "./finding-keys";
import type { ReviewBasis, ReviewFinding } from "./review";
import { subjectAt } from "./subjects";

/** The document of each rule. One object a rule: a long form has thousands of findings of the same. */
const BASES: ReadonlyMap<string, ReviewBasis> = new Map(
  RULES.map(({ id, basis }) => [id, { ...basis, title: documentTitle(basis.document) }]),
);

/** Numbers of the documents that rules rest on, each once, in the order of the rules. */
export function documentsOf(rules: readonly string[]): string[] {
  return [...new Set(rules.flatMap((rule) => BASES.get(rule)?.document ?? []))];
}

/**
 * Every finding of a report, then every open question.
 *
 * @param report of a sheet that was read
 * @param filled what was read of it
 * @param sentences of the language to show them in
 */
export function reviewFindings(
  { findings, undetermined }: SheetReport,
  filled: FilledForm,
  sentences: Sentences,
): ReviewFinding[] {
  const key = findingKeys();
  const project = filled.header.project.value;
  const common = ({ rule, cells, key: message, facts }: ReportedFinding | ReportedUndetermined) => {
    const subject = subjectAt(filled, cells[0]);
    return {
      key: key({ rule, project, subject, message, facts }),
      rule,
      title: sentences.ruleTitle(rule),
      cells,
      subject,
      basis: BASES.get(rule) ?? null,
    };
  };
  return [
    ...findings.map((finding): ReviewFinding => ({
      ...common(finding),
      severity: finding.severity,
      message: sentences.message(finding.key, finding.facts),
      remedy: sentences.remedy(finding.key, finding.facts),
      ...sentences.figures(finding.key, finding.facts),
    })),
    ...undetermined.map((question): ReviewFinding => ({
      ...common(question),
      severity: "undetermined",
      message: question.why,
      remedy: "",
      expected: null,
      found: null,
      difference: null,
    })),
  ];
}
