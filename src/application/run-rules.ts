/**
 * Runs the rules over one form in two phases: is it filled in correctly; then, where it is, does it make sense.
 */
import type { Finding, Severity, Undetermined } from "../domain/finding";
import { askRows } from "../rules/row-rules";
import type { Checked, Outcome, Rule } from "../rules/rule";

/** What the rules say of one form. */
export interface RuleResults {
  readonly findings: readonly Finding[];
  readonly undetermined: readonly Undetermined[];
  /** Rules that had nothing to look at on this form, and why (a key in locales/). */
  readonly notApplicable: readonly { readonly rule: string; readonly why: string }[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** The outcome of each rule; those that only ask the rows ask them together. */
function outcomes(rules: readonly Rule[], input: Checked): Map<Rule, Outcome> {
  const asking = rules.flatMap((rule) => (rule.rows === undefined ? [] : [{ rule, question: rule.rows }]));
  const answers = askRows(
    asking.map(({ question }) => question),
    input,
  );
  const together = new Map(asking.map(({ rule }, index) => [rule, answers[index]]));
  return new Map(rules.map((rule) => [rule, together.get(rule) ?? rule.check(input)]));
}

/**
 * Runs every rule that applies to the form.
 *
 * A fault of the second phase is left out where the first phase found an error in one of its cells, so that one slip of
 * the pen gives one finding. Findings come by severity, and within it in the order of the rules.
 *
 * @example runRules(RULES, { form, law, scores, year: null }).findings.map((finding) => finding.rule) // ["S-03"]
 */
export function runRules(rules: readonly Rule[], input: Checked): RuleResults {
  const findings: Finding[] = [];
  const undetermined: Undetermined[] = [];
  const notApplicable: { rule: string; why: string }[] = [];
  const faulty = new Set<string>();

  for (const phase of ["filled", "sensible"] as const) {
    const due = rules.filter((rule) => rule.phase === phase && rule.appliesTo.includes(input.form.form));
    for (const [rule, outcome] of outcomes(due, input)) {
      if (outcome.kind === "not-applicable") {
        notApplicable.push({ rule: rule.id, why: outcome.why });
        continue;
      }
      for (const { cells, facts, variant, severity } of outcome.faults) {
        if (phase === "sensible" && cells.some((cell) => faulty.has(cell))) continue;
        findings.push({
          rule: rule.id,
          severity: severity ?? rule.severity,
          cells,
          message: variant === undefined ? rule.id : `${rule.id}.${variant}`,
          facts,
        });
      }
      for (const { cells, why, facts } of outcome.undecidable) {
        undetermined.push({ rule: rule.id, cells, why, facts: facts ?? {} });
      }
    }
    if (phase === "filled") {
      for (const finding of findings) {
        if (finding.severity === "error") for (const cell of finding.cells) faulty.add(cell);
      }
    }
  }
  findings.sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
  return { findings, undetermined, notApplicable };
}
