/** The refusals of the reader, each with its code and its sentence. */
import { UnreadableFile } from "../application/ports";
import { LIMITS, megabytes } from "./limits";

/** A damaged file, or one that breaks off. */
export function damaged(): UnreadableFile {
  return new UnreadableFile("unreadable", ({ damaged: sentence }) => sentence);
}

/** Another kind of file than the reader knows. */
export function notAWorkbook(): UnreadableFile {
  return new UnreadableFile("unreadable", ({ notAWorkbook: sentence }) => sentence);
}

/** A file that opens with a password only. */
export function encrypted(): UnreadableFile {
  return new UnreadableFile("encrypted", ({ encrypted: sentence }) => sentence);
}

/** Limits that count things; each has a sentence of its own name. */
type Counted = "rows" | "columns" | "cells" | "places" | "merges";

/** More of something than the limits allow. @example tooMany("rows").code // "too-large" */
export function tooMany(what: Counted): UnreadableFile {
  return new UnreadableFile("too-large", (sentences) => sentences[what](LIMITS[what]));
}

/** More bytes than are let in. */
export function tooLarge(what: "fileSize" | "unpackedSize", bytes: number): UnreadableFile {
  return new UnreadableFile("too-large", (sentences) => sentences[what](megabytes(bytes)));
}

/** A file that would keep the reader busy for too long. */
export function tooIntricate(): UnreadableFile {
  return new UnreadableFile("too-large", ({ intricate }) => intricate);
}
