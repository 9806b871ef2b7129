/** What a check says. Facts only: sentences are made of them in locales/. */

/** 错误 cannot be submitted · 警告 needs an explanation · 提示 take a look. */
export type Severity = "error" | "warning" | "hint";

/** A fact in a finding, by the name its sentence uses: `{ printed: 94, sum: 93 }`. */
export type Facts = Readonly<Record<string, string | number | null>>;

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** A1 addresses, the one to mend first. */
  readonly cells: readonly string[];
  /** Which of the rule's sentences says it: "S-04", or with a variant "S-04.rounded-rate". */
  readonly message: string;
  readonly facts: Facts;
}

/** A check that a person must decide, and why the rule cannot. */
export interface Undetermined {
  readonly rule: string;
  readonly cells: readonly string[];
  /** Key of the sentence in locales/. */
  readonly why: string;
  readonly facts: Facts;
}
