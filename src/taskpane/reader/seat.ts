/** A place at which one file after the other is read: its worker is replaced when a file stopped it. */
import { Assembly } from "../core/protocol";
import type { Answer, Job } from "./protocol";

/** As much of a Worker as is needed. */
export interface ReaderChannel {
  postMessage(message: Job): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** Milliseconds. */
export interface SeatLimits {
  /** For a file, from when the worker is given it. */
  readonly file: number;
  /** For a text table, from when it is begun. */
  readonly text: number;
}

/** What may become of a file; one of them is called, once. */
export interface Outcome {
  /** What the worker made of it. */
  read(value: unknown): void;
  /** The worker stopped over it, or took too long. */
  lost(): void;
  /** No worker could be started, or it failed by our own fault. */
  failed(problem: Error): void;
}

/** One worker at a time, started when there is something to read. */
export class Seat {
  #channel: ReaderChannel | null = null;
  #isReady = false;
  #reading: { readonly job: Job; readonly outcome: Outcome; readonly answer: Assembly } | null = null;
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly open: () => ReaderChannel,
    private readonly limits: SeatLimits,
  ) {}

  /** Reads a file; the one before must have ended. */
  read(job: Job, outcome: Outcome): void {
    this.#reading = { job, outcome, answer: new Assembly() };
    if (this.#isReady) this.#send();
    else this.#start();
  }

  /** Ends the worker; whatever it was reading has no outcome. */
  leave(): void {
    clearTimeout(this.#clock);
    this.#reading = null;
    this.#channel?.terminate();
    this.#channel = null;
    this.#isReady = false;
  }

  #start(): void {
    const channel = this.open();
    channel.onmessage = ({ data }) => this.#receive(data);
    channel.onerror = ({ message }) => this.#stopped(message);
    this.#channel = channel;
  }

  #send(): void {
    if (this.#reading === null) return;
    this.#watch(this.limits.file);
    this.#channel?.postMessage(this.#reading.job);
  }

  #watch(milliseconds: number): void {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => this.#drop()?.lost(), milliseconds);
  }

  #receive(answer: Answer): void {
    if (answer.kind === "ready") {
      this.#isReady = true;
      this.#send();
    } else if (answer.kind === "text") this.#watch(this.limits.text);
    else if (answer.kind === "failed") this.#drop()?.failed(new Error(answer.message));
    else if (this.#reading?.answer.take(answer) === true) {
      const { outcome, answer: whole } = this.#reading;
      clearTimeout(this.#clock);
      this.#reading = null;
      outcome.read(whole.value);
    }
  }

  /** A worker that never was ready cannot be had at all: it is not the file's fault. */
  #stopped(message: string): void {
    const wasReady = this.#isReady;
    const outcome = this.#drop();
    if (wasReady) outcome?.lost();
    else outcome?.failed(new Error(message));
  }

  #drop(): Outcome | undefined {
    const outcome = this.#reading?.outcome;
    this.leave();
    return outcome;
  }
}
