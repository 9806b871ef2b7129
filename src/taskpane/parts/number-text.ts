/** A figure of a summary table as Excel will show it. */
import { multiply, spell } from "../../domain/decimal";

/** Places behind the point of a format: "0.00%" has two, in "0.####" up to four are shown where they are not 0. */
function placesOf(format: string): { readonly most: number; readonly isFixed: boolean } {
  const places = /\.(0+|#+)/u.exec(format)?.[1] ?? "";
  return { most: places.length, isFixed: !places.includes("#") };
}

function grouped(digits: string): string {
  const [whole = "", rest] = digits.split(".");
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return rest === undefined ? spaced : `${spaced}.${rest}`;
}

/**
 * A number in one of the formats the summary tables use: places, percent, thousands.
 *
 * @param format Excel's, in the American spelling; "General" or "@" shows the figure as it is
 * @example numberText(0.97425, "0.00%") // "97.43%"
 * @example numberText(1234567.5, "#,##0.00") // "1,234,567.50"
 * @example numberText(1234.5, "#,##0.####") // "1,234.5"
 */
export function numberText(value: number, format: string): string {
  if (!format.includes("0")) return String(value);
  const isPercent = format.includes("%");
  const { most, isFixed } = placesOf(format);
  const spelt = spell(isPercent ? multiply(value, 100) : value, most);
  const digits = isFixed ? spelt : spelt.replace(/\.?0+$/u, "");
  return `${format.includes(",") ? grouped(digits) : digits}${isPercent ? "%" : ""}`;
}
