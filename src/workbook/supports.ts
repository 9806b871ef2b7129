/** Which of Excel's programming interfaces this Excel has. */

/** The newest set that is asked for. */
const NEWEST = 20;

/** A set of ExcelApi: "1.13". */
export type ApiLevel = `1.${number}`;

/** Whether this Excel has a set of ExcelApi. @example supports("1.9") // true */
export function supports(level: ApiLevel): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", level);
}

/** The newest set of ExcelApi that this Excel has. @example apiLevel() // "1.14" */
export function apiLevel(): ApiLevel {
  for (let minor = NEWEST; minor > 1; minor -= 1) if (supports(`1.${minor}`)) return `1.${minor}`;
  return "1.1";
}
