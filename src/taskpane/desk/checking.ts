/** Looks at sheets, checks them, keeps what was found up to date. */
import { attempt } from "../../application/attempt";
import type { SheetRef } from "../../application/workbook/raw-sheet";
import type { Mark } from "../../application/workbook/open-workbook";
import { coreOptions, proceed, work, type DeskContext } from "./context";
import { carryOver, freshList } from "./finding-list";
import { openFindings } from "./open-findings";
import type { Reviewed, Scope } from "./state";

/** Keeps the sheets' names and which one is in front. */
export async function lookAtSheets({ store, workbook }: DeskContext): Promise<void> {
  const sheets = await workbook.sheets();
  const there = new Set(sheets.map(({ id }) => id));
  const reviews = new Map([...store.get().reviews].filter(([id]) => there.has(id)));
  store.set({ sheets, activeId: sheets.find(({ isActive }) => isActive)?.id ?? null, reviews });
}

/**
 * Reads and checks one sheet.
 *
 * @param fresh true makes the list anew; false carries it over, so that nothing jumps
 */
export async function reviewSheet(
  context: DeskContext,
  which: "active" | { readonly id: string },
  fresh: boolean,
  signal?: AbortSignal,
): Promise<SheetRef> {
  const { store, workbook, core, now } = context;
  const raw = await workbook.read(which);
  if (signal !== undefined) proceed(signal);
  const options = coreOptions(context);
  const review = await (signal === undefined ? core.review(raw, options) : core.review(raw, options, signal));
  const before = store.get().reviews.get(raw.sheet.id);
  const entries =
    fresh || before === undefined ? freshList(review.findings) : carryOver(before.entries, review.findings);
  const { sheet, isProtected } = raw;
  const reviewed: Reviewed = { sheet, isProtected, review, entries, at: now().getTime(), isStale: false };
  store.set({ reviews: new Map(store.get().reviews).set(sheet.id, reviewed) });
  if (store.get().settings.marks) await markSheet(context, reviewed);
  return sheet;
}

async function markSheet(context: DeskContext, reviewed: Reviewed): Promise<void> {
  const open = openFindings(reviewed, context.store.get().settings.waivers);
  const severities = ["error", "warning", "hint"] as const;
  const seen = new Set<string>();
  const marks = severities.map((severity): Mark => {
    const cells = open.filter((finding) => finding.severity === severity).flatMap((finding) => finding.cells);
    const fresh = [...new Set(cells)].filter((cell) => !seen.has(cell));
    for (const cell of fresh) seen.add(cell);
    return { severity, cells: fresh };
  });
  await context.workbook.mark(
    reviewed.sheet.id,
    marks.filter(({ cells }) => cells.length > 0),
  );
}

/** Puts marks on every sheet that was checked, or takes ours away from every sheet. */
export async function showMarks(context: DeskContext, wanted: boolean): Promise<boolean> {
  return work(context, "writing", async () => {
    if (wanted) for (const reviewed of context.store.get().reviews.values()) await markSheet(context, reviewed);
    else for (const { id } of await context.workbook.sheets()) await context.workbook.mark(id, []);
  });
}

type Which = Parameters<typeof reviewSheet>[1];

async function sheetsIn({ workbook }: DeskContext, scope: Scope): Promise<readonly Which[]> {
  return scope === "all" ? (await workbook.sheets()).map(({ id }) => ({ id })) : ["active"];
}

/** Checks what the person asked for, and shows it. */
export async function check(context: DeskContext, scope: Scope): Promise<void> {
  const { store, workbook } = context;
  const checkSheets = async (signal: AbortSignal, progress: (done: number, all: number) => void): Promise<void> => {
    const area = scope === "selection" ? (await workbook.selection()).area : null;
    const asked = await sheetsIn(context, scope);
    const ids: string[] = [];
    for (const [index, which] of asked.entries()) {
      proceed(signal);
      progress(index + 1, asked.length);
      ids.push((await reviewSheet(context, which, true, signal)).id);
    }
    store.set({ checked: { scope, ids, area }, scope });
  };
  await work(context, "checking", checkSheets, () => void check(context, scope));
}

/**
 * Looks at the sheet in front without being asked; what goes wrong then is told when it is asked for.
 *
 * @param isEdited true looks again though it was looked at before
 */
export async function glance(context: DeskContext, isEdited = false): Promise<void> {
  const { store, workbook } = context;
  const { activeId, reviews } = store.get();
  if (!workbook.environment().canRead || activeId === null) return;
  if (reviews.has(activeId) && !isEdited) return;
  const outcome = await attempt(() => reviewSheet(context, { id: activeId }, !reviews.has(activeId)));
  if (!outcome.done && outcome.failure.kind !== "workbook") store.set({ trouble: { failure: outcome.failure } });
}

/** Checks again what is shown: after a change of rules, of waivers. */
export async function recheck(context: DeskContext): Promise<void> {
  const { store } = context;
  const ids = [...store.get().reviews.keys()];
  await work(
    context,
    "checking",
    async (signal, progress) => {
      for (const [index, id] of ids.entries()) {
        proceed(signal);
        progress(index + 1, ids.length);
        await reviewSheet(context, { id }, false, signal);
      }
    },
    () => void recheck(context),
  );
}
