/** The entry of a worker that reads files: they never come near the page, and nothing leaves the machine. */
import { provideCodePages } from "../../files/browser/code-pages";
import { browserPort } from "../../files/browser/port";
import { workbookReader } from "../../files/workbook-reader";
import { inParts } from "../core/protocol";
import type { Answer, Job } from "./protocol";
import { readJob } from "./read-job";

function answer(message: Answer): void {
  postMessage(message);
}

provideCodePages();
const read = workbookReader(browserPort(() => answer({ kind: "text" })));

onmessage = ({ data }: MessageEvent<Job>) => {
  readJob(data, read).then(
    (value) => {
      for (const sent of inParts(value)) answer(sent);
    },
    (problem: unknown) =>
      answer({ kind: "failed", message: problem instanceof Error ? problem.message : String(problem) }),
  );
};
answer({ kind: "ready" });
