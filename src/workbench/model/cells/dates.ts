/** Days as Excel counts them. */

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/u;

/**
 * The number of days that a date in ISO 8601 stands for.
 *
 * Local time is meant where a zone is said, for that is what a `Date` of an add-in became on its way.
 *
 * @returns null where the text is no such date
 * @example daysOf("2025-01-01T12:00") // 45658.5
 */
export function daysOf(text: string): number | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0", zone] = match;
  const moment = new Date(text);
  const utc =
    zone === undefined
      ? Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
      : moment.getTime() - moment.getTimezoneOffset() * 60_000;
  return (utc - EPOCH) / DAY;
}
