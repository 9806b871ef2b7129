/** How a form declares its columns, and how a heading finds the one it means. */
import { remember } from "../domain/remember";

/** One column of a form: what it is called, what else it is called, and how it is drawn. */
export interface ColumnDeclaration<K extends string> {
  readonly key: K;
  /** Printed on the blank form. */
  readonly heading: string;
  /** Other spellings met in published forms, as heading keys; the better one first where a sheet has two. */
  readonly aliases: readonly string[];
  /** For spellings no alias foresees; asked in the order of the declarations. */
  readonly pattern: RegExp | null;
  /** Words that mean this column only where the sheet has no better one, and that are let be where it has. */
  readonly faint: readonly string[];
  readonly kind: "text" | "quantity" | "number" | "money" | "rate";
  readonly required: boolean;
  /** On the blank form, in characters. */
  readonly width: number;
}

/** What a heading means: a column, with how surely (0 is best), or null for one that is known and let be. */
export interface HeadingMatch<K extends string> {
  readonly column: K | null;
  readonly rank: number;
}

/** How many headings that no alias tells are kept in mind. */
const REMEMBERED = 500;

/** Ranks from here on were told by a pattern, no alias. */
export const PATTERN_RANK = 100;
/** Ranks from here on are faint words. */
export const FAINT_RANK = 200;

/**
 * Makes the function that tells which column a heading key means.
 *
 * @param declarations the form's columns
 * @param ignored headings known to belong to nobody: as keys, and as patterns asked before any column's
 * @returns undefined from that function for a heading nobody knows
 * @example headingFinder(INDICATOR_COLUMNS, IGNORED)("全年实际值")?.column // "actual"
 */
export function headingFinder<K extends string>(
  declarations: readonly ColumnDeclaration<K>[],
  ignored: { readonly aliases: readonly string[]; readonly patterns: readonly RegExp[] },
): (key: string) => HeadingMatch<K> | undefined {
  const known = new Map<string, HeadingMatch<K>>();
  for (const { key, heading, aliases, faint } of declarations) {
    [heading, ...aliases].forEach((word, rank) => known.set(word, { column: key, rank }));
    for (const word of faint) known.set(word, { column: key, rank: FAINT_RANK });
  }
  for (const word of ignored.aliases) known.set(word, { column: null, rank: 0 });
  const byPattern = (key: string): HeadingMatch<K> | undefined => {
    if (ignored.patterns.some((pattern) => pattern.test(key))) return { column: null, rank: PATTERN_RANK };
    const declaration = declarations.find(({ pattern }) => pattern?.test(key));
    return declaration === undefined ? undefined : { column: declaration.key, rank: PATTERN_RANK };
  };
  // Level names and 指标1： are asked about in row after row.
  const other = remember((key) => byPattern(key) ?? null, REMEMBERED);
  return (key) => (key === "" ? undefined : (known.get(key) ?? other(key) ?? undefined));
}
