import { readWorkbook } from "../../../src/files/read-workbook";
import { DEFAULT_PROFILE } from "../../../src/law/index";
import { inParts } from "../../../src/taskpane/core/protocol";
import type { CoreOptions } from "../../../src/taskpane/core/service";
import type { CollectorWatch, NamedFile } from "../../../src/taskpane/reader/collector";
import { connectReaders, poolLimits } from "../../../src/taskpane/reader/pool";
import type { Answer, Job } from "../../../src/taskpane/reader/protocol";
import { readJob } from "../../../src/taskpane/reader/read-job";
import type { ReaderChannel } from "../../../src/taskpane/reader/seat";
import { filledWorkbook } from "../../bench/workbooks";

const OPTIONS: CoreOptions = { profile: DEFAULT_PROFILE.id, year: null, thresholds: {}, language: "zh-CN" };
const LIMITS = { file: 30_000, text: 8_000, workers: 2 };
const INTRICATE = "文件内容过于繁杂，不能读取。请用 Excel 或 WPS 打开后另存为 .xlsx。";

/** Workers in this process: they do what a worker does, but for what the name of a file asks of them. */
class Workers {
  opened = 0;
  ended = 0;
  most = 0;
  /** Files that are being read at this moment. */
  busy = 0;
  readonly given: string[] = [];

  constructor(private readonly starts = true) {}

  readonly open = (): ReaderChannel => {
    this.opened += 1;
    this.most = Math.max(this.most, this.opened - this.ended);
    let isOpen = true;
    const answer = (message: Answer): void => {
      if (isOpen) channel.onmessage?.({ data: structuredClone(message) } as MessageEvent<Answer>);
    };
    const stop = (message: string): void => channel.onerror?.({ message } as ErrorEvent);
    const channel: ReaderChannel = {
      onmessage: null,
      onerror: null,
      postMessage: (job) => void this.read(job, answer, stop),
      terminate: () => {
        if (isOpen) this.ended += 1;
        isOpen = false;
      },
    };
    setImmediate(() => (this.starts ? answer({ kind: "ready" }) : stop("no such script")));
    return channel;
  };

  private async read(job: Job, answer: (message: Answer) => void, stop: (message: string) => void): Promise<void> {
    this.given.push(job.name);
    if (job.name.startsWith("hang")) return;
    if (job.name.startsWith("page")) answer({ kind: "text" });
    else if (job.name.startsWith("crash")) setImmediate(() => stop("out of memory"));
    else if (job.name.startsWith("fault")) answer({ kind: "failed", message: "a fault of ours" });
    else {
      this.busy += 1;
      for (const sent of inParts(await readJob(job, readWorkbook))) answer(sent);
      this.busy -= 1;
    }
  }
}

let good: Blob;
let other: Blob;

beforeAll(async () => {
  good = new Blob([Uint8Array.from(await filledWorkbook(20, 1))]);
  other = new Blob([Uint8Array.from(await filledWorkbook(20, 2))]);
});

const STEP = 1_000;

const immediate = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Turns of the loop after which workers that read nothing are stuck. */
const QUIET = 20;

/** Lets the clock go on only while every worker is stuck; gives the milliseconds that went by on it. */
async function bySteps<T>(reading: Promise<T>, workers: Workers): Promise<readonly [T, number]> {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
  const state = { isOver: false, took: 0 };
  const settled = reading.finally(() => (state.isOver = true));
  for (let quiet = 0; !state.isOver; quiet += 1) {
    await immediate();
    if (workers.busy > 0) quiet = 0;
    if (quiet < QUIET) continue;
    jest.advanceTimersByTime(STEP);
    state.took += STEP;
    quiet = 0;
  }
  return [await settled, state.took];
}

afterEach(() => {
  jest.useRealTimers();
});

function watch(): CollectorWatch & { readonly seen: (readonly [number, number])[] } {
  const seen: (readonly [number, number])[] = [];
  return { seen, signal: new AbortController().signal, progress: (done, all) => seen.push([done, all]) };
}

const named = (...names: readonly string[]): NamedFile[] =>
  names.map((name) => ({ name, file: name.startsWith("other") ? other : good }));

