/** Everything the core says, by key, in the language a person reads. */
import type { Facts, Severity } from "../domain/finding";
import type { UnplacedReason } from "../domain/filled-form";
import type { FormId } from "../domain/form-id";
import type { Step } from "../domain/step";
import type { ProfileId, ProfileValues } from "../law/profile";
import { CORE as ENGLISH } from "./en-US/core";
import { figuresOf, type Figures } from "./figures";
import type { Language } from "./language";
import { stepsLine } from "./steps-line";
import { fillTemplate } from "./template";
import { valueText } from "./value-text";
import type { Words } from "./words";
import { CORE as CHINESE } from "./zh-CN/core";
import type { FaultSentences, RuleSentences } from "./zh-CN/rule-sentences";

/** The id under which the reader itself says what it could not place. */
export const READER = "READ";

/** Makes sentences; a key that nobody knows is given back, or gets a general sentence. */
export interface Sentences {
  /** Title of a rule, or of what the reader says under READ. */
  readonly ruleTitle: (id: string) => string;
  /** What is wrong. `key` is a finding's `message`: the rule's id, with a variant behind a dot ("S-04.rounded-rate"). */
  readonly message: (key: string, facts: Facts) => string;
  /** How to put it right; "" where nothing is known. */
  readonly remedy: (key: string, facts: Facts) => string;
  /** Message and remedy as one text. */
  readonly finding: (key: string, facts: Facts) => string;
  /** 应为, 实为, 差; the same in every language. */
  readonly figures: (key: string, facts: Facts) => Figures;
  /** Why a check does not apply, or cannot be decided. */
  readonly why: (key: string, facts: Facts) => string;
  /** Why something on the sheet was not placed, and what to do about it. */
  readonly unplaced: (why: UnplacedReason, text: string) => string;
  /** A calculation as one line; "" for no steps. */
  readonly steps: (steps: readonly Step[]) => string;
  /** Why a score, a completion or a rate cannot be computed. */
  readonly scoringWhy: (why: string) => string;
  readonly severity: (severity: Severity | "undetermined") => string;
  readonly form: (id: FormId) => string;
  readonly profile: (id: ProfileId) => string;
  readonly valueName: (name: keyof ProfileValues) => string;
  /** A profile's value: figures as they are, methods and levels by their names, lists joined. */
  readonly value: (value: unknown) => string;
  /** Why a profile sets a value otherwise: `because` of an override. */
  readonly because: (because: string) => string;
  /** What a person is told who types something else into an input than it takes. */
  readonly validation: (messageKey: string) => string;
}

/** A table whose keys come from outside. */
function lookup<T>(table: Readonly<Record<string, T>>): (key: string) => T | null {
  const entries: ReadonlyMap<string, T> = new Map(Object.entries(table));
  return (key) => entries.get(key) ?? null;
}

function sentencesIn(texts: Words<typeof CHINESE>): Sentences {
  const render = (template: string, facts: Facts): string => fillTemplate(template, facts, texts.blank);
  const rules = lookup<RuleSentences>(texts.rules);
  const whys = lookup<string>(texts.whys);
  const scoringWhys = lookup<string>(texts.scoringWhys);
  const methods = lookup<string>(texts.methods);
  const overrideReasons = lookup<string>(texts.overrideReasons);
  const inputs = lookup<string>(texts.inputs);
  const both = ({ message, remedy }: FaultSentences): string => message + texts.space + remedy;

  /** Sentences of a fault: its variant's, else the rule's. */
  function fault(key: string): FaultSentences | null {
    const dot = key.indexOf(".");
    const rule = rules(dot < 0 ? key : key.slice(0, dot));
    return (dot < 0 ? undefined : rule?.variants?.[key.slice(dot + 1)]) ?? rule;
  }

  return {
    ruleTitle: (id) => (id === READER ? texts.readerTitle : (rules(id)?.title ?? id)),
    message: (key, facts) => render(fault(key)?.message ?? key, facts),
    remedy: (key, facts) => render(fault(key)?.remedy ?? "", facts),
    finding(key, facts) {
      const sentences = fault(key);
      return sentences === null ? key : render(both(sentences), facts);
    },
    figures: figuresOf,
    why: (key, facts) => render(whys(key) ?? key, facts),
    unplaced: (why, text) => render(both(texts.unplaced[why]), { text }),
    steps: (steps) => stepsLine(steps, texts.steps, render),
    scoringWhy: (why) => scoringWhys(why) ?? texts.anyScoringWhy,
    severity: (severity) => texts.severities[severity],
    form: (id) => texts.forms[id],
    profile: (id) => texts.profiles[id],
    valueName: (name) => texts.values[name],
    value: (value) => valueText(value, texts.valueWords, methods),
    because: (because) => overrideReasons(because) ?? because,
    validation: (messageKey) => inputs(messageKey) ?? texts.anyInput,
  };
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  "zh-CN": sentencesIn(CHINESE),
  "en-US": sentencesIn(ENGLISH),
};

/**
 * The sentences of a language.
 *
 * @example sentencesOf("zh-CN").why("no-weight-column", {}) // "本表没有分值栏。"
 * @example sentencesOf("en-US").severity("error") // "Error"
 */
export function sentencesOf(language: Language): Sentences {
  return SENTENCES[language];
}
