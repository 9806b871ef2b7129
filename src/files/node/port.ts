/** Reading workbooks under Node. */
import { crc32, inflateRawSync } from "node:zlib";
import type { ReaderPort } from "../reader-port";
import { readTextApart } from "./read-text";

/** A byte more than the length, so that all of it is one piece. */
const CHUNK = { least: 1024, spare: 1 } as const;

export const nodePort: ReaderPort = {
  inflate: (packed, length) =>
    inflateRawSync(packed, {
      maxOutputLength: Math.max(1, length),
      chunkSize: Math.max(CHUNK.least, length + CHUNK.spare),
    }),
  crc32: (bytes) => crc32(bytes),
  forSheetJs: (bytes) => ({ bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), type: "buffer" }),
  readText: readTextApart,
};
