/** Hands tasks to threads, one at a time to whichever is idle, and survives those that die of one. */
import { Worker } from "node:worker_threads";

/** What a thread says: that it is there, or what became of its task. */
type Said<Answer> = "ready" | { readonly answer: Answer };

export interface PoolOptions<Task, Answer> {
  /** What a thread runs: it says "ready", and answers each message with `{ answer }`. */
  readonly script: string;
  /** Given to every thread. */
  readonly data: unknown;
  /** 1 or more; never more than there are tasks. */
  readonly threads: number;
  /** Megabytes of objects that one thread may hold; one that asks for more dies. */
  readonly memory: number;
  /** Milliseconds for one task; a thread that takes longer is ended. */
  readonly limit: number;
  /** Stands for the answer to a task of which its thread died, or that took too long. */
  readonly lost: (task: Task) => Answer;
  /** Called after each task. @param count how many are done */
  readonly progress: (count: number) => void;
}

/** One run over a list of tasks. */
class Run<Task, Answer> {
  private readonly answers = new Map<number, Answer>();
  private readonly threads = new Set<Worker>();
  private next = 0;

  constructor(
    private readonly tasks: readonly Task[],
    private readonly options: PoolOptions<Task, Answer>,
    private readonly resolve: (answers: Answer[]) => void,
    private readonly reject: (problem: Error) => void,
  ) {}

  start(): void {
    const { tasks, options } = this;
    if (tasks.length === 0) this.resolve([]);
    for (let index = 0; index < Math.min(options.threads, tasks.length); index += 1) this.seat();
  }

  /** One thread, until there is nothing left for it, or it dies. */
  private seat(): void {
    const { script, data, memory, limit, lost } = this.options;
    // What a thread prints of its own end is not for the person at the terminal.
    const quiet = { stdout: true, stderr: true };
    const thread = new Worker(script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      ...quiet,
    });
    this.threads.add(thread);
    let ready = false;
    let ended = false;
    let at: number | null = null;
    let clock: NodeJS.Timeout | undefined;

    const end = (): void => {
      ended = true;
      void thread.terminate();
    };
    const give = (): void => {
      const task = this.tasks[this.next];
      if (task === undefined) {
        end();
        return;
      }
      at = this.next;
      this.next += 1;
      clock = setTimeout(end, limit);
      thread.postMessage(task);
    };
    thread.on("message", (said: Said<Answer>) => {
      // Said too late: what it was asked counts as lost.
      if (ended) return;
      clearTimeout(clock);
      if (said === "ready") ready = true;
      else if (at !== null) this.settle(at, said.answer);
      at = null;
      give();
    });
    thread.on("messageerror", end);
    // The exit follows, and is seen to there.
    thread.on("error", () => undefined);
    thread.on("exit", () => {
      clearTimeout(clock);
      this.threads.delete(thread);
      const task = at === null ? undefined : this.tasks[at];
      if (at !== null && task !== undefined) this.settle(at, lost(task));
      if (!ready) this.giveUp(new Error(`no thread of ${script}`));
      else if (this.next < this.tasks.length) this.seat();
    });
  }

  private settle(at: number, answer: Answer): void {
    this.answers.set(at, answer);
    this.options.progress(this.answers.size);
    if (this.answers.size === this.tasks.length) {
      this.resolve(this.tasks.flatMap((_, index) => this.answers.get(index) ?? []));
    }
  }

  private giveUp(problem: Error): void {
    this.next = this.tasks.length;
    for (const thread of this.threads) void thread.terminate();
    this.reject(problem);
  }
}

/**
 * Runs tasks in threads.
 *
 * @param tasks plain data
 * @returns the answers in the order of the tasks
 * @throws Error where a thread does not even start
 * @example await runInThreads(["a.xlsx", "b.xlsx"], { threads: 2, … }) // [answer of a.xlsx, answer of b.xlsx]
 */
export function runInThreads<Task, Answer>(
  tasks: readonly Task[],
  options: PoolOptions<Task, Answer>,
): Promise<Answer[]> {
  return new Promise((resolve, reject) => new Run(tasks, options, resolve, reject).start());
}
