/** Looks at sheets, checks them, keeps what was found up to date. */
import { attempt } from "../../application/attempt";
import type { SheetReview } from "../../application/review/review";
import type { RawSheet, SheetRef } from "../../application/workbook/raw-sheet";
import { WorkbookRefusal } from "../../application/workbook/open-workbook";
import { coreOptions, proceed, work, type DeskContext } from "./context";
import { carryOver, freshList } from "./finding-list";
import { markSheet } from "./marking";
import type { Reviewed, Scope } from "./state";

/** Keeps the sheets' names and which one is in front. */
export async function lookAtSheets({ store, workbook }: DeskContext): Promise<void> {
  const sheets = await workbook.sheets();
  const there = new Set(sheets.map(({ id }) => id));
  const reviews = new Map([...store.get().reviews].filter(([id]) => there.has(id)));
  store.set({ sheets, activeId: sheets.find(({ isActive }) => isActive)?.id ?? null, reviews });
}

/** Asks the core, and again where other rules were chosen meanwhile. */
async function askCore(context: DeskContext, raw: RawSheet, signal: AbortSignal | undefined): Promise<SheetReview> {
  for (;;) {
    const options = coreOptions(context);
    const review = await (signal === undefined
      ? context.core.review(raw, options)
      : context.core.review(raw, options, signal));
    if (signal !== undefined) proceed(signal);
    const { profile, year, thresholds } = coreOptions(context);
    if (options.profile === profile && options.year === year && options.thresholds === thresholds) return review;
  }
}

interface Looked {
  readonly sheet: SheetRef;
  /** Why the sheet does not take marks; null where it does, or where none are wanted. */
  readonly unmarked: WorkbookRefusal | null;
}

/**
 * Reads and checks one sheet.
 *
 * Of two that overlap the one that began later stands; an edit that came after the beginning makes it stale.
 *
 * @param fresh true makes the list anew; false carries it over, so that nothing jumps
 * @throws WorkbookRefusal
 */
export async function reviewSheet(
  context: DeskContext,
  which: "active" | { readonly id: string },
  fresh: boolean,
  signal?: AbortSignal,
): Promise<Looked> {
  const { store, workbook, order, now } = context;
  const turn = order.begin();
  const sheetsBefore = store.get().sheets;
  const raw = await workbook.read(which);
  if (signal !== undefined) proceed(signal);
  const { sheet, isProtected } = raw;
  const review = await askCore(context, raw, signal);
  const { reviews, sheets, settings } = store.get();
  if (sheets !== sheetsBefore && !sheets.some(({ id }) => id === sheet.id)) {
    throw new WorkbookRefusal("sheet-gone", sheet.name);
  }
  const before = reviews.get(sheet.id);
  const isNewest = order.take(sheet.id, turn);
  const found: Omit<Reviewed, "entries"> =
    isNewest || before === undefined
      ? { sheet, isProtected, review, at: now().getTime(), isStale: order.isEditedSince(sheet.id, turn) }
      : before;
  const { findings } = found.review;
  const entries = fresh || before === undefined ? freshList(findings) : carryOver(before.entries, findings);
  const reviewed: Reviewed = { ...found, entries };
  store.set({ reviews: new Map(reviews).set(sheet.id, reviewed) });
  return { sheet, unmarked: settings.marks ? await markSheet(context, reviewed) : null };
}

type Which = Parameters<typeof reviewSheet>[1];

/** A sheet of many to be checked: with its name, as far as it is known. */
interface Wanted {
  readonly which: Which;
  readonly name: string;
}

async function sheetsIn({ workbook }: DeskContext, scope: Scope): Promise<readonly Wanted[]> {
  if (scope !== "all") return [{ which: "active", name: "" }];
  return (await workbook.sheets()).map(({ id, name }) => ({ which: { id }, name }));
}

/** What checking several sheets came to. */
interface Run {
  readonly ids: readonly string[];
  /** Why some were not checked, or not marked. */
  readonly refused: readonly WorkbookRefusal[];
}

/** Checks several sheets; those that are gone meanwhile are passed over, those that are too large are told at the end. */
async function checkSheets(
  context: DeskContext,
  wanted: readonly Wanted[],
  fresh: boolean,
  signal: AbortSignal,
  progress: (done: number, all: number) => void,
): Promise<Run> {
  const ids: string[] = [];
  const refused: WorkbookRefusal[] = [];
  const tooLarge: string[] = [];
  for (const [index, { which, name }] of wanted.entries()) {
    proceed(signal);
    progress(index + 1, wanted.length);
    try {
      const { sheet, unmarked } = await reviewSheet(context, which, fresh, signal);
      ids.push(sheet.id);
      if (unmarked !== null) refused.push(unmarked);
    } catch (problem) {
      if (!(problem instanceof WorkbookRefusal) || which === "active") throw problem;
      if (problem.fault === "too-large") tooLarge.push(name);
      else if (problem.fault !== "sheet-gone") throw problem;
    }
  }
  if (tooLarge.length > 0) refused.unshift(new WorkbookRefusal("too-large", tooLarge.join("、")));
  return { ids, refused };
}

/** Checks what the person asked for, and shows it. */
export async function check(context: DeskContext, scope: Scope): Promise<void> {
  const { store, workbook } = context;
  await work(
    context,
    "checking",
    async (signal, progress) => {
      const area = scope === "selection" ? (await workbook.selection()).area : null;
      const { ids, refused } = await checkSheets(context, await sheetsIn(context, scope), true, signal, progress);
      store.set({ checked: { scope, ids, area }, scope });
      if (refused[0] !== undefined) throw refused[0];
    },
    { again: () => void check(context, scope), name: `check ${scope}` },
  );
}

/**
 * Looks at the sheet in front without being asked, where nobody has yet, or where it was edited and is to be checked again;
 * what goes wrong then is told when it is asked for.
 */
export async function glance(context: DeskContext): Promise<void> {
  const { store, workbook, glances } = context;
  const look = async (): Promise<void> => {
    const { activeId, reviews, settings } = store.get();
    if (!workbook.environment().canRead || activeId === null) return;
    const before = reviews.get(activeId);
    if (before !== undefined && !(before.isStale && settings.autoCheck)) return;
    const outcome = await attempt(() => reviewSheet(context, { id: activeId }, before === undefined));
    if (!outcome.done && outcome.failure.kind === "unforeseen") store.set({ trouble: { failure: outcome.failure } });
  };
  await glances.do(look, "glance");
}

/** Checks again what is shown: after a change of rules. */
export async function recheck(context: DeskContext): Promise<void> {
  await work(
    context,
    "checking",
    async (signal, progress) => {
      const wanted = [...context.store.get().reviews.values()].map(({ sheet: { id, name } }) => ({
        which: { id },
        name,
      }));
      const { refused } = await checkSheets(context, wanted, false, signal, progress);
      if (refused[0] !== undefined) throw refused[0];
    },
    { again: () => void recheck(context), name: "recheck" },
  );
}
