/** What the desk's actions work with. */
import { attempt } from "../../application/attempt";
import type { OpenWorkbook } from "../../application/workbook/open-workbook";
import type { Core, CoreOptions } from "../core/service";
import type { Collector } from "../reader/collector";
import type { Line } from "./line";
import type { Order } from "./order";
import type { DeskState, Work } from "./state";
import type { Store } from "./store";

export interface DeskContext {
  readonly store: Store<DeskState>;
  readonly workbook: OpenWorkbook;
  readonly core: Core;
  /** Reads files that were chosen. */
  readonly collector: Collector;
  /** The clock: a check and a waiver carry the time. */
  readonly now: () => Date;
  /** Work that a person waits for. */
  readonly line: Line;
  /** Looking at sheets without being asked. */
  readonly glances: Line;
  /** Storing settings. */
  readonly saving: Line;
  readonly order: Order;
}

/** What the core goes by at the moment. */
export function coreOptions({ store }: Pick<DeskContext, "store">): CoreOptions {
  const { settings, language } = store.get();
  const { profile, year, thresholds } = settings;
  return { profile, year, thresholds, language };
}

/** Work that a person asks for. */
export interface Asked {
  /** Does it again after a failure. */
  readonly again?: () => void;
  /** Asked for twice while it waits its turn, it is done once. */
  readonly name?: string;
}

/** Says how far work is. @param left seconds that it will still take, where that can be told */
export type Progress = (done: number, all: number, left?: number) => void;

/**
 * Does work that a person waits for: one at a time, with progress; what goes wrong is shown. Work that is asked for while
 * other work goes on waits its turn.
 *
 * @param kind what the progress says
 * @param task is told how to report progress and when it was given up
 * @returns false where it was not done
 */
export function work(
  { store, line }: DeskContext,
  kind: Work["kind"],
  task: (signal: AbortSignal, progress: Progress) => Promise<void>,
  { again, name }: Asked = {},
): Promise<boolean> {
  const turn = async (): Promise<boolean> => {
    const giveUp = new AbortController();
    const cancellable = kind !== "writing" && kind !== "undoing";
    const cancel = cancellable ? { cancel: () => giveUp.abort() } : {};
    const progress: Progress = (done, all, left) =>
      store.set({ work: { kind, done, all, ...cancel, ...(left === undefined ? {} : { left }) } });
    progress(0, 0);
    store.set({ trouble: null, undone: null });
    const outcome = await attempt(() => task(giveUp.signal, progress));
    store.set({ work: null });
    if (!outcome.done) store.set({ trouble: { failure: outcome.failure, ...(again === undefined ? {} : { again }) } });
    return outcome.done;
  };
  return line.do(turn, name);
}

/** Throws where the person has given up. */
export function proceed(signal: AbortSignal): void {
  signal.throwIfAborted();
}
