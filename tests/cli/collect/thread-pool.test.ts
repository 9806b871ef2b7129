import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInThreads } from "../../../src/cli/collect/thread-pool";

jest.setTimeout(60_000);

/** Does what its task says; whatever it cannot survive, it does not answer. */
const THREAD = `
const { parentPort, workerData, threadId } = require("node:worker_threads");
const heavy = [];
parentPort.on("message", (task) => {
  if (task === "throw") throw new Error("hostile");
  if (task === "leave") process.exit(3);
  if (task === "hang") for (;;);
  if (task === "eat") for (;;) heavy.push(new Array(100000).fill(threadId));
  parentPort.postMessage({ answer: workerData + task });
});
parentPort.postMessage("ready");
`;

let folder: string;
let script: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-"));
  script = join(folder, "thread.cjs");
  writeFileSync(script, THREAD);
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(tasks: readonly string[], threads: number): Promise<{ answers: string[]; progress: number[] }> {
  const progress: number[] = [];
  return runInThreads<string, string>(tasks, {
    script,
    data: "read ",
    threads,
    memory: 48,
    limit: 3_000,
    lost: (task) => `lost ${task}`,
    progress: (count) => void progress.push(count),
  }).then((answers) => ({ answers, progress }));
}

test.each([1, 2, 5])("with %i threads the answers come in the order of the tasks", async (threads) => {
  const tasks = Array.from({ length: 40 }, (_, index) => String(index));
  const { answers, progress } = await run(tasks, threads);
  expect(answers).toEqual(tasks.map((task) => `read ${task}`));
  expect(progress).toEqual(tasks.map((_, index) => index + 1));
});

test.each(["throw", "leave", "hang", "eat"])(
  "a thread that dies (%s) costs its own task, and is replaced",
  async (task) => {
    const { answers, progress } = await run(["a", task, "b", task, "c"], 1);
    expect(answers).toEqual(["read a", `lost ${task}`, "read b", `lost ${task}`, "read c"]);
    expect(progress).toEqual([1, 2, 3, 4, 5]);
  },
);

test("every thread may die at once", async () => {
  const { answers } = await run(["leave", "throw", "leave", "d"], 3);
  expect(answers).toEqual(["lost leave", "lost throw", "lost leave", "read d"]);
});

test("nothing to do is done", async () => {
  expect(await run([], 2)).toEqual({ answers: [], progress: [] });
});

test("a thread that does not even start is no fault of a file", async () => {
  writeFileSync(script, "syntax error");
  await expect(run(["a", "b"], 2)).rejects.toThrow(`no thread of ${script}`);
});
