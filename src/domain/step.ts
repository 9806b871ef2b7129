/**
 * One step of a calculation, as data: locales/ makes the sentence
 * (`40/50 = 80% → 80% × 10 分 = 8.00 分`).
 */
export interface Step {
  /** Key of the sentence in locales/. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}
