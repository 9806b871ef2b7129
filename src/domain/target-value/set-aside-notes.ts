/** Bracketed remarks: ≥95%(2022:90%), ≥60%(新增), (≥**%)>=85. */

/** A text without its brackets, and what stood in them. */
export interface WithoutNotes {
  readonly text: string;
  readonly notes: readonly string[];
}

const NONE: readonly string[] = [];

/**
 * Takes the bracketed remarks out of a text. A bracket inside a bracket belongs to its remark; one that is never
 * closed ends with the text.
 *
 * @param text a folded text: all brackets are round
 * @example setAsideNotes("≥95%(2022:90%)") // { text: "≥95%", notes: ["2022:90%"] }
 */
export function setAsideNotes(text: string): WithoutNotes {
  if (!text.includes("(")) return { text: text.includes(")") ? text.replaceAll(")", "") : text, notes: NONE };
  const notes: string[] = [];
  let kept = "";
  let note = "";
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    else if (character === ")") {
      if (depth === 1) {
        notes.push(note);
        note = "";
      }
      depth = Math.max(0, depth - 1);
    } else if (depth > 0) note += character;
    else kept += character;
  }
  if (note !== "") notes.push(note);
  return { text: kept, notes: notes.filter((each) => each !== "") };
}
