/** The value of a cell that a function refers to. */
import { complaintSentence } from "../locales/zh-CN/functions";
import { CellError } from "./cell-error";
import type { Given, Scalar } from "./function-declaration";
import { FunctionError, type ErrorCode } from "./function-error";

const PASSED_ON: ReadonlySet<string> = new Set<ErrorCode>(["#DIV/0!", "#N/A", "#VALUE!"]);

/**
 * The value of a cell.
 *
 * @throws FunctionError the cell's own error, as in Excel's functions; #VALUE! for those a function cannot give
 * @example cellValue(5) // 5
 */
export function cellValue(cell: Given): Scalar {
  if (!(cell instanceof CellError)) return cell;
  const code = PASSED_ON.has(cell.name) ? (cell.name as ErrorCode) : "#VALUE!";
  throw new FunctionError(code, complaintSentence("error-cell", { given: cell.name }));
}
