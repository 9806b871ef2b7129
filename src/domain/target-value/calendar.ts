/** Days of the calendar as ISO text; without a year as `MM-DD`. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in the 1900 date system. */
const EPOCH_SERIAL = 25_569;
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** Days of a month; without a year February has 28. @example daysInMonth(2024, 2) // 29 */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && year !== null && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return DAYS[month - 1] ?? 0;
}

function two(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value);
}

/** @example isoDate(2023, 12, 31) // "2023-12-31" @example isoDate(null, 9, 30) // "09-30" */
export function isoDate(year: number | null, month: number, day: number): string {
  const monthDay = `${two(month)}-${two(day)}`;
  return year === null ? monthDay : `${String(year)}-${monthDay}`;
}

/** True for a day that the calendar has. A 29 February without a year is one. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2024, month);
}

/**
 * The day of an Excel serial number of the 1900 date system, its time of day dropped.
 *
 * @returns null for a number that is no day of that system; 60 is the 29 February 1900 that never was
 * @example serialToIso(44561) // "2021-12-31"
 */
export function serialToIso(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === 60) return null;
  const date = new Date((day - EPOCH_SERIAL + (day < 60 ? 1 : 0)) * DAY_MS);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
