/** Why a sheet is no form: which headings of a 自评表 it has, and which it lacks. */
import type { Grid } from "../domain/grid";
import { FAINT_RANK, PATTERN_RANK, type HeadingMatch } from "./column-declaration";
import { LABELS } from "./project-self-evaluation/declaration";
import { FUNDS_COLUMNS, type FundsReadColumn } from "./project-self-evaluation/funds-columns";
import { fundsHeadingOf } from "./project-self-evaluation/funds-heading";
import { INDICATOR_COLUMNS, type ReadColumn } from "./project-self-evaluation/indicator-columns";
import { indicatorHeading } from "./project-self-evaluation/indicator-heading";
import { labelBeforeColon, labelOf } from "./project-self-evaluation/label-values";
import { viewOf, type SheetView } from "./sheet-view";

/** What a sheet has of a 自评表. Headings and labels are the declared words, in the order of the form. */
export interface SheetExplanation {
  /** True where the sheet shows nothing at all. */
  readonly isEmpty: boolean;
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** A form has shown what it is above this row. */
const DEEPEST = 300;

/** The printed order of what a form must have; the order of the declarations is that of their patterns. */
const FUNDS_ORDER: readonly FundsReadColumn[] = ["initial", "annual", "executed", "rate"];
const INDICATOR_ORDER: readonly ReadColumn[] = ["level1", "level2", "name", "target", "actual", "weight", "score"];

/** What the declaration of a column or label prints. */
function wordOf(declarations: readonly { readonly key: string; readonly heading: string }[], key: string): string {
  return declarations.find((declared) => declared.key === key)?.heading ?? "";
}

const PROJECT = LABELS.find(({ key }) => key === "project")?.words[0] ?? "";

const WANTED: readonly string[] = [
  PROJECT,
  ...FUNDS_ORDER.map((key) => wordOf(FUNDS_COLUMNS, key)),
  ...INDICATOR_ORDER.map((key) => wordOf(INDICATOR_COLUMNS, key)),
];

/** The column of a match better than `rank`; null for a poorer one, and for a heading that is known and let be. */
function columnOf<K extends string>(match: HeadingMatch<K> | undefined, rank: number): K | null {
  return match !== undefined && match.rank < rank ? match.column : null;
}

/** The declared words a cell stands for. */
function wordsAt(view: SheetView, row: number, column: number): string[] {
  const cell = view.own(row, column);
  if (cell === undefined) return [];
  const key = view.keyOf(cell);
  const words: string[] = [];
  if (labelOf(key)?.key === "project" || labelBeforeColon(cell.text) === "project") words.push(PROJECT);
  // Money headings are told by their patterns only beside other money: 完成率 may be anybody's.
  const funds = columnOf(fundsHeadingOf(key), PATTERN_RANK);
  if (funds !== null) words.push(wordOf(FUNDS_COLUMNS, funds));
  const indicator = columnOf(indicatorHeading(key), FAINT_RANK);
  if (indicator !== null) words.push(wordOf(INDICATOR_COLUMNS, indicator));
  return words;
}

/**
 * Says what a sheet has of a 项目支出绩效自评表 and what it lacks.
 *
 * @param grid any sheet
 * @returns headings as the official form prints them, whatever the sheet's own spelling
 * @example explainSheet(gridOf([["指标名称", "目标值"]])).found // ["三级指标", "年度指标值"]
 */
export function explainSheet(grid: Grid): SheetExplanation {
  const view = viewOf(grid);
  const seen = new Set<string>();
  let isEmpty = true;
  for (let row = 1; row <= Math.min(view.rows, DEEPEST); row += 1) {
    for (let column = 1; column <= view.columns; column += 1) {
      if (view.ownText(row, column) === "") continue;
      isEmpty = false;
      for (const word of wordsAt(view, row, column)) seen.add(word);
    }
  }
  return {
    isEmpty,
    found: WANTED.filter((word) => seen.has(word)),
    missing: WANTED.filter((word) => !seen.has(word)),
  };
}
