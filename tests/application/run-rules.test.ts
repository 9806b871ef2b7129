import { runRules } from "../../src/application/run-rules";
import { checked, notApplicable, type Checked, type Outcome, type Rule } from "../../src/rules/rule";

const basis = { document: "D", place: "P", quote: "Q", evidence: "D" } as const;

function rule(id: string, phase: Rule["phase"], severity: Rule["severity"], outcome: Outcome): Rule {
  return { id, phase, severity, basis, appliesTo: ["project-self-evaluation"], thresholds: [], check: () => outcome };
}

/** Only these are asked for by the runner itself. */
const input = {
  form: { form: "project-self-evaluation", indicators: [] },
  scores: { indicators: [] },
} as unknown as Checked;

const fault = (cell: string) => ({ cells: [cell], facts: {} });

test("a fault of sense is dropped where the cell is filled in wrongly, and only there", () => {
  const results = runRules(
    [
      rule("B-2", "sensible", "warning", checked([fault("H18"), fault("H19")])),
      rule("A-1", "filled", "error", checked([fault("H18")])),
    ],
    input,
  );
  expect(results.findings.map(({ rule: id, cells }) => [id, ...cells])).toEqual([
    ["A-1", "H18"],
    ["B-2", "H19"],
  ]);
});

test("a warning of the first phase silences nothing", () => {
  const results = runRules(
    [
      rule("A-1", "filled", "warning", checked([fault("H18")])),
      rule("B-2", "sensible", "error", checked([fault("H18")])),
    ],
    input,
  );
  expect(results.findings.map(({ rule: id }) => id)).toEqual(["B-2", "A-1"]);
});

test("findings come by severity, and a fault's own severity and variant win over the rule's", () => {
  const results = runRules(
    [
      rule("A-1", "filled", "error", checked([{ ...fault("H1"), severity: "hint", variant: "rounded" }])),
      rule("A-2", "filled", "warning", checked([fault("H2")])),
      rule("A-3", "filled", "error", checked([fault("H3")])),
    ],
    input,
  );
  expect(results.findings.map(({ message, severity }) => [message, severity])).toEqual([
    ["A-3", "error"],
    ["A-2", "warning"],
    ["A-1.rounded", "hint"],
  ]);
});

test("what does not apply and what cannot be decided are both said", () => {
  const results = runRules(
    [
      rule("A-1", "filled", "error", notApplicable("no-weight-column")),
      rule("A-2", "filled", "error", checked([], [{ cells: ["G5"], why: "unreadable" }])),
    ],
    input,
  );
  expect(results.notApplicable).toEqual([{ rule: "A-1", why: "no-weight-column" }]);
  expect(results.undetermined).toEqual([{ rule: "A-2", cells: ["G5"], why: "unreadable", facts: {} }]);
  expect(results.findings).toEqual([]);
});

test("a rule for another form is not asked", () => {
  const other: Rule = { ...rule("A-1", "filled", "error", checked([fault("H1")])), appliesTo: ["monitoring"] };
  expect(runRules([other], input).findings).toEqual([]);
});
