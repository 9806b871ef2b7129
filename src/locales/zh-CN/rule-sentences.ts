/** The shape of a rule's sentences: title, what is wrong, how to put it right. */

/** Sentences of one fault. `{name}` is a fact; `{name:percent}` and `{name:points}` print a number with two decimals. */
export interface FaultSentences {
  readonly message: string;
  readonly remedy: string;
}

/** Sentences of one rule. */
export interface RuleSentences extends FaultSentences {
  readonly title: string;
  readonly variants?: Readonly<Record<string, FaultSentences>>;
}
