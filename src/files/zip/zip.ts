/**
 * The parts of a zip, unpacked one by one and only when asked for.
 *
 * What the zip says of itself is not trusted: a part is unpacked into no more room than is left, and its length and
 * checksum must then be what the directory says.
 */
import { utf8Text, viewOf } from "../bytes";
import { LIMITS } from "../limits";
import type { ReaderPort } from "../reader-port";
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

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - COMMENT_LENGTH);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged();
}

/** Reads the sizes and the place that a 64-bit zip keeps in the extra field, in their fixed order. */
function withExtraField(entry: Entry, extra: Uint8Array): Entry {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    let next = at + 4;
    const take = (given: number): number => {
      if (given !== IN_EXTRA_FIELD) return given;
      if (next + 8 > extra.length) throw damaged();
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return { ...entry, unpacked: take(entry.unpacked), packed: take(entry.packed), offset: take(entry.offset) };
  }
  return entry;
}

/** A zip whose parts are unpacked on demand. */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private room: number = LIMITS.unpackedBytes;

  /**
   * @param bytes the whole file
   * @throws UnreadableFile where the directory is not whole
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly port: ReaderPort,
  ) {
    if (bytes.length < END_LENGTH) throw damaged();
    const view = viewOf(bytes);
    this.view = view;
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged();
      const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const entry: Entry = {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      };
      const name = partName(utf8Text(bytes.subarray(at + ENTRY_LENGTH, nameEnd)));
      this.entries.set(name, withExtraField(entry, bytes.subarray(nameEnd, extraEnd)));
      at = extraEnd + view.getUint16(at + 32, true);
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
  read(name: string): Uint8Array {
    const entry = this.entries.get(name);
    if (entry === undefined) throw damaged();
    if (entry.encrypted) throw encrypted();
    if (entry.unpacked > this.room) throw tooLarge("unpackedSize", LIMITS.unpackedBytes);
    const content = this.unpack(entry);
    if (content.length !== entry.unpacked || this.port.crc32(content) !== entry.crc) throw damaged();
    this.room -= content.length;
    return content;
  }

  private unpack(entry: Entry): Uint8Array {
    const { bytes, view } = this;
    const local = entry.offset;
    if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) throw damaged();
    const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + entry.packed > bytes.length) throw damaged();
    const packed = bytes.subarray(from, from + entry.packed);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw damaged();
    try {
      return this.port.inflate(packed, entry.unpacked);
    } catch {
      throw damaged();
    }
  }
}
