/** The core as the pane sees it: questions go to a worker, answers come back as promises. */
import { PlanRefused } from "../../application/workbook/write-plan";
import { Assembly, inParts, type Question, type Reply } from "./protocol";
import type { Core, CoreService } from "./service";

/** As much of a Worker as is needed. */
export interface Channel {
  postMessage(message: Question): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

interface Waiting {
  readonly answer: Assembly;
  readonly resolve: (value: unknown) => void;
  readonly reject: (problem: Error) => void;
}

/** Milliseconds of sending after which the pane gets its turn. */
const TURN = 8;

function aborted(): DOMException {
  return new DOMException("given up", "AbortError");
}

/** Lets the page answer the person first. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

class CoreClient {
  #channel: Channel | null = null;
  #last = 0;
  #sending: Promise<void> = Promise.resolve();
  readonly #waiting = new Map<number, Waiting>();

  constructor(private readonly open: () => Channel) {}

  ask(name: keyof CoreService, given: readonly unknown[]): Promise<unknown> {
    const last = given.at(-1);
    const signal = last instanceof AbortSignal ? last : null;
    const args = given.filter((one) => !(one instanceof AbortSignal));
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(aborted());
        return;
      }
      const id = (this.#last += 1);
      this.#waiting.set(id, { answer: new Assembly(), resolve, reject });
      signal?.addEventListener("abort", () => {
        if (this.#waiting.has(id)) this.#end(aborted());
      });
      this.#sending = this.#sending.then(() => this.#send(id, name, args));
    });
  }

  async #send(id: number, name: keyof CoreService, args: readonly unknown[]): Promise<void> {
    let turn = performance.now();
    for (const sent of inParts(args)) {
      if (!this.#waiting.has(id)) return;
      this.#opened().postMessage({ id, name, ...sent });
      if (performance.now() - turn > TURN) {
        await breathe();
        turn = performance.now();
      }
    }
  }

  #opened(): Channel {
    if (this.#channel !== null) return this.#channel;
    const channel = this.open();
    channel.onmessage = ({ data }) => this.#receive(data);
    channel.onerror = ({ message }) => this.#end(new Error(message));
    this.#channel = channel;
    return channel;
  }

  #receive(reply: Reply): void {
    const question = this.#waiting.get(reply.id);
    if (question === undefined) return;
    if (reply.kind === "refused" || reply.kind === "failed") {
      this.#waiting.delete(reply.id);
      question.reject(reply.kind === "refused" ? new PlanRefused(reply.key, reply.facts) : new Error(reply.message));
    } else if (question.answer.take(reply)) {
      this.#waiting.delete(reply.id);
      question.resolve(question.answer.value);
    }
  }

  /** Ends the worker and every question put to it. */
  #end(problem: Error): void {
    this.#channel?.terminate();
    this.#channel = null;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(problem);
  }
}

/**
 * Asks the core through a channel.
 *
 * A worker cannot be interrupted: giving up a question ends it, and the next question starts another.
 *
 * @param open starts a worker
 * @example await connectCore(() => new Worker("worker.js")).profiles("zh-CN")
 */
export function connectCore(open: () => Channel): Core {
  const client = new CoreClient(open);
  return new Proxy({} as Core, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        client.ask(name as keyof CoreService, given),
  });
}
