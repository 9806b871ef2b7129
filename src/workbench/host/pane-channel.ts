/** One conversation with the Office.js of one loaded pane. */
import {
  ActionKind,
  readRequest,
  ResponseKind,
  ResultCode,
  writeResponse,
  type PaneRequest,
  type Reply,
} from "./messages";

/** The pane's window, as far as it is used; a `Window` is one. */
export interface PaneWindow {
  postMessage(message: string, targetOrigin: string): void;
}

/** A message as the page receives it; a `MessageEvent` is one. */
export interface Incoming {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/** What a conversation needs. */
export interface ChannelOptions {
  /** The window of the pane's frame; null while there is none. */
  readonly pane: () => PaneWindow | null;
  /** The only origin that is heard and answered. */
  readonly paneOrigin: string;
  readonly hostOrigin: string;
  /** Told to the pane in its window's name; a page loaded before has another. */
  readonly conversation: string;
  /** Answers a call; it rejects for an action nobody knows. */
  readonly call: (action: string, data: unknown) => Promise<unknown>;
  /** Told when the pane begins to listen to an event. */
  readonly registered: (event: string) => void;
  /** Told of a call that failed, so that a gap is seen. */
  readonly problem: (action: string, error: unknown) => void;
}

/** Hears the pane, and nobody else; answers it, and nobody else. */
export class PaneChannel {
  readonly #options: ChannelOptions;
  readonly #registrations = new Map<string, Reply>();
  #open = true;

  constructor(options: ChannelOptions) {
    this.#options = options;
  }

  /**
   * Takes a message where it comes from the pane's own window and origin, in this conversation.
   *
   * @returns false where the message was not taken
   */
  receive(message: Incoming): boolean {
    const { pane, paneOrigin, conversation } = this.#options;
    const own = pane();
    if (!this.#open || own === null || message.source !== own || message.origin !== paneOrigin) return false;
    const request = readRequest(message.data);
    if (request?.conversation !== conversation) return false;
    if (request.kind === ActionKind.invoke) void this.#invoke(request);
    else this.#listen(request);
    return true;
  }

  /**
   * Sends an event to the pane.
   *
   * @returns false where the pane does not listen to it
   */
  raise(event: string, data: unknown): boolean {
    const registration = this.#registrations.get(event);
    if (!this.#open || registration === undefined) return false;
    this.#post(registration, ResponseKind.event, ResultCode.done, data);
    return true;
  }

  /** Hears and says nothing from now on. */
  close(): void {
    this.#open = false;
  }

  async #invoke(request: PaneRequest): Promise<void> {
    try {
      this.#post(request, ResponseKind.call, ResultCode.done, await this.#options.call(request.action, request.data));
    } catch (error) {
      this.#options.problem(request.action, error);
      this.#post(request, ResponseKind.call, ResultCode.failed, error instanceof Error ? error.message : String(error));
    }
  }

  #listen(request: PaneRequest): void {
    const { action, conversation, correlation } = request;
    const begins = request.kind === ActionKind.registerEvent;
    if (begins) this.#registrations.set(action, { action, conversation, correlation });
    else this.#registrations.delete(action);
    this.#post(request, ResponseKind.call, ResultCode.done, { Error: 0 });
    if (begins) this.#options.registered(action);
  }

  #post(to: Reply, kind: number, code: number, data: unknown): void {
    if (!this.#open) return;
    const text = writeResponse(to, this.#options.hostOrigin, kind, code, data);
    this.#options.pane()?.postMessage(text, this.#options.paneOrigin);
  }
}
