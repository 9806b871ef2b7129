/** Changes what is stored in the workbook: rules to go by, waivers, switches. */
import type { ReviewFinding } from "../../application/review/review";
import { writeSettings } from "../../application/settings/stored-settings";
import { unwaive, waive } from "../../application/settings/waivers";
import type { WorkbookSettings } from "../../application/settings/settings";
import { attempt } from "../../application/attempt";
import { recheck, showMarks } from "./checking";
import type { DeskContext } from "./context";
import { isoDate } from "./iso-date";

async function store(context: DeskContext, settings: WorkbookSettings): Promise<boolean> {
  const before = context.store.get().settings;
  context.store.set({ settings });
  const outcome = await attempt(() => context.workbook.saveSettings(writeSettings(settings)));
  if (outcome.done) return true;
  context.store.set({ settings: before, trouble: { failure: outcome.failure } });
  return false;
}

/** Changes the rules to go by, and checks again what was checked. */
export async function chooseRules(
  context: DeskContext,
  change: Partial<Pick<WorkbookSettings, "profile" | "year" | "thresholds">>,
): Promise<void> {
  if (await store(context, { ...context.store.get().settings, ...change })) await recheck(context);
}

/** Switches checking again after edits on or off. */
export async function chooseAuto(context: DeskContext, autoCheck: boolean): Promise<void> {
  if ((await store(context, { ...context.store.get().settings, autoCheck })) && autoCheck) await recheck(context);
}

/** Switches marks on the sheet on or off. */
export async function chooseMarks(context: DeskContext, marks: boolean): Promise<void> {
  if (await showMarks(context, marks)) await store(context, { ...context.store.get().settings, marks });
}

/** Lets a finding stand, with the reason. */
export async function waiveFinding(
  context: DeskContext,
  finding: ReviewFinding,
  reason: string,
  by: string,
): Promise<void> {
  const on = isoDate(context.now());
  await store(context, waive(context.store.get().settings, finding, reason, by, on));
  await refreshMarks(context);
}

/** Takes a waiver back. */
export async function takeWaiverBack(context: DeskContext, key: string): Promise<void> {
  await store(context, unwaive(context.store.get().settings, key));
  await refreshMarks(context);
}

async function refreshMarks(context: DeskContext): Promise<void> {
  if (context.store.get().settings.marks) await showMarks(context, true);
}
