/** The size of a PNG picture. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where width and height stand, after signature, length and name of the first chunk. */
const WIDTH = 16;
const HEIGHT = 20;

/**
 * Width and height from a PNG's first bytes.
 *
 * @returns null where it is no PNG
 * @example pngSize(bytes) // { width: 16, height: 16 }
 */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < HEIGHT + 4 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH), height: view.getUint32(HEIGHT) };
}
