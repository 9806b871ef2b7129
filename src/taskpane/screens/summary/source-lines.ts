/** The list of what was read: what a person must look at first, then the rest. */
import type { Source } from "../../../application/summary/collect";
import { placeName, sourceState } from "../../../application/summary/source-line";
import type { Language } from "../../../locales/language";

/** How a line looks, and by what the list is narrowed; in the order of the list. */
export const LINE_KINDS = ["failed", "duplicate", "other-year", "errors", "counted", "out"] as const;

export type LineKind = (typeof LINE_KINDS)[number];

/** A line of the list. */
export interface SourceLine {
  /** File and sheet, the file alone where it has no other. */
  readonly name: string;
  /** The sheet of this workbook; null where it is a file's. */
  readonly sheet: string | null;
  /** What the form says it is about; null where it says nothing or is none. */
  readonly project: string | null;
  readonly state: string;
  readonly kind: LineKind;
}

function kindOf({ state }: Source): LineKind {
  switch (state.kind) {
    case "counted":
      return state.errors === 0 ? "counted" : "errors";
    case "failed":
    case "duplicate":
    case "other-year":
      return state.kind;
    default:
      return "out";
  }
}

/**
 * Every file and sheet as a line, sorted by what is to be done about it, else as they were given.
 *
 * @param tooLarge names of sheets that are too large to be read, and the words for it
 * @example sourceLines(sources, { sheets: [], state: "" }, "zh-CN")[0]?.kind // "failed"
 */
export function sourceLines(
  sources: readonly Source[],
  tooLarge: { readonly sheets: readonly string[]; readonly state: string },
  language: Language,
): SourceLine[] {
  const large = tooLarge.sheets.map((sheet): SourceLine => ({
    name: sheet,
    sheet,
    project: null,
    state: tooLarge.state,
    kind: "failed",
  }));
  const sheets = new Map<string, number>();
  for (const { file } of sources) sheets.set(file, (sheets.get(file) ?? 0) + 1);
  // A file of one sheet is known by its own name.
  const isAlone = ({ file }: Source): boolean => file !== "" && sheets.get(file) === 1;
  const lines = sources.map((source): SourceLine => ({
    name: isAlone(source) ? source.file : placeName(source, language),
    sheet: source.file === "" ? source.sheet : null,
    project: source.project,
    state: sourceState(source, language),
    kind: kindOf(source),
  }));
  const rank = ({ kind }: SourceLine): number => LINE_KINDS.indexOf(kind);
  return [...large, ...lines].sort((one, other) => rank(one) - rank(other));
}

/** How many lines there are of each kind that there are. @example countKinds(lines) // [["failed", 3], ["counted", 402]] */
export function countKinds(lines: readonly SourceLine[]): [LineKind, number][] {
  return LINE_KINDS.map((kind): [LineKind, number] => [kind, lines.filter((line) => line.kind === kind).length]).filter(
    ([, count]) => count > 0,
  );
}
