/** Results of custom functions: from what the add-in's runtime answers to what a cell shows. */

/** What the runtime answered: a value or matrix, or an error's number with its message. */
export type InvocationResult = [id: number, succeeded: boolean, value: unknown, errorCode?: unknown];

/** A value for the grid. */
export type GridValue = string | number | boolean;

/** What a cell shows, and the sentence that goes with an error. */
export interface Answer {
  value: GridValue | GridValue[][];
  message: string | null;
}

/** The runtime's error numbers on the wire; every other means that the function failed. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/**
 * What a result means for the cell.
 *
 * @example answerOf([1, false, "no data", 1]) // { value: "#N/A", message: "no data" }
 * @example answerOf([1, true, [[1, null]]]) // { value: [[1, 0]], message: null }
 */
export function answerOf([, succeeded, value, errorCode]: InvocationResult): Answer {
  if (!succeeded) {
    const error = (typeof errorCode === "number" ? ERRORS[errorCode] : undefined) ?? "#VALUE!";
    return { value: error, message: sentence(value) };
  }
  if (Array.isArray(value)) {
    return {
      value: value.map((row: unknown) => (Array.isArray(row) ? row.map(scalar) : [scalar(row)])),
      message: null,
    };
  }
  return { value: scalar(value), message: messageOf(value) };
}

function scalar(value: unknown): GridValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  // An error that was returned instead of thrown, or a formatted number: the plain value is in it.
  if (typeof value === "object" && value !== null && "basicValue" in value) return scalar(value.basicValue);
  // Excel shows 0 for null.
  return value === null || value === undefined ? 0 : "#VALUE!";
}

function messageOf(value: unknown): string | null {
  return typeof value === "object" && value !== null && "message" in value ? sentence(value.message) : null;
}

const sentence = (text: unknown): string | null => (typeof text === "string" && text !== "" ? text : null);
