/** The thread's side: reads the files it is handed, one after the other. */
import { parentPort, workerData } from "node:worker_threads";
import { readFile, type CollectOptions } from "./read-file";

/** Says that it is there, then answers every name of a file with what was read. */
export function serveCollecting(): void {
  const options = workerData as CollectOptions;
  parentPort?.on("message", (file: string) => parentPort?.postMessage({ answer: readFile(file, options) }));
  parentPort?.postMessage("ready");
}
