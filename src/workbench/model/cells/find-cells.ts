/** Finds and replaces texts in cells. */
import type { Area } from "./area";
import { CellReader } from "./cell-reader";
import { typed } from "./input";
import type { CellChanges, SheetModel } from "../book/sheet";
import { eachCell } from "./shapes";

/** How a text is looked for, as `Excel.SearchCriteria` says it. */
export interface SearchCriteria {
  completeMatch: boolean;
  matchCase: boolean;
  backwards: boolean;
}

/** A cell by its place. */
export interface CellPlace {
  row: number;
  column: number;
}

function matches(shown: string, wanted: string, { completeMatch, matchCase }: SearchCriteria): boolean {
  const [a, b] = matchCase ? [shown, wanted] : [shown.toLowerCase(), wanted.toLowerCase()];
  return completeMatch ? a === b : a.includes(b);
}

/**
 * The first cell that shows a text, row by row; null where none does.
 *
 * A single cell stands for the whole sheet, from after that cell round to it again.
 *
 * @example findCell(sheet, area, "合计", { completeMatch: false, matchCase: false, backwards: false }) // { row: 9, column: 0 }
 */
export function findCell(sheet: SheetModel, area: Area, text: string, criteria: SearchCriteria): CellPlace | null {
  const used = sheet.usedArea(true);
  if (used === null) return null;
  const isSingle = area.rows === 1 && area.columns === 1;
  const within = isSingle ? used : sheet.present(area);
  if (within === null) return null;
  const reader = new CellReader(sheet);
  const found: CellPlace[] = [];
  eachCell(within, (row, column) => {
    const shown = reader.formula(row, column) ?? reader.text(row, column);
    // Excel looks into formulas as well as into what they show.
    if (matches(shown, text, criteria) || matches(reader.text(row, column), text, criteria))
      found.push({ row, column });
  });
  const isAfter = (a: CellPlace): boolean => a.row > area.row || (a.row === area.row && a.column > area.column);
  const isBefore = (a: CellPlace): boolean => a.row < area.row || (a.row === area.row && a.column < area.column);
  if (criteria.backwards) found.reverse();
  if (!isSingle) return found[0] ?? null;
  return found.find(criteria.backwards ? isBefore : isAfter) ?? found[0] ?? null;
}

/**
 * Replaces a text in the values and formulas of an area.
 *
 * @returns how many replacements were made
 * @example replaceInCells(sheet, area, "旧", "新", criteria) // 3
 */
export function replaceInCells(
  sheet: SheetModel,
  area: Area,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
): number {
  const used = sheet.present(area);
  if (used === null || text === "") return 0;
  const reader = new CellReader(sheet);
  const pattern = new RegExp(escaped(text), criteria.matchCase ? "gu" : "giu");
  const changes: CellChanges = {};
  let count = 0;
  eachCell(used, (row, column) => {
    const content = reader.formulaOrValue(row, column);
    if (content === "" || typeof content === "boolean") return;
    const before = String(content);
    if (!matches(before, text, criteria)) return;
    count += criteria.completeMatch ? 1 : (before.match(pattern)?.length ?? 0);
    const after = criteria.completeMatch ? replacement : before.replace(pattern, () => replacement);
    (changes[row] ??= {})[column] = typed(after, reader.styles.format(row, column)).cell;
  });
  sheet.change(changes);
  return count;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
