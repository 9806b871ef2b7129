/** The entry of `npm run -s jixiao -- …`: joins the command line to this process. Its threads run the same script. */
import { createInterface } from "node:readline";
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { CLI } from "../locales/zh-CN/cli";
import { serveCollecting } from "./collect/thread";
import { EXIT, type Io } from "./io";
import { run } from "./run";

const STDOUT = 1;
const STDERR = 2;

/** Writes all of it before going on, so that nothing is lost when the process ends; a reader that has gone is no error. */
function write(descriptor: number, text: string): void {
  let bytes = Buffer.from(text, "utf8");
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (problem) {
      const code = problem instanceof Error && "code" in problem ? problem.code : null;
      if (code === "EPIPE") process.exit(EXIT.clean);
      if (code !== "EAGAIN") throw problem;
    }
  }
}

const io: Io = {
  out: (text) => write(STDOUT, text),
  err: (text) => write(STDERR, text),
  progress: process.stderr.isTTY,
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  threadScript: __filename,
};

if (isMainThread) {
  run(process.argv.slice(2), io).then(
    (status) => {
      process.exitCode = status;
    },
    () => {
      io.err(`${CLI.stopped}\n`);
      process.exitCode = EXIT.failure;
    },
  );
} else {
  serveCollecting();
}
