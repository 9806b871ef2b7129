/** The door of this room: a sheet in, the form it is and what is filled in out. */
import type { FilledForm } from "../domain/filled-form";
import type { FormId } from "../domain/form-id";
import type { Grid } from "../domain/grid";
import { FORMS } from "./index";
import { recogniseForm } from "./recognise";

/** What a sheet turned out to be. */
export interface ReadSheet {
  /** Null where the sheet is no official form. */
  readonly form: FormId | null;
  /** Null where the sheet is no official form, or one that is recognised but not read. */
  readonly filled: FilledForm | null;
}

/**
 * Recognises and reads a sheet.
 *
 * @example readSheet(grid).filled?.header.project.value // "委托业务项目"
 */
export function readSheet(grid: Grid): ReadSheet {
  const form = recogniseForm(grid);
  return { form, filled: FORMS.find(({ id }) => id === form)?.read(grid) ?? null };
}
