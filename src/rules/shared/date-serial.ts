/** Dates that lost their format. */
import type { IndicatorRow } from "../../domain/filled-form";
import type { Quantity } from "../../domain/quantity";

const IN_TIME = "时效指标";

/** True where a value of a 时效 indicator is a bare number that Excel counts days with. @example isDateSerial(row, parseQuantity("44561")) // true */
export function isDateSerial({ level2 }: IndicatorRow, { marks }: Quantity): boolean {
  return level2 === IN_TIME && marks.includes("excel-date-serial");
}
