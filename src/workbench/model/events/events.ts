/** What the workbook tells the add-in of changes: who listens, and the messages that go out. */
import type { RichApiMessage } from "../../hosted-workbook";

/** Kinds of events by the number that stands for them on the wire. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  formulaChanged: 23,
} as const;

export type EventKind = keyof typeof EventType;

/** The message category of events, and the target that stands for all sheets. */
const EVENT_CATEGORY = 65_536;
export const ALL_SHEETS = "Workbook";

/** Listeners of one workbook, by kind of event and by sheet. */
export class BookEvents {
  /** `context.runtime.enableEvents`: while false, nothing is told. */
  enabled = true;
  readonly #listening = new Map<string, number>();
  readonly #selections = new Set<() => void>();
  #send: ((messages: RichApiMessage[]) => void) | null = null;
  #guests = 0;

  /** Where messages go. */
  onMessages(send: (messages: RichApiMessage[]) => void): void {
    this.#send = send;
  }

  /** Tells of every new selection, whichever sheet. Returns how to stop listening. */
  onSelection(listener: () => void): () => void {
    this.#selections.add(listener);
    return () => this.#selections.delete(listener);
  }

  /**
   * One more handler for a kind of event.
   *
   * @param target a sheet's id, or `ALL_SHEETS`
   */
  register(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    this.#listening.set(key, (this.#listening.get(key) ?? 0) + 1);
  }

  /** One handler fewer. */
  unregister(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    this.#listening.set(key, Math.max(0, (this.#listening.get(key) ?? 0) - 1));
  }

  /** Whether anybody would hear of an event. */
  isHeard(kind: EventKind, sheetId: string): boolean {
    return this.enabled && this.#targets(kind, sheetId).length > 0;
  }

  /** Sends an event to those who listen; `args` are what Office.js reads of it, besides the sheet's id. */
  raise(kind: EventKind, sheetId: string, args: Record<string, unknown> = {}): void {
    if (!this.enabled) return;
    const message = JSON.stringify({ worksheetId: sheetId, ...args });
    const targets = this.#targets(kind, sheetId);
    if (targets.length === 0) return;
    this.#send?.(targets.map((target) => [EVENT_CATEGORY, EventType[kind], target, message, 0, false]));
  }

  /** Tells of a new selection. */
  raiseSelection(): void {
    if (this.enabled) for (const listener of this.#selections) listener();
  }

  /** Runs an add-in's batch: what changes meanwhile was changed by the add-in. */
  async byGuest<T>(batch: () => Promise<T>): Promise<T> {
    this.#guests += 1;
    try {
      return await batch();
    } finally {
      this.#guests -= 1;
    }
  }

  /** Who changes the workbook now, as `Excel.EventTriggerSource` names it. */
  get triggerSource(): "ThisLocalAddin" | "Unknown" {
    return this.#guests > 0 ? "ThisLocalAddin" : "Unknown";
  }

  #targets(kind: EventKind, sheetId: string): string[] {
    return [sheetId, ALL_SHEETS].filter((target) => (this.#listening.get(`${kind} ${target}`) ?? 0) > 0);
  }
}
