/** A lot that anybody can draw again. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The last step of MurmurHash3: every bit of the sum moves every bit of the lot. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * The lot of a text: FNV-1a over its UTF-16 units, mixed.
 *
 * @param seed another seed gives other lots
 * @returns a whole number from 0 to 2³²−1, the same everywhere and for ever
 * @example lotOf("P-001", "2024") === lotOf("P-001", "2024") // true
 */
export function lotOf(text: string, seed: string): number {
  const spelt = `${seed}\n${text}`;
  let hash = FNV_OFFSET;
  for (let at = 0; at < spelt.length; at += 1) {
    const unit = spelt.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  return mix(hash);
}

/** The seed where nobody gives one: the year that is summed up. @example yearSeed(2024) // "2024" */
export function yearSeed(year: number | null): string {
  return String(year ?? 0);
}
