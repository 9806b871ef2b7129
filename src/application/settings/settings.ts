/** What is stored in the workbook, so that it travels with the file: profile, year, thresholds, waivers. */
import { DEFAULT_PROFILE } from "../../law/index";
import type { OwnThresholds } from "../../law/own-thresholds";
import type { ProfileId } from "../../law/profile";

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
  readonly thresholds: OwnThresholds;
  readonly autoCheck: boolean;
  /** Marks are kept on the sheet. */
  readonly marks: boolean;
  readonly waivers: readonly Waiver[];
}

/** What holds where a workbook says nothing. */
export const DEFAULT_SETTINGS: WorkbookSettings = {
  profile: DEFAULT_PROFILE.id,
  year: null,
  thresholds: {},
  autoCheck: true,
  marks: false,
  waivers: [],
};