describe("reading files in workers", () => {
  test("gives what is counted of each file, in their order, and tells how far it is", async () => {
    const workers = new Workers();
    const on = watch();
    const files = [...named("甲/1.xlsx", "other.xlsx", "3.xlsx"), { name: "4.pdf", file: new Blob(["%PDF"]) }];
    const collected = await connectReaders(workers.open, LIMITS).collect(files, OPTIONS, on);
    expect(collected.map(({ file, error, sheets }) => [file, error?.code, sheets[0]?.submission?.project])).toEqual([
      ["甲/1.xlsx", undefined, "第1号项目"],
      ["other.xlsx", undefined, "第2号项目"],
      ["3.xlsx", undefined, "第1号项目"],
      ["4.pdf", "unreadable", undefined],
    ]);
    expect(on.seen).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
    expect(workers).toMatchObject({ opened: 2, ended: 2 });
  });

  test("reviews every form, each with the file it stands in", async () => {
    const files = [...named("1.xlsx"), { name: "2.pdf", file: new Blob(["%PDF"]) }, ...named("other.xlsx")];
    const reviews = await connectReaders(new Workers().open, LIMITS).review(files, OPTIONS, watch());
    expect(reviews.map(({ file, project, recognition }) => [file, project, recognition.kind])).toEqual([
      ["1.xlsx", "第1号项目", "form"],
      ["other.xlsx", "第2号项目", "form"],
    ]);
  });

  test("no file, no worker", async () => {
    const workers = new Workers();
    await expect(connectReaders(workers.open, LIMITS).collect([], OPTIONS, watch())).resolves.toEqual([]);
    expect(workers.opened).toBe(0);
  });

  test("starts no more workers than there are files, and none beyond the limit", async () => {
    for (const [count, most] of [
      [1, 1],
      [5, 2],
    ] as const) {
      const workers = new Workers();
      const names = Array.from({ length: count }, (_, index) => `${index}.xlsx`);
      await connectReaders(workers.open, LIMITS).collect(named(...names), OPTIONS, watch());
      expect(workers).toMatchObject({ most, opened: most, ended: most });
    }
  });

  test.each([
    ["hang.xlsx", 2 * LIMITS.file],
    ["page.xls", 2 * LIMITS.text],
    ["crash.xlsx", 0],
  ])("%s costs itself and nothing more, and %d ms of one worker", async (bad, cost) => {
    const workers = new Workers();
    const on = watch();
    const files = named(bad, bad, "1.xlsx", "other.xlsx", "3.xlsx");
    const reading = connectReaders(workers.open, { ...LIMITS, workers: 1 }).collect(files, OPTIONS, on);
    const [collected, took] = await bySteps(reading, workers);
    const lost = { file: bad, error: { code: "too-large", message: INTRICATE }, sheets: [] };
    expect(collected.slice(0, 2)).toEqual([lost, lost]);
    expect(collected.map(({ sheets }) => sheets[0]?.submission?.project)).toEqual([
      undefined,
      undefined,
      "第1号项目",
      "第2号项目",
      "第1号项目",
    ]);
    expect(took).toBe(cost);
    expect(on.seen.at(-1)).toEqual([5, 5]);
    expect(workers).toMatchObject({ opened: 3, ended: 3, most: 1 });
  });

  test("a file that cannot be reviewed has no reviews", async () => {
    const workers = new Workers();
    const reading = connectReaders(workers.open, LIMITS).review(named("hang.xlsx", "1.xlsx"), OPTIONS, watch());
    const [reviews] = await bySteps(reading, workers);
    expect(reviews.map(({ file }) => file)).toEqual(["1.xlsx"]);
  });

  test("says why in the language that was asked for", async () => {
    const files = [{ name: "1.pdf", file: new Blob(["%PDF"]) }, ...named("crash.xlsx")];
    const collected = await connectReaders(new Workers().open, LIMITS).collect(
      files,
      { ...OPTIONS, language: "en-US" },
      watch(),
    );
    expect(collected.map(({ error }) => error?.message)).toEqual([
      "This is not an Excel or WPS workbook. Open it in Excel or WPS and save it as .xlsx.",
      "The file is too intricate to be read. Open it in Excel or WPS and save it as .xlsx.",
    ]);
  });

  test("given up, it ends its workers, tells nothing more and rejects", async () => {
    const workers = new Workers();
    const giveUp = new AbortController();
    const seen: number[] = [];
    const progress = (done: number): void => {
      seen.push(done);
      if (done === 2) giveUp.abort();
    };
    const reading = connectReaders(workers.open, LIMITS).collect(
      named("1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx", "5.xlsx"),
      OPTIONS,
      {
        signal: giveUp.signal,
        progress,
      },
    );
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    while (workers.busy > 0) await immediate();
    expect(seen).toEqual([1, 2]);
    expect(workers).toMatchObject({ opened: 2, ended: 2 });
  });

  test("given up before it begins, it starts no worker", async () => {
    const workers = new Workers();
    const on = { signal: AbortSignal.abort(), progress: () => undefined };
    const reading = connectReaders(workers.open, LIMITS).collect(named("1.xlsx"), OPTIONS, on);
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(workers.opened).toBe(0);
  });

  test("a worker that cannot be started is no fault of the files", async () => {
    const workers = new Workers(false);
    const reading = connectReaders(workers.open, LIMITS).collect(named("1.xlsx", "2.xlsx"), OPTIONS, watch());
    await expect(reading).rejects.toThrow("no such script");
    expect(workers.ended).toBe(workers.opened);
  });

  test("a fault of ours is told, not laid on the file", async () => {
    const workers = new Workers();
    const reading = connectReaders(workers.open, LIMITS).collect(named("1.xlsx", "fault.xlsx"), OPTIONS, watch());
    await expect(reading).rejects.toThrow("a fault of ours");
    expect(workers.ended).toBe(workers.opened);
  });

  test.each([
    [1, 1],
    [2, 2],
    [16, 4],
    [undefined, 2],
  ])("%p processors: %d workers", (processors, workers) => {
    expect(poolLimits(processors)).toEqual({ workers, file: 30_000, text: 8_000 });
  });
});

describe("one file", () => {
  const job = (file: Blob): Job => ({ task: "collect", name: "a.xlsx", file, options: OPTIONS });
  const errorOf = async (file: Blob): Promise<unknown> => {
    const result = await readJob(job(file), readWorkbook);
    return "error" in result ? result.error : result;
  };

  test("beyond the limit is not looked at", async () => {
    const file = new Blob([]);
    Object.defineProperty(file, "size", { value: 50 * 1024 * 1024 + 1 });
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("it was read")) });
    expect(await errorOf(file)).toEqual({ code: "too-large", message: "文件超过 50 MB。请拆分后再审核。" });
  });

  test("that is gone since it was chosen", async () => {
    const file = new Blob(["a"]);
    const gone = new DOMException("gone", "NotFoundError");
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(gone) });
    expect(await errorOf(file)).toEqual({ code: "unreadable", message: "这不是文件，或没有权限打开。" });
  });

  test("with thresholds that nobody may set is our fault", async () => {
    const options = { ...OPTIONS, profile: "nowhere" as CoreOptions["profile"] };
    await expect(readJob({ ...job(good), options }, readWorkbook)).rejects.toThrow(RangeError);
  });
});
