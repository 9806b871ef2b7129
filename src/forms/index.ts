/** The forms this project reads and draws, one entry each. */
import type { FilledForm } from "../domain/filled-form";
import type { FormId } from "../domain/form-id";
import type { Grid } from "../domain/grid";
import { readProjectSelfEvaluation } from "./project-self-evaluation/read";

/** A form that can be read. */
export interface ReadableForm {
  readonly id: FormId;
  read(grid: Grid): FilledForm;
}

export const FORMS: readonly ReadableForm[] = [{ id: "project-self-evaluation", read: readProjectSelfEvaluation }];
