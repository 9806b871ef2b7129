/** A sheet's form with the year that was asked for where the form prints none. */
import type { FilledForm } from "../domain/filled-form";
import type { Grid } from "../domain/grid";
import { readSheet, type ReadSheet } from "../forms/read-sheet";

function withYear(filled: FilledForm, year: number | null): FilledForm {
  const { header } = filled;
  if (year === null || header.year.value !== null) return filled;
  return { ...filled, header: { ...header, year: { ...header.year, value: year } } };
}

/**
 * Recognises and reads a sheet.
 *
 * @param year goes for a form that prints no year; null leaves it open
 * @example readForm(grid, 2024).filled?.header.year.value // 2024
 */
export function readForm(grid: Grid, year: number | null): ReadSheet {
  const { form, filled } = readSheet(grid);
  return { form, filled: filled === null ? null : withYear(filled, year) };
}
