/** How a custom function is declared. */
import type { FUNCTION_TEXTS, PARAMETER_TEXTS } from "../locales/zh-CN/functions";
import type { CellError } from "./cell-error";
import type { FunctionError } from "./function-error";

/** One cell of an argument. Null is an omitted argument or, on some hosts, an empty cell. */
export type Scalar = string | number | boolean | null;

/** What a cell that is referred to holds: a value, or an error of its own. */
export type Given = Scalar | CellError;

/** A value, or a range: rows of cells, all of one length. */
export type Argument = Given | readonly (readonly Given[])[];

/** One cell of an answer. */
export type Answer = string | number | FunctionError;

/** A value, or a spill: rows of cells. */
export type Result = Answer | readonly (readonly Answer[])[];

export type FunctionId = keyof typeof FUNCTION_TEXTS;
export type ParameterId = keyof typeof PARAMETER_TEXTS;

/** A custom function: names and descriptions stand in locales/ under its id and its parameters' ids. */
export interface JxFunction {
  /** ASCII, for ever. */
  readonly id: FunctionId;
  /** Each takes a value or a range. */
  readonly parameters: readonly ParameterId[];
  /** How many of the last parameters may be left out. */
  readonly optional: number;
  /** `spill`: for ranges it answers with rows of cells. `value`: always with one. */
  readonly answers: "spill" | "value";
  /**
   * @param args one for each parameter, null where left out
   * @throws FunctionError
   */
  call(args: readonly Argument[]): Result;
}
