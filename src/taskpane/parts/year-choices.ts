/** Years a form can be made for. */

/** Forms are filled for the year gone by, sometimes for one before or the current one. */
const YEARS_BACK = 6;

/**
 * Years to choose from, the newest first.
 *
 * @param now the clock
 * @param chosen a year that must be among them; null for none
 * @example yearChoices(new Date("2026-03-01"), 2025) // [2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020]
 */
export function yearChoices(now: Date, chosen: number | null): number[] {
  const newest = now.getFullYear() + 1;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => newest - index);
  return chosen === null || years.includes(chosen) ? years : [...years, chosen].sort((one, other) => other - one);
}
