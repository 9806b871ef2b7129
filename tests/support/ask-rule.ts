/** Asks one rule about one filled form, and says what it answered in a form that a table can hold. */
import { DEFAULT_PROFILE } from "../../src/law/index";
import type { Profile } from "../../src/law/profile";
import type { Facts } from "../../src/domain/finding";
import { figureFactsOf } from "../../src/locales/figures";
import { LANGUAGES } from "../../src/locales/language";
import { sentencesOf, type Sentences } from "../../src/locales/sentences";
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
 * Each answer's sentence is made on the way in every language: one that is missing, or lacks a fact, is a failure.
 */
export function answersOf(rule: Rule, given: FormGiven, law: Profile = DEFAULT_PROFILE): string[] {
  const outcome = outcomeOf(rule, given, law);
  if (outcome.kind === "not-applicable") {
    demandSentences(({ why }) => why(outcome.why, {}), outcome.why);
    return [`- ${outcome.why}`];
  }
  return [
    ...outcome.faults.map(({ cells, facts, severity, variant }) => {
      const key = variant === undefined ? rule.id : `${rule.id}.${variant}`;
      demandSentences(({ finding }) => finding(key, facts), key);
      if (variant !== undefined) demandOwnSentences(rule.id, key, facts);
      demandFigures(key, facts);
      return [cells.join("+"), severity ?? rule.severity, ...(variant === undefined ? [] : [variant])].join(" ");
    }),
    ...outcome.undecidable.map(({ cells, why, facts }) => {
      demandSentences((sentences) => sentences.why(why, facts ?? {}), why);
      return `? ${cells.join("+")} ${why}`;
    }),
  ];
}

function demandSentences(say: (sentences: Sentences) => string, key: string): void {
  for (const language of LANGUAGES) {
    const sentence = say(sentencesOf(language));
    if (sentence === key || /[{}]|undefined|null|（空）|\(blank\)|NaN/u.test(sentence)) {
      throw new Error(`no whole sentence for ${key} in ${language}: ${sentence}`);
    }
  }
}

function demandOwnSentences(rule: string, key: string, facts: Facts): void {
  for (const language of LANGUAGES) {
    const { finding } = sentencesOf(language);
    if (finding(key, facts) === finding(rule, facts)) throw new Error(`no sentence of its own in ${language}: ${key}`);
  }
}

function demandFigures(key: string, facts: Facts): void {
  const lacking = figureFactsOf(key).filter((name) => (facts[name] ?? null) === null);
  if (lacking.length > 0) throw new Error(`no figures for ${key}: ${lacking.join()}`);
}
