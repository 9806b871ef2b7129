/** The date on the person's calendar. @example isoDate(new Date(2026, 10, 23)) // "2026-11-23" */
export function isoDate(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
