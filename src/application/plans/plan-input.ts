/** What every plan on a filled form is made from. */
import type { FilledForm } from "../../domain/filled-form";
import type { Grid } from "../../domain/grid";
import type { Profile } from "../../law/profile";
import type { FormScores } from "../../scoring/scores";
import type { SheetRef } from "../workbook/raw-sheet";

/** A sheet that was read, its form and its scores; all three are of the same moment. */
export interface PlanInput {
  readonly sheet: SheetRef;
  readonly isProtected: boolean;
  readonly grid: Grid;
  readonly filled: FilledForm;
  readonly scores: FormScores;
  readonly profile: Profile;
}
