/** What a finding is about, by the cell it stands at. */
import type { FilledForm } from "../../domain/filled-form";
import { oncePer } from "../../domain/remember";

/** Name of the indicator, or label of the money, of every row that has one. */
const namesByRow = oncePer(({ funds, indicators }: FilledForm): ReadonlyMap<number, string> => {
  const names = new Map<number, string>();
  for (const { row, label } of funds?.rows ?? []) if (label !== "") names.set(row, label);
  for (const { row, name, nameText } of indicators) {
    const shown = name ?? nameText;
    if (shown !== "") names.set(row, shown);
  }
  return names;
});

/**
 * The name of the indicator in whose row a cell stands, else the label of the funds row.
 *
 * @param cell A1 address
 * @returns null for a cell of neither, and for a row without a name
 * @example subjectAt(form, "H13") // "建成碧道长度"
 */
export function subjectAt(form: FilledForm, cell: string | undefined): string | null {
  const row = /\d+$/u.exec(cell ?? "");
  return row === null ? null : (namesByRow(form).get(Number(row[0])) ?? null);
}
