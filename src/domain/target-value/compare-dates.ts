/** Was it in time? */
import type { Quantity } from "../quantity";

/** Whether the actual date lies behind the target's. */
export interface InTime {
  readonly late: boolean;
}

/** Why two dates cannot be compared (keys in locales/). */
export interface NotDates {
  readonly why: "not-dates" | "year-unknown" | "no-deadline";
}

/** The last day a date speaks of; null where it is no date. */
function lastDay(date: Quantity): string | null {
  const day = date.upper ?? date.value;
  return date.kind === "date" && typeof day === "string" ? day : null;
}

/** `MM-DD` completed with a year. A February without a year ends with its last day in that year. */
function complete(day: string, year: number): string {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${String(year)}-${day === "02-28" && isLeap ? "02-29" : day}`;
}

/**
 * Compares an actual date with the date it was due.
 *
 * A stretch of time counts by its last day, so that 2023年12月 is in time for 2023年12月前.
 *
 * @param target the deadline, or the stretch of time in which it was due
 * @param actual when it was done
 * @param year the form's year, for dates without one; null where it is not known
 * @returns whether it was late; `not-dates` where one of them is no date, `year-unknown` where only one of them has a
 *   year and the form has none, `no-deadline` for a target that only says from when on (2023年1月起)
 * @example compareDates(parseQuantity("9月前"), parseQuantity("2022年7月"), 2022) // { late: false }
 */
export function compareDates(target: Quantity, actual: Quantity, year: number | null): InTime | NotDates {
  const due = lastDay(target);
  const done = lastDay(actual);
  if (due === null || done === null) return { why: "not-dates" };
  if (target.op === ">=" || target.op === ">") return { why: "no-deadline" };
  const dueHasYear = due.length > 5;
  const doneHasYear = done.length > 5;
  if (dueHasYear !== doneHasYear && year === null) return { why: "year-unknown" };
  const dueDay = dueHasYear || year === null ? due : complete(due, year);
  const doneDay = doneHasYear || year === null ? done : complete(done, year);
  return { late: target.op === "<" ? doneDay >= dueDay : doneDay > dueDay };
}
