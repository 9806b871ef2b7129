/** Loads a file's bytes. */
import { readFileSync, statSync, type Stats } from "node:fs";
import { UnreadableFile } from "../application/ports";
import { LIMITS } from "./limits";
import { tooLarge } from "./refuse";

function statusOf(path: string): Stats {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new UnreadableFile("unreadable", ({ missing }) => missing);
  return status;
}

/**
 * The bytes of a file; one that is too large is not loaded at all.
 *
 * @throws UnreadableFile where there is none, or it cannot be opened
 * @example loadFile("a.xlsx").length // 13312
 */
export function loadFile(path: string): Uint8Array {
  try {
    const status = statusOf(path);
    // A device or a pipe may never end.
    if (!status.isFile()) throw new UnreadableFile("unreadable", ({ notAFile }) => notAFile);
    if (status.size > LIMITS.fileBytes) throw tooLarge("fileSize", LIMITS.fileBytes);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("unreadable", ({ notAFile }) => notAFile);
  }
}
