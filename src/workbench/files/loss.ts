/** What a workbook had and lost on its way in or out. */

/** Everything that can be lost; each has a sentence of its own name. */
export type LossKind =
  | "image"
  | "chart"
  | "shape"
  | "control"
  | "rich-text"
  | "hyperlink"
  | "pivot-table"
  | "macros"
  | "external-link"
  | "thread"
  | "note-look"
  | "validation"
  | "conditional-format"
  | "filter"
  | "sparkline"
  | "cell-look"
  | "password"
  | "protected-range"
  | "page-break"
  | "page-detail"
  | "outline"
  | "view"
  | "table-detail"
  | "far-column"
  | "name"
  | "formula"
  | "book-protection"
  | "other-add-in"
  | "book-part"
  | "xls-looks";

/** A cell, or a range, without the sheet's name; null where the whole sheet is meant. */
export interface Place {
  sheet: string;
  range: string | null;
}

/** One kind of thing that was lost, in one sheet. */
export interface Loss {
  what: LossKind;
  /** The first place; null where it is the workbook's own. */
  where: Place | null;
  /** How many were lost. */
  count: number;
}

/** Gathers losses, one entry a kind and sheet. */
export class LossLog {
  #losses = new Map<string, Loss>();

  /** Counts `count` losses of a kind; the first place of a sheet is the one that is told. */
  add(what: LossKind, where: Place | null, count = 1): void {
    if (count === 0) return;
    const key = JSON.stringify([what, where?.sheet ?? null]);
    const seen = this.#losses.get(key);
    if (seen === undefined) this.#losses.set(key, { what, where, count });
    else seen.count += count;
  }

  /** What was gathered, in the order it was first met. */
  list(): Loss[] {
    return [...this.#losses.values()];
  }
}
