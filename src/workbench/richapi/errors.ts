/** The ways in which Excel refuses a batch. */
import { EXCEL_ERRORS } from "../../locales/en-US/workbench-errors";

/** Codes as `Excel.ErrorCodes` and the documentation of common errors name them. */
export type ErrorCode = keyof typeof EXCEL_ERRORS;

/** Ends a batch; what was done before stays done. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? EXCEL_ERRORS[code] : `${EXCEL_ERRORS[code]} ${detail}`);
    this.name = "ApiError";
  }
}

/**
 * The refusal for a member that the host does not have, naming it.
 *
 * @example apiNotFound("Range.getPivotTables").message.endsWith("Range.getPivotTables") // true
 */
export function apiNotFound(member: string): ApiError {
  return new ApiError("ApiNotFound", member);
}

/**
 * The refusal for an argument that cannot be used.
 *
 * @param what the argument's name, or what is wrong with it
 * @example invalidArgument("address").code // "InvalidArgument"
 */
export function invalidArgument(what?: string): ApiError {
  return new ApiError("InvalidArgument", what);
}

/**
 * What was found, where nothing found ends the batch.
 *
 * @param detail what was looked for
 * @throws ApiError ItemNotFound
 * @example required(findTable(book, null, "表1")).name // "表1"
 */
export function required<T>(found: T | null | undefined, detail?: string): T {
  if (found === null || found === undefined) throw new ApiError("ItemNotFound", detail);
  return found;
}
