/** A custom function as Excel's runtime calls it. */
import { complaintSentence } from "../locales/zh-CN/functions";
import { CellError } from "./cell-error";
import type { Answer, JxFunction, Result } from "./function-declaration";
import { FunctionError } from "./function-error";
import { invoke } from "./invoke";

/** Excel's register of functions: the global `CustomFunctions`, as far as it is used. */
export interface FunctionsRegister {
  associate(id: string, implementation: (...values: unknown[]) => unknown): void;
  /** An error for a cell; `message` is shown beside #N/A and #VALUE! only. */
  readonly Error: new (code: string, message?: string) => Error;
}

type ExcelAnswer = string | number | Error;

/** Every parameter is a matrix: one cell is one row of one value, and an omitted one may come so too. */
function unwrapped(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [row] = value as readonly unknown[];
  return Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : value;
}

/** What went wrong here, for whoever mends it: nothing of the user's stands in it. */
function kindOf(problem: unknown): string {
  return problem instanceof Error ? problem.name : typeof problem;
}

/**
 * What a function does in Excel.
 *
 * One cell gives one value, its error thrown so that its sentence shows; a range gives a spill in which each failing
 * cell is an error. Whatever else is thrown becomes #VALUE! with a sentence.
 *
 * @param fn the function
 * @param register gives Excel's own error
 * @example excelFunction(gradeFunction, CustomFunctions)([[90]]) // [["优"]]
 */
export function excelFunction(
  fn: JxFunction,
  register: Pick<FunctionsRegister, "Error">,
): (...values: unknown[]) => ExcelAnswer | ExcelAnswer[][] {
  const errorOf = ({ code, message }: FunctionError): Error =>
    code === "#DIV/0!" ? new register.Error(code) : new register.Error(code, message);
  const cellOf = (answer: Answer): ExcelAnswer => (answer instanceof FunctionError ? errorOf(answer) : answer);
  const written = (result: Result): ExcelAnswer | ExcelAnswer[][] => {
    if (typeof result === "object" && !(result instanceof FunctionError)) return result.map((row) => row.map(cellOf));
    return fn.answers === "spill" ? [[cellOf(result)]] : cellOf(result);
  };
  // A cell's error comes as Excel's own error object.
  const received = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(received);
    const isError = value instanceof register.Error && "code" in value && typeof value.code === "string";
    return isError ? new CellError(value.code as string) : value;
  };
  // The invocation comes behind the arguments.
  return (...values) => {
    try {
      return written(invoke(fn, values.slice(0, fn.parameters.length).map(unwrapped).map(received)));
    } catch (problem) {
      if (problem instanceof FunctionError) throw errorOf(problem);
      throw new register.Error("#VALUE!", complaintSentence("broken", { what: kindOf(problem) }));
    }
  };
}
