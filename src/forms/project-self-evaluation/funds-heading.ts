/** Finds the heading of the funds block. */
import { FAINT_RANK, headingFinder } from "../column-declaration";
import type { SheetView, Span } from "../sheet-view";
import { FUNDS_COLUMNS, IGNORED_FUNDS_HEADINGS, type FundsReadColumn } from "./funds-columns";

/** Which funds column a heading key means. */
export const fundsHeadingOf = headingFinder(FUNDS_COLUMNS, IGNORED_FUNDS_HEADINGS);

/** A heading beside the money that found no column. */
interface LooseHeading {
  readonly span: Span;
  readonly text: string;
  readonly why: "unknown-heading" | "duplicate-heading";
}

/** Where the columns of the funds block stand. */
export interface FundsHeading {
  readonly row: number;
  readonly columns: ReadonlyMap<FundsReadColumn, Span>;
  /** Headings beside them that no alias places, and the ones that come twice. */
  readonly loose: readonly LooseHeading[];
  /** The column of the block's own label (项目资金); null where it has none. */
  readonly label: { readonly span: Span; readonly text: string } | null;
}

interface Standing {
  readonly span: Span;
  readonly text: string;
  readonly column: FundsReadColumn | null | undefined;
  readonly rank: number;
}

const MONEY: readonly FundsReadColumn[] = ["initial", "annual", "executed"];

/**
 * The funds heading in a row.
 *
 * @returns null where the row is none: it must name at least two of 年初预算数, 全年预算数, 全年执行数
 * @example fundsHeadingAt(view, 5)?.columns.get("executed") // { left: 6, right: 6 }
 */
export function fundsHeadingAt(view: SheetView, row: number): FundsHeading | null {
  const standing: Standing[] = [];
  for (let column = 1; column <= view.columns; column += 1) {
    const cell = view.own(row, column);
    const text = cell?.text.trim() ?? "";
    if (text === "") continue;
    const match = fundsHeadingOf(view.keyOf(cell));
    standing.push({ span: view.span(row, column), text, column: match?.column, rank: match?.rank ?? 0 });
  }
  const best = new Map<FundsReadColumn, Standing>();
  for (const one of standing) {
    if (one.column === undefined || one.column === null) continue;
    const rival = best.get(one.column);
    if (rival === undefined || one.rank < rival.rank) best.set(one.column, one);
  }
  if (MONEY.filter((key) => best.has(key)).length < 2) return null;
  const firstMoney = Math.min(...MONEY.map((key) => best.get(key)?.span.left ?? Infinity));
  const loose = standing.flatMap((one): LooseHeading[] => {
    if (one.span.left < firstMoney || one.column === null || one.rank >= FAINT_RANK) return [];
    if (one.column === undefined) return [{ span: one.span, text: one.text, why: "unknown-heading" }];
    return best.get(one.column) === one ? [] : [{ span: one.span, text: one.text, why: "duplicate-heading" }];
  });
  const label = standing.find(({ span }) => span.left < firstMoney);
  return {
    row,
    columns: new Map([...best].map(([key, { span }]) => [key, span])),
    loose,
    label: label === undefined ? null : { span: label.span, text: label.text },
  };
}
