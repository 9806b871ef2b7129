/** What is stored in the workbook, so that it travels with the file: profile, year, thresholds, waivers. */
import type { ProfileId, ProfileValues } from "../../law/profile";

/** Thresholds that a unit may set for itself; everything else is the profile's. */
export const OWN_THRESHOLDS = [
  "overReasonFrom",
  "overRemarkFrom",
  "executionReasonBelow",
  "singleWeightLimit",
  "fewestIndicators",
  "moneyTolerance",
] as const satisfies readonly (keyof ProfileValues)[];

export type OwnThreshold = (typeof OWN_THRESHOLDS)[number];

/** Why a warning is let stand. */
export interface Waiver {
  /** Key of the finding. */
  readonly key: string;
  readonly rule: string;
  /** What the finding said, for a reader who no longer sees it. */
  readonly message: string;
  readonly reason: string;
  /** Who says so, as typed; "" where not given. */
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

export interface WorkbookSettings {
  readonly profile: ProfileId;
  /** Null: the year that the form prints. */
  readonly year: number | null;
  readonly thresholds: Readonly<Partial<Record<OwnThreshold, number>>>;
  readonly autoCheck: boolean;
  /** Marks are kept on the sheet. */
  readonly marks: boolean;
  readonly waivers: readonly Waiver[];
}
