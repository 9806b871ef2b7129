/** Calls one custom function with arguments of unknown origin. */
import { complaintSentence, PARAMETER_TEXTS } from "../locales/zh-CN/functions";
import { CellError } from "./cell-error";
import type { Answer, Argument, Given, JxFunction, ParameterId, Result } from "./function-declaration";
import { FunctionError } from "./function-error";

function isCell(value: unknown): value is Given {
  return value === null || ["string", "number", "boolean"].includes(typeof value) || value instanceof CellError;
}

/** A value, or rows of one length, each with at least one cell. */
function isArgument(value: unknown): value is Argument {
  if (!Array.isArray(value)) return isCell(value);
  const rows: readonly unknown[] = value;
  const first = rows[0];
  const width = Array.isArray(first) ? first.length : 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width && row.every(isCell));
}

/** One argument for each parameter; those left out are null. */
function argumentsFor({ id, parameters, optional }: JxFunction, given: readonly unknown[]): readonly Argument[] {
  const least = parameters.length - optional;
  if (given.length < least || given.length > parameters.length) {
    const facts = { fn: id, least, most: parameters.length, given: given.length };
    throw new FunctionError("#VALUE!", complaintSentence("argument-count", facts));
  }
  return parameters.map((parameter: ParameterId, index) => {
    const argument = given[index] ?? null;
    if (!isArgument(argument)) {
      const facts = { name: PARAMETER_TEXTS[parameter].name };
      throw new FunctionError("#VALUE!", complaintSentence("not-a-cell", facts));
    }
    return argument;
  });
}

function bounded(answer: Answer): Answer {
  const isBoundless = typeof answer === "number" && !Number.isFinite(answer);
  return isBoundless ? new FunctionError("#VALUE!", complaintSentence("too-large")) : answer;
}

/**
 * Calls a function.
 *
 * @param given its arguments; a range is rows of cells; those at the end that may be left out may be null or missing
 * @returns a value, or rows of cells where each failing cell is its error; every number is finite
 * @throws FunctionError where the whole call fails
 * @example invoke(gradeFunction, [90]) // "优"
 */
export function invoke(fn: JxFunction, given: readonly unknown[]): Result {
  const result = fn.call(argumentsFor(fn, given));
  if (Array.isArray(result)) return (result as readonly (readonly Answer[])[]).map((row) => row.map(bounded));
  const value = bounded(result as Answer);
  if (value instanceof FunctionError) throw value;
  return value;
}
