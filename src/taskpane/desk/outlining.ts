/** Reads the rows of a form with their weights. */
import { attempt, type Attempt } from "../../application/attempt";
import type { FormOutline } from "../../application/fill/outline";
import { proceed } from "./context";
import type { Desk } from "./desk";

/**
 * The outline of a sheet as it stands now.
 *
 * @param sheetId the sheet
 * @param signal gives it up: then the attempt fails as cancelled
 * @returns null inside where the sheet is no form that is read
 */
export function readOutline(
  { workbook, core, state }: Pick<Desk, "workbook" | "core" | "state">,
  sheetId: string,
  signal: AbortSignal,
): Promise<Attempt<FormOutline | null>> {
  return attempt(async () => {
    const raw = await workbook.read({ id: sheetId });
    proceed(signal);
    const { settings, language } = state();
    const { profile, year, thresholds } = settings;
    return core.outline(raw, { profile, year, thresholds, language }, signal);
  });
}
