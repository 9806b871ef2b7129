/** Calls a custom function by its name; the answer can be written down as JSON. */
import { complaintSentence } from "../locales/zh-CN/functions";
import type { Answer, JxFunction } from "./function-declaration";
import { FunctionError, type ErrorCode } from "./function-error";
import { invoke } from "./invoke";
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

function wrong(message: string): FunctionError {
  return new FunctionError("#VALUE!", message);
}

function write(answer: Answer): WrittenCell {
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
    const result = invoke(called, args);
    return {
      value:
        typeof result === "object" && !(result instanceof FunctionError)
          ? result.map((row) => row.map(write))
          : write(result),
    };
  } catch (error) {
    if (error instanceof FunctionError) return { error: error.code, message: error.message };
    throw error;
  }
}
