/** Finds the heading of an indicator block: one row, or two where a heading is split (指标性质｜指标值｜度量单位). */
import { bare, headingKey } from "../heading-text";
import { FAINT_RANK, headingFinder, PATTERN_RANK, type HeadingMatch } from "../column-declaration";
import type { SheetView, Span } from "../sheet-view";
import { IGNORED_INDICATOR_HEADINGS, INDICATOR_COLUMNS, type ReadColumn } from "./indicator-columns";

/** Which indicator column a heading key means. */
export const indicatorHeading = headingFinder(INDICATOR_COLUMNS, IGNORED_INDICATOR_HEADINGS);

/** Columns no heading is ever split under. */
const NOT_SPLIT: ReadonlySet<ReadColumn> = new Set(["level1", "level2", "name", "reason"]);

const POINTS: ReadonlySet<ReadColumn | null> = new Set<ReadColumn>(["weight", "score"]);

const REASON = INDICATOR_COLUMNS.find(({ key }) => key === "reason")?.pattern ?? null;

/** A heading that found no column of its own. */
export interface LooseHeading {
  readonly row: number;
  readonly span: Span;
  readonly text: string;
  readonly why: "unknown-heading" | "duplicate-heading" | "ignored";
}

/** Where the columns of a block stand. */
export interface IndicatorHeading {
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<ReadColumn, Span>;
  readonly loose: readonly LooseHeading[];
}

/** One heading as it stands over its columns. */
interface Standing {
  readonly row: number;
  readonly span: Span;
  readonly text: string;
  readonly match: HeadingMatch<ReadColumn> | undefined;
}

/** 备注（未完成原因）: a word that says nothing, with a bracket that does. */
function matchOf(text: string, key: string): HeadingMatch<ReadColumn> | undefined {
  const match = indicatorHeading(key);
  if (match?.column !== null || REASON === null) return match;
  return text.includes("(") || text.includes("（")
    ? REASON.test(bare(text))
      ? { column: "reason", rank: 100 }
      : match
    : match;
}

function standingIn(view: SheetView, row: number): Standing[] {
  const found: Standing[] = [];
  for (let column = 1; column <= view.columns;) {
    const span = view.span(row, column);
    const text = view.text(row, column);
    if (text !== "") found.push({ row, span, text, match: matchOf(text, view.key(row, column)) });
    column = Math.max(span.right, column) + 1;
  }
  return found;
}

/** 自评 or 复核 below 得分: the two words together are the heading. */
function underParent(above: readonly Standing[], { span, text }: Standing): HeadingMatch<ReadColumn> | undefined {
  const parent = above.find((one) => one.span.left <= span.left && span.right <= one.span.right);
  const column = parent?.match?.column;
  if (parent === undefined || column === undefined || column === null || NOT_SPLIT.has(column)) return undefined;
  const joint = indicatorHeading(headingKey(text + parent.text));
  return joint !== undefined && (joint.column === null || joint.rank < PATTERN_RANK) ? joint : undefined;
}

/** The headings a row adds below another; null where the row holds anything that is no heading. */
function addedBelow(view: SheetView, row: number, above: readonly Standing[]): Standing[] | null {
  const added: Standing[] = [];
  for (const one of standingIn(view, row)) {
    const merge = view.mergeAt(row, one.span.left);
    if (merge !== undefined && merge.top < row) continue;
    const surely = one.match !== undefined && one.match.rank < FAINT_RANK && one.match.column !== null;
    const match = surely ? one.match : (underParent(above, one) ?? one.match);
    if (match === undefined || match.rank >= FAINT_RANK) return null;
    added.push({ ...one, match });
  }
  return added.length > 0 ? added : null;
}

/** The headings of two rows as one: the lower stands for its columns, the upper for the rest of its own. */
function stacked(upper: readonly Standing[], lower: readonly Standing[]): Standing[] {
  const taken = new Set<number>();
  for (const { span } of lower) for (let column = span.left; column <= span.right; column += 1) taken.add(column);
  return [...upper.filter(({ span }) => !taken.has(span.left)), ...lower].sort((a, b) => a.span.left - b.span.left);
}

/** Gives each column its best heading; the others are told, not guessed at. */
function settleColumns(standing: readonly Standing[]): Pick<IndicatorHeading, "columns" | "loose"> {
  const best = new Map<ReadColumn, Standing>();
  for (const one of standing) {
    const column = one.match?.column;
    if (column === undefined || column === null) continue;
    const rival = best.get(column);
    if (rival === undefined || (one.match?.rank ?? 0) < (rival.match?.rank ?? 0)) best.set(column, one);
  }
  const name = best.get("name");
  // 一级指标｜分值｜二级指标｜分值｜三级指标｜分值: the points of a level stand before the indicator's own.
  const ofLevel = (one: Standing): boolean =>
    name !== undefined && one.span.left < name.span.left && POINTS.has(one.match?.column ?? null);
  for (const column of ["weight", "score"] as const) {
    const own = standing.find((one) => one.match?.column === column && !ofLevel(one));
    const chosen = best.get(column);
    if (own !== undefined && chosen !== undefined && ofLevel(chosen)) best.set(column, own);
  }
  const loose = standing.flatMap((one): LooseHeading[] => {
    const { row, span, text, match } = one;
    if (match === undefined) return [{ row, span, text, why: "unknown-heading" }];
    if (match.column === null) return [{ row, span, text, why: "ignored" }];
    if (best.get(match.column) === one) return [];
    if (ofLevel(one)) return [{ row, span, text, why: "ignored" }];
    return [{ row, span, text, why: match.rank >= FAINT_RANK ? "ignored" : "duplicate-heading" }];
  });
  return { columns: new Map([...best].map(([column, { span }]) => [column, span])), loose };
}

function isHeading(columns: ReadonlyMap<ReadColumn, Span>, needed: readonly ReadColumn[]): boolean {
  return (
    (columns.has("name") || columns.has("level2") || columns.has("level1")) && needed.every((key) => columns.has(key))
  );
}

/**
 * The heading of an indicator block that begins in a row.
 *
 * @param needed columns without which it is no heading; a name or a level is always needed
 * @returns null where the row begins none
 * @example indicatorHeadingAt(view, 12, ["target", "actual"])?.columns.get("score") // { left: 8, right: 8 }
 */
export function indicatorHeadingAt(
  view: SheetView,
  row: number,
  needed: readonly ReadColumn[] = ["target", "actual"],
): IndicatorHeading | null {
  const upper = standingIn(view, row);
  const recognised = upper.filter(({ match }) => match !== undefined && match.column !== null);
  if (recognised.length < 2) return null;
  const first = settleColumns(upper);
  const lower = row < view.rows ? addedBelow(view, row + 1, upper) : null;
  if (lower !== null) {
    const both = settleColumns(stacked(upper, lower));
    if (isHeading(both.columns, needed)) return { top: row, bottom: row + 1, ...both };
  }
  return isHeading(first.columns, needed) ? { top: row, bottom: row, ...first } : null;
}
