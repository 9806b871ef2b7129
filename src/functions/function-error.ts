/** A custom function's answer where there is no value. */

/** The errors of Excel that can carry a sentence, and the one of a zero denominator. */
export type ErrorCode = "#DIV/0!" | "#N/A" | "#VALUE!";

/**
 * An Excel error with a Chinese sentence. Thrown for a whole call; in a spilled array it stands in its own cell.
 *
 * @example new FunctionError("#N/A", "定性指标，请按三档人工判定。").code // "#N/A"
 */
export class FunctionError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "FunctionError";
  }
}
