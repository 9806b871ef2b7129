/** Calls of custom functions on their way to the pane: held until its runtime is ready, sent again when the pane is loaded anew. */
import type { RichApiMessage } from "../hosted-workbook";
import { isRecord } from "./messages";

const FUNCTION_CATEGORY = 1;
const CALL = 1000;
const CANCEL = 1001;
const READY = "_SetOsfControlContainerReadyForCustomFunctions";
const RESULTS = "SetInvocationArrayResults";

/** The invocation's number, as the message carries it. */
function invocationOf(message: RichApiMessage): string | null {
  const call: unknown = JSON.parse(message[3]);
  return isRecord(call) ? String(call.invocationId) : null;
}

/** Numbers of the invocations whose results a batch brings. */
function answeredIn(body: string): string[] {
  const batch: unknown = JSON.parse(body);
  const actions = isRecord(batch) && Array.isArray(batch.Actions) ? (batch.Actions as unknown[]) : [];
  return actions.flatMap((action) => {
    if (!isRecord(action) || action.Name !== RESULTS || !isRecord(action.ArgumentInfo)) return [];
    const [results] = action.ArgumentInfo.Arguments as unknown[];
    return Array.isArray(results) ? results.map((result) => String(Array.isArray(result) ? result[0] : result)) : [];
  });
}

/** Keeps the calls that have no result yet. */
export class FunctionCalls {
  readonly #waiting = new Map<string, RichApiMessage>();
  readonly #send: (messages: RichApiMessage[]) => void;
  #ready = false;

  /** @param send posts messages to the pane */
  constructor(send: (messages: RichApiMessage[]) => void) {
    this.#send = send;
  }

  /** Passes messages on; calls of custom functions wait until the runtime has said that it is ready. */
  pass(messages: readonly RichApiMessage[]): void {
    for (const message of messages) this.#keep(message);
    const now = messages.filter(([category]) => this.#ready || category !== FUNCTION_CATEGORY);
    if (now.length > 0) this.#send(now);
  }

  /** Looks at a batch that the pane sent and the workbook has answered. */
  answered(body: string): void {
    if (body.includes(RESULTS)) for (const id of answeredIn(body)) this.#waiting.delete(id);
    if (!body.includes(READY)) return;
    this.#ready = true;
    if (this.#waiting.size > 0) this.#send([...this.#waiting.values()]);
  }

  /** The pane is loaded anew: what has no result is kept for the runtime to come. */
  restart(): void {
    this.#ready = false;
  }

  #keep(message: RichApiMessage): void {
    if (message[0] !== FUNCTION_CATEGORY) return;
    const id = invocationOf(message);
    if (id === null) return;
    if (message[1] === CALL) this.#waiting.set(id, message);
    if (message[1] === CANCEL) this.#waiting.delete(id);
  }
}
