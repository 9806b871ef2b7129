/** Asks one rule about one filled form, and says what it answered in a form that a table can hold. */
import { DEFAULT_PROFILE } from "../../src/law/index";
import type { Profile } from "../../src/law/profile";
import { renderFinding, renderWhy } from "../../src/locales/zh-CN/rules";
import type { Fault, Outcome, Rule } from "../../src/rules/rule";
import { scoreForm } from "../../src/scoring/score-form";
import { filledForm, type FormGiven } from "./filled-form";

/** One case of a rule's table: its name, the form, and every answer the rule gives. */
export type Case = readonly [name: string, form: FormGiven, said: readonly string[]];

/** The outcome of a rule on a form. */
function outcomeOf(rule: Rule, given: FormGiven, law: Profile = DEFAULT_PROFILE): Outcome {
  const form = filledForm(given);
  return rule.check({ form, law, scores: scoreForm(form, law), year: null });
}

/** The only fault a rule finds. */
export function onlyFault(rule: Rule, given: FormGiven, law: Profile = DEFAULT_PROFILE): Fault {
  const outcome = outcomeOf(rule, given, law);
  const [fault, ...more] = outcome.kind === "checked" ? outcome.faults : [];
  if (fault === undefined || more.length > 0) throw new Error(`not one fault: ${JSON.stringify(outcome)}`);
  return fault;
}

/**
 * Every answer of a rule: `H13 error`, `H13 hint rounded-rate`, `? H13 no-budget`, `- no-score-column`.
 *
 * Each answer's sentence is made on the way: one that is missing, or lacks a fact, is a failure.
 */
export function answersOf(rule: Rule, given: FormGiven, law: Profile = DEFAULT_PROFILE): string[] {
  const outcome = outcomeOf(rule, given, law);
  if (outcome.kind === "not-applicable") {
    demandSentence(renderWhy(outcome.why, {}), outcome.why);
    return [`- ${outcome.why}`];
  }
  return [
    ...outcome.faults.map(({ cells, facts, severity, variant }) => {
      const key = variant === undefined ? rule.id : `${rule.id}.${variant}`;
      demandSentence(renderFinding(key, facts), key);
      if (variant !== undefined && renderFinding(key, facts) === renderFinding(rule.id, facts)) {
        throw new Error(`no sentence of its own: ${key}`);
      }
      return [cells.join("+"), severity ?? rule.severity, ...(variant === undefined ? [] : [variant])].join(" ");
    }),
    ...outcome.undecidable.map(({ cells, why, facts }) => {
      demandSentence(renderWhy(why, facts ?? {}), why);
      return `? ${cells.join("+")} ${why}`;
    }),
  ];
}

function demandSentence(sentence: string, key: string): void {
  if (sentence === key || /[{}]|undefined|null|（空）|NaN/u.test(sentence)) {
    throw new Error(`no whole sentence for ${key}: ${sentence}`);
  }
}
