/** How many lines a text takes in a cell, so that rows can be made high enough to print it whole. */

/** Han characters, kana, full-width forms and punctuation: two places wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
/** Printed as wide as a Han character by the forms' font. */
const WIDE_IN_SONGTI = /[“”‘’…—·①-⑳≥≤×÷±√°℃]/u;

/** Places that a cell keeps free at its edges. */
const PADDING = 2;

/** Width of a text in places; a Han character takes two. @example textWidth("得分 8") // 6 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || WIDE_IN_SONGTI.test(character) ? 2 : 1;
  return width;
}

/** Lines of one paragraph: Latin words and numbers are not broken, Han characters are. */
function paragraphLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(/[\w.%,()/-]+|[\s\S]/gu) ?? []) {
    const width = textWidth(piece);
    if (used + width <= room) used += width;
    else if (width <= room) {
      lines += 1;
      used = width;
    } else {
      lines += Math.ceil(width / room) - (used === 0 ? 1 : 0);
      used = width % room;
    }
  }
  return lines;
}

/**
 * Lines that a wrapped text takes in a cell.
 *
 * @param columns width of the cell in characters
 * @example textLines("总分应等于各项得分之和", 13.5) // 2
 */
export function textLines(text: string, columns: number): number {
  const room = Math.max(columns - PADDING, 2);
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}
