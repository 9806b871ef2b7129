/**
 * The parts of a zip, unpacked one by one and only when asked for.
 *
 * What the zip says of itself is not trusted: a part is unpacked into no more room than is left, and its length and
 * checksum must then be what the directory says.
 */
import { crc32, inflateRawSync } from "node:zlib";
import { LIMITS } from "../limits";
import { damaged, encrypted, tooLarge } from "../refuse";

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** The longest comment a zip may end with. */
const COMMENT_LENGTH = 0xffff;
/** Stands for a figure that is given in the 64-bit extra field. */
const IN_EXTRA_FIELD = 0xffffffff;
const EXTRA_64 = 1;

/** A part's name as everyone means it: no leading slash, no backslashes. */
function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//u, "");
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - COMMENT_LENGTH);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw damaged();
}

/** Reads the sizes and the place that a 64-bit zip keeps in the extra field, in their fixed order. */
function withExtraField(entry: Entry, extra: Buffer): Entry {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== EXTRA_64) continue;
    let next = at + 4;
    const take = (given: number): number => {
      if (given !== IN_EXTRA_FIELD) return given;
      if (next + 8 > extra.length) throw damaged();
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    };
    return { ...entry, unpacked: take(entry.unpacked), packed: take(entry.packed), offset: take(entry.offset) };
  }
  return entry;
}

/** A zip whose parts are unpacked on demand. */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private room: number = LIMITS.unpackedBytes;

  /**
   * @param bytes the whole file
   * @throws UnreadableFile where the directory is not whole
   */
  constructor(private readonly bytes: Buffer) {
    if (bytes.length < END_LENGTH) throw damaged();
    const end = findEnd(bytes);
    const count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw damaged();
      const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
      const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
      const entry: Entry = {
        method: bytes.readUInt16LE(at + 10),
        encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
        crc: bytes.readUInt32LE(at + 16),
        packed: bytes.readUInt32LE(at + 20),
        unpacked: bytes.readUInt32LE(at + 24),
        offset: bytes.readUInt32LE(at + 42),
      };
      const name = partName(bytes.toString("utf8", at + ENTRY_LENGTH, nameEnd));
      this.entries.set(name, withExtraField(entry, bytes.subarray(nameEnd, extraEnd)));
      at = extraEnd + bytes.readUInt16LE(at + 32);
    }
  }

  /** Names of the parts, in the order of the directory: no leading slash, no backslashes. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  /**
   * A part, unpacked.
   *
   * @param name one of `names`
   * @throws UnreadableFile where the part is damaged, encrypted, or does not fit into the room that is left
   */
  read(name: string): Buffer {
    const entry = this.entries.get(name);
    if (entry === undefined) throw damaged();
    if (entry.encrypted) throw encrypted();
    if (entry.unpacked > this.room) throw tooLarge("unpackedSize", LIMITS.unpackedBytes);
    const content = this.unpack(entry);
    if (content.length !== entry.unpacked || crc32(content) !== entry.crc) throw damaged();
    this.room -= content.length;
    return content;
  }

  private unpack(entry: Entry): Buffer {
    const { bytes } = this;
    const local = entry.offset;
    if (local + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(local) !== LOCAL_SIGNATURE) throw damaged();
    const from = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (from + entry.packed > bytes.length) throw damaged();
    const packed = bytes.subarray(from, from + entry.packed);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw damaged();
    try {
      const chunkSize = Math.max(1024, entry.unpacked + 1);
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked), chunkSize });
    } catch {
      throw damaged();
    }
  }
}
