/** Texts compared by their words alone. */
const LAYOUT = /[^\p{L}\p{N}]+/gu;

/** True for Han letters and digits alone, as nearly every name is typed; quicker than the expression. */
function isBare(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isHan = code >= 0x4e00 && code <= 0x9fa5;
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isHan && !isDigit) return false;
  }
  return true;
}

/**
 * A name without white space and punctuation, full-width letters made plain.
 *
 * @example bareName("培训 人数（次）") // "培训人数次"
 */
export function bareName(text: string): string {
  return isBare(text) ? text : text.normalize("NFKC").replace(LAYOUT, "").toLowerCase();
}
