/**
 * A target value (年度指标值) or an actual value (实际完成值) as it was read.
 */

/** 计算符号. `range` stands for a lower and an upper bound (80%-90%, ±10%). */
export type Operator = ">=" | ">" | "<=" | "<" | "=" | "range";

/** What sort of thing the text says. */
export type QuantityKind =
  "number" | "percent" | "date" | "duration" | "range" | "qualitative" | "placeholder" | "invalid";

/** 定性指标三档: the wording says which third of the scale was reached. 1 is the best. */
export type QualitativeGrade = 1 | 2 | 3;

/**
 * A value read from a cell's text.
 *
 * `value` and `upper` are numbers (a percent is a fraction: 95% is 0.95), or ISO text for dates
 * (`2023-12-31`; without a year `12-31`). A multiplier stays in the unit: `142万人` is 142 `万人`.
 */
export interface Quantity {
  /** The text as a person sees it, trimmed; "" for an empty cell. */
  readonly text: string;
  readonly kind: QuantityKind;
  /** Null where the text is no quantity. */
  readonly op: Operator | null;
  /** False where the operator was not written and `op` is only the default for such a text. */
  readonly opExplicit: boolean;
  readonly value: number | string | null;
  readonly upper: number | string | null;
  readonly unit: string | null;
  /** 定性三档, where the wording is one of the official ones (达成年度指标 and its kin). */
  readonly grade: QualitativeGrade | null;
  /** Bracketed remarks that were set aside: `≥95%(2022:90%)` has `["2022:90%"]`. */
  readonly notes: readonly string[];
  /** What a checker must know about the spelling; empty for most texts. */
  readonly marks: readonly QuantityMark[];
}

/**
 * Peculiarities of the spelling that some rule asks about.
 *
 * - `nonstandard-symbol` ≧, >=, 大于等于, full-width digits, 百分比 … understood, but not the printed form
 * - `template-residue`   `**`, `XX`, `__` of the template left in
 * - `vague`              wording that cannot be measured (有效提升)
 * - `unit-conflict`      the value's own unit and the unit column differ; `unit` is the value's own
 * - `unit-incomplete`    a unit that begins with its divisor: `28.40/株`
 * - `several-values`     more than one quantity in one cell (`100%1000件`); kind is then `invalid`
 * - `excel-date-serial`  a bare integer from 30000 to 60000, which may be a date that lost its format
 * - `possible-ocr-operator` a percent of the shape 2xx% that looks like a misread ≥xx%
 */
export type QuantityMark =
  | "nonstandard-symbol"
  | "template-residue"
  | "vague"
  | "unit-conflict"
  | "unit-incomplete"
  | "several-values"
  | "excel-date-serial"
  | "possible-ocr-operator";
