/** Writes a zip without packing: what SheetJS is given to read. */
import { joined, toUtf8, viewOf } from "../bytes";

export interface Part {
  readonly name: string;
  readonly content: Uint8Array;
}

const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** What the header before a part and the directory have in common: from the version to the length of the name. */
interface Common {
  readonly crc: number;
  readonly length: number;
  readonly nameLength: number;
}

function writeCommon(header: DataView, at: number, { crc, length, nameLength }: Common): void {
  header.setUint16(at, VERSION, true);
  header.setUint16(at + 2, FLAGS, true);
  header.setUint32(at + 10, crc, true);
  header.setUint32(at + 14, length, true);
  header.setUint32(at + 18, length, true);
  header.setUint16(at + 22, nameLength, true);
}

/**
 * A zip of parts as they are.
 *
 * @param crc32 makes a part's checksum
 * @example storedZip([{ name: "a.txt", content: toUtf8("a") }], crc32).length // 113
 */
export function storedZip(parts: readonly Part[], crc32: (bytes: Uint8Array) => number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const nameBytes = toUtf8(name);
    const common = { crc: crc32(content), length: content.length, nameLength: nameBytes.length };
    const local = new Uint8Array(LOCAL_LENGTH);
    viewOf(local).setUint32(0, 0x04034b50, true);
    writeCommon(viewOf(local), 4, common);
    const entry = new Uint8Array(ENTRY_LENGTH);
    viewOf(entry).setUint32(0, 0x02014b50, true);
    writeCommon(viewOf(entry), 6, common);
    viewOf(entry).setUint32(42, offset, true);
    pieces.push(local, nameBytes, content);
    directory.push(entry, nameBytes);
    offset += LOCAL_LENGTH + nameBytes.length + content.length;
  }
  const listing = joined(directory);
  const end = new Uint8Array(END_LENGTH);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, parts.length, true);
  view.setUint16(10, parts.length, true);
  view.setUint32(12, listing.length, true);
  view.setUint32(16, offset, true);
  return joined([...pieces, listing, end]);
}
