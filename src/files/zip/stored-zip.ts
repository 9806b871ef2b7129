/** Writes a zip without packing: what SheetJS is given to read. */
import { crc32 } from "node:zlib";

export interface Part {
  readonly name: string;
  readonly content: Buffer;
}

const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** Fields that the header before a part and the directory have in common: from the version to the lengths of the names. */
function writeCommon(header: Buffer, at: number, { content }: Part, name: Buffer): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt32LE(crc32(content), at + 10);
  header.writeUInt32LE(content.length, at + 14);
  header.writeUInt32LE(content.length, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

/**
 * A zip of parts as they are.
 *
 * @example storedZip([{ name: "a.txt", content: Buffer.from("a") }]).length // 113
 */
export function storedZip(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const local = Buffer.alloc(LOCAL_LENGTH);
    local.writeUInt32LE(0x04034b50, 0);
    writeCommon(local, 4, part, name);
    const entry = Buffer.alloc(ENTRY_LENGTH);
    entry.writeUInt32LE(0x02014b50, 0);
    writeCommon(entry, 6, part, name);
    entry.writeUInt32LE(offset, 42);
    pieces.push(local, name, part.content);
    directory.push(entry, name);
    offset += LOCAL_LENGTH + name.length + part.content.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listing, end]);
}
