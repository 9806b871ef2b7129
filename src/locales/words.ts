/** The same words in another language: the same keys, the same arguments. */
export type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...facts: infer Facts) => string
      ? (...facts: Facts) => string
      : Words<T[Key]>;
};
