/** How a custom function is declared. */
import type { FUNCTION_TEXTS, PARAMETER_TEXTS } from "../locales/zh-CN/functions";
import type { FunctionError } from "./function-error";

/** One cell of an argument. Null is an omitted argument or, on some hosts, an empty cell. */
export type Scalar = string | number | boolean | null;

/** A value, or a range: rows of cells, all of one length. */
export type Argument = Scalar | readonly (readonly Scalar[])[];

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
  readonly parameters: readonly ParameterId[];
  /** How many of the last parameters may be left out. */
  readonly optional: number;
  /**
   * @param args one for each parameter, null where left out
   * @throws FunctionError
   */
  call(args: readonly Argument[]): Result;
}
