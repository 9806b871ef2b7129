/** Unpacks a part of a zip piece by piece, so that one that lies about its length is left off soon. */
import { Inflate } from "fflate";

/** Packed bytes unpacked at a time: they come to no more than 67 MB. */
const PIECE = 65_536;

/**
 * Unpacks what was deflated.
 *
 * @param length how much it should come to; a shorter answer is given as it is
 * @throws Error where it is damaged, RangeError as soon as it comes to more
 * @example inflate(deflateRawSync("abc"), 3).length // 3
 */
export function inflate(packed: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let filled = 0;
  const unpacker = new Inflate((piece) => {
    whole.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
    unpacker.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return whole.subarray(0, filled);
}
