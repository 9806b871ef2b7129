/** Calls a custom function with arguments of unknown origin. */
import { complaintSentence, PARAMETER_TEXTS } from "../locales/zh-CN/functions";
import type { Answer, Argument, JxFunction, ParameterId, Scalar } from "./function-declaration";
import { FunctionError, type ErrorCode } from "./function-error";
import { FUNCTIONS } from "./table";

/** An error as it is written down; in a spill it stands in its cell. */
export interface WrittenError {
  readonly error: ErrorCode;
  readonly message: string;
}

type WrittenCell = string | number | WrittenError;

/** What a call answers. */
export type CallAnswer = { readonly value: WrittenCell | readonly (readonly WrittenCell[])[] } | WrittenError;

const BY_ID: ReadonlyMap<string, JxFunction> = new Map(FUNCTIONS.map((each) => [each.id, each]));

/** An unknown function's name is quoted only so far. */
const LONGEST_NAME = 40;

function isScalar(value: unknown): value is Scalar {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** A value, or rows of one length, each with at least one cell. */
function isArgument(value: unknown): value is Argument {
  if (!Array.isArray(value)) return isScalar(value);
  const rows: readonly unknown[] = value;
  const first = rows[0];
  const width = Array.isArray(first) ? first.length : 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width && row.every(isScalar));
}

function wrong(message: string): FunctionError {
  return new FunctionError("#VALUE!", message);
}

/** One argument for each parameter; those left out are null. */
function argumentsFor({ id, parameters, optional }: JxFunction, given: readonly unknown[]): readonly Argument[] {
  const least = parameters.length - optional;
  if (given.length < least || given.length > parameters.length) {
    const facts = { fn: id, least, most: parameters.length, given: given.length };
    throw wrong(complaintSentence("argument-count", facts));
  }
  return parameters.map((parameter: ParameterId, index) => {
    const argument = given[index] ?? null;
    if (!isArgument(argument)) throw wrong(complaintSentence("not-a-cell", { name: PARAMETER_TEXTS[parameter].name }));
    return argument;
  });
}

function write(answer: Answer): WrittenCell {
  if (typeof answer === "number" && !Number.isFinite(answer)) return write(wrong(complaintSentence("too-large")));
  return answer instanceof FunctionError ? { error: answer.code, message: answer.message } : answer;
}

/**
 * Calls a function by its id.
 *
 * @param fn id of the function
 * @param args its arguments; a range is rows of cells; those at the end that may be left out may be null or missing
 * @returns the value or the spill, or the error with its sentence; never throws for any arguments
 * @example callFunction("SCORE", ["≥14公里", 14.03, 10]) // { value: 10 }
 * @example callFunction("SCORE", ["显著提升", "好", 10]) // { error: "#N/A", message: "定性指标，…" }
 */
export function callFunction(fn: unknown, args: unknown): CallAnswer {
  try {
    if (typeof fn !== "string" || !Array.isArray(args)) throw wrong(complaintSentence("not-a-call"));
    const called = BY_ID.get(fn);
    if (called === undefined) throw wrong(complaintSentence("unknown-function", { fn: fn.slice(0, LONGEST_NAME) }));
    const result = called.call(argumentsFor(called, args));
    if (typeof result === "object" && !(result instanceof FunctionError))
      return { value: result.map((row) => row.map(write)) };
    const written = write(result);
    return typeof written === "object" ? written : { value: written };
  } catch (error) {
    if (error instanceof FunctionError) return { error: error.code, message: error.message };
    throw error;
  }
}
