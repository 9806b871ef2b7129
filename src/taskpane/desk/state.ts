/** Everything the screens show. */
import type { Failure } from "../../application/attempt";
import type { SheetReview } from "../../application/review/review";
import type { WorkbookSettings } from "../../application/settings/settings";
import type { Environment, Receipt, SheetInfo, Undone } from "../../application/workbook/open-workbook";
import type { SheetRef } from "../../application/workbook/raw-sheet";
import type { PlanCounts, WritePlan } from "../../application/workbook/write-plan";
import type { Merge } from "../../domain/grid";
import type { Language } from "../../locales/language";
import type { ProfileView } from "../../application/profile-views";
import type { FindingEntry } from "./finding-list";
import type { SummaryState } from "./summary-state";

export type Screen = "start" | "fill" | "review" | "score" | "summary" | "settings" | "help";

export type Scope = "active" | "all" | "selection";

/** A sheet that was read and checked. */
export interface Reviewed {
  readonly sheet: SheetRef;
  readonly isProtected: boolean;
  readonly review: SheetReview;
  readonly entries: readonly FindingEntry[];
  /** When, as milliseconds since 1970. */
  readonly at: number;
  /** The sheet changed since. */
  readonly isStale: boolean;
}

export interface Work {
  readonly kind: "reading" | "collecting" | "summing" | "checking" | "planning" | "writing" | "undoing";
  readonly done: number;
  readonly all: number;
  /** Seconds that it will still take; absent where that cannot be told yet. */
  readonly left?: number;
  /** Absent where it can no longer be given up. */
  readonly cancel?: () => void;
}

export interface Trouble {
  readonly failure: Failure;
  /** Does it again; absent where that makes no sense. */
  readonly again?: () => void;
}

export interface DeskState {
  /** False until the workbook was looked at for the first time. */
  readonly isReady: boolean;
  readonly language: Language;
  readonly environment: Environment;
  readonly screen: Screen;
  /** The sheet on which 填报 offers a new form though a form is in front. */
  readonly newFormOn: string | null;
  readonly sheets: readonly SheetInfo[];
  readonly activeId: string | null;
  readonly settings: WorkbookSettings;
  readonly profiles: readonly ProfileView[];
  /** By the sheet's id. */
  readonly reviews: ReadonlyMap<string, Reviewed>;
  readonly scope: Scope;
  /** What 审核 shows; null before the first check. */
  readonly checked: { readonly scope: Scope; readonly ids: readonly string[]; readonly area: Merge | null } | null;
  readonly work: Work | null;
  readonly trouble: Trouble | null;
  readonly preview: { readonly plan: WritePlan; readonly counts: PlanCounts } | null;
  readonly written: { readonly receipt: Receipt; readonly counts: PlanCounts } | null;
  readonly undone: Undone | null;
  /** What 汇总 works on, and what it came to. */
  readonly summary: SummaryState;
}
