/** Writes files so that a run beside this one never sees half of one. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Puts a file in place in one move, making its folders.
 *
 * @example await putFile("/p/dist/addin/taskpane.html", "<!doctype html>")
 */
export async function putFile(path: string, contents: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, contents);
  await rename(beside, path);
}
