/** Changes what is stored in the workbook: rules to go by, waivers, switches. */
import type { ReviewFinding } from "../../application/review/review";
import { writeSettings } from "../../application/settings/stored-settings";
import { unwaive, waive } from "../../application/settings/waivers";
import type { WorkbookSettings } from "../../application/settings/settings";
import { attempt } from "../../application/attempt";
import { recheck } from "./checking";
import type { DeskContext } from "./context";
import { isoDate } from "./iso-date";
import { showMarks } from "./marking";
import { bringUpToDate } from "./summarising";

/** Shows a change at once and stores it; where the workbook refuses, what was before holds again. One after the other. */
function keep(context: DeskContext, change: (settings: WorkbookSettings) => WorkbookSettings): Promise<boolean> {
  const { store, workbook, saving } = context;
  return saving.do(async () => {
    const before = store.get().settings;
    const settings = change(before);
    store.set({ settings });
    const outcome = await attempt(() => workbook.saveSettings(writeSettings(settings)));
    if (!outcome.done) store.set({ settings: before, trouble: { failure: outcome.failure } });
    return outcome.done;
  });
}

/** Changes the rules to go by, checks again what was checked, and sums up by the year that holds by then. */
export async function chooseRules(
  context: DeskContext,
  change: Partial<Pick<WorkbookSettings, "profile" | "year" | "thresholds">>,
): Promise<void> {
  if (!(await keep(context, (settings) => ({ ...settings, ...change })))) return;
  await recheck(context);
  await bringUpToDate(context);
}

/** Switches checking again after edits on or off. */
export async function chooseAuto(context: DeskContext, autoCheck: boolean): Promise<void> {
  const isKept = await keep(context, (settings) => ({ ...settings, autoCheck }));
  const isStale = [...context.store.get().reviews.values()].some((reviewed) => reviewed.isStale);
  if (isKept && autoCheck && isStale) await recheck(context);
}

/** Switches marks on the sheets on or off; off again where not one sheet takes them. */
export async function chooseMarks(context: DeskContext, marks: boolean): Promise<void> {
  const choose = (on: boolean) => keep(context, (settings) => ({ ...settings, marks: on }));
  if (!(await choose(marks))) return;
  const shown = await showMarks(context, marks);
  if (marks && shown === 0 && context.store.get().trouble !== null) await choose(false);
}

/**
 * Lets a finding stand, with the reason.
 *
 * @throws RangeError where `waive` does
 */
export async function waiveFinding(
  context: DeskContext,
  finding: ReviewFinding,
  reason: string,
  by: string,
): Promise<void> {
  const on = isoDate(context.now());
  if (await keep(context, (settings) => waive(settings, finding, reason, by, on))) await refreshMarks(context);
}

/** Takes a waiver back. */
export async function takeWaiverBack(context: DeskContext, key: string): Promise<void> {
  if (await keep(context, (settings) => unwaive(settings, key))) await refreshMarks(context);
}

async function refreshMarks(context: DeskContext): Promise<void> {
  if (context.store.get().settings.marks) await showMarks(context, true);
}
