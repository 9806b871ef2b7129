/** 资金合计, 执行率 and 执行率得分 as formulas. */
import { cellAddress } from "../../domain/cell-address";
import { totalRow } from "../../domain/entry";
import type { FundsBlock, FundsColumn, FundsRow } from "../../domain/filled-form";
import type { Grid } from "../../domain/grid";
import type { PlanNote } from "../workbook/write-plan";
import { isCovered, isEmptyAt, spansRows, valueAt, type Place } from "./cells";
import { formulaNumber } from "./formula-text";
import type { PlanInput } from "./plan-input";

/** A formula that is proposed for a cell; `numberFormat` where the figure needs one of its own. */
export interface Proposal {
  readonly place: Place;
  readonly formula: string;
  readonly numberFormat?: string;
}

/** What is proposed, and what is left out. */
export interface Proposals {
  readonly proposed: readonly Proposal[];
  readonly notes: readonly PlanNote[];
}

const MONEY: readonly FundsColumn[] = ["initial", "annual", "executed"];

/** The national parts of 年度资金总额; only where all stand directly below it do they add up to it for certain. */
const PARTS: ReadonlySet<string> = new Set(["fiscal", "carryover", "other"]);

const RATE_FORMAT = "0.00%";

/** True for a cell that a figure may come into or stand in: its own, on one row. */
function isOwn(grid: Grid, place: Place): boolean {
  return !isCovered(grid, place) && !spansRows(grid, place);
}

/** True where an amount is a number for a formula too: blank, or a number that the form reads as it stands. */
function isFigure(grid: Grid, place: Place, read: number | null): boolean {
  const value = valueAt(grid, place);
  return isEmptyAt(grid, place) || (typeof value === "number" && read === value);
}

/** `total` with its parts directly below, top to bottom; null where there are others, or not all of them. */
function partsBelow({ rows }: FundsBlock, total: FundsRow): readonly [first: number, last: number] | null {
  const parts = rows.filter((row) => row !== total);
  const national = new Set(parts.map(({ source }) => source));
  const adjoining = parts.every(({ row, source }, index) => row === total.row + 1 + index && PARTS.has(source));
  return adjoining && parts.length === PARTS.size && national.size === PARTS.size
    ? [total.row + 1, total.row + parts.length]
    : null;
}

function sums({ grid }: PlanInput, funds: FundsBlock, total: FundsRow): Proposals {
  const parts = partsBelow(funds, total);
  const proposed: Proposal[] = [];
  const texts: string[] = [];
  const blank = MONEY.flatMap((key) => {
    const column = funds.columns[key];
    const place = column === undefined ? null : { row: total.row, column };
    return place !== null && isEmptyAt(grid, place) && isOwn(grid, place) ? [{ key, place }] : [];
  });
  if (parts === null) {
    const cells = blank.map(({ place }) => cellAddress(place.row, place.column));
    return { proposed, notes: cells.length === 0 ? [] : [{ key: "computed.parts", facts: {}, cells }] };
  }
  for (const { key, place } of blank) {
    const odd = funds.rows.filter(
      (row) => row !== total && !isFigure(grid, { row: row.row, column: place.column }, row.entries[key].value),
    );
    if (odd.length > 0) texts.push(...odd.map(({ row }) => cellAddress(row, place.column)));
    else {
      const range = `${cellAddress(parts[0], place.column)}:${cellAddress(parts[1], place.column)}`;
      proposed.push({ place, formula: `=IF(COUNT(${range})=0,"",SUM(${range}))` });
    }
  }
  return { proposed, notes: texts.length === 0 ? [] : [{ key: "computed.money-text", facts: {}, cells: texts }] };
}

/** The two amounts of a row that a rate is made of. */
interface Amounts {
  readonly budget: Place;
  readonly executed: Place;
}

/** 全年预算数, or 年初预算数 where the form has no such column, and 全年执行数. */
function amountsOf({ columns }: FundsBlock, { row }: FundsRow): Amounts | null {
  const budget = columns.annual ?? columns.initial;
  const { executed } = columns;
  return budget === undefined || executed === undefined
    ? null
    : { budget: { row, column: budget }, executed: { row, column: executed } };
}

function areFigures({ grid }: PlanInput, funds: FundsBlock, row: FundsRow, { budget, executed }: Amounts): boolean {
  const key = funds.columns.annual === undefined ? "initial" : "annual";
  return (
    isOwn(grid, budget) &&
    isOwn(grid, executed) &&
    isFigure(grid, budget, row.entries[key].value) &&
    isFigure(grid, executed, row.entries.executed.value)
  );
}

/** `=IF(COUNT(E6,F6)=2,IF(E6>0,…,""),"")`: nothing as long as an amount is missing, or there is no budget. */
function ofAmounts({ budget, executed }: Amounts, make: (budget: string, executed: string) => string): string {
  const from = cellAddress(budget.row, budget.column);
  const spent = cellAddress(executed.row, executed.column);
  return `=IF(COUNT(${from},${spent})=2,IF(${from}>0,${make(from, spent)},""),"")`;
}

/** 分值 of execution: its cell where it holds the number, else the number that the form or the profile gives. */
function weightTerm({ grid, scores }: PlanInput, funds: FundsBlock, { row }: FundsRow): string {
  const column = funds.columns.weight;
  const weight = scores.execution?.weight ?? 0;
  const hasCell = column !== undefined && valueAt(grid, { row, column }) === weight;
  return hasCell ? cellAddress(row, column) : formulaNumber(weight);
}

function scores(input: PlanInput, funds: FundsBlock, total: FundsRow): Proposals {
  const { grid, profile } = input;
  const column = funds.columns.score;
  const amounts = amountsOf(funds, total);
  if (column === undefined || amounts === null || input.scores.execution === null) return { proposed: [], notes: [] };
  const place = { row: total.row, column };
  const cells = [cellAddress(total.row, column)];
  if (isCovered(grid, place)) return { proposed: [], notes: [] };
  const leftOut = (key: string): Proposals => ({
    proposed: [],
    notes: isEmptyAt(grid, place) ? [{ key, facts: {}, cells }] : [],
  });
  if (!areFigures(input, funds, total, amounts)) return leftOut("computed.money-text");
  // Whether the project was completed, which the tiers ask, is not in the two amounts.
  if (profile.executionRule === "tiers") return leftOut("computed.execution-tiers");
  const weight = weightTerm(input, funds, total);
  const formula = ofAmounts(
    amounts,
    (budget, spent) => `ROUND(MIN(MAX(${spent},0),${budget})*${weight}/${budget},${profile.scorePlaces})`,
  );
  return { proposed: [{ place, formula }], notes: [] };
}

function rates(input: PlanInput, funds: FundsBlock): Proposals {
  const column = funds.columns.rate;
  if (column === undefined) return { proposed: [], notes: [] };
  const proposed: Proposal[] = [];
  const texts: string[] = [];
  for (const row of funds.rows) {
    const place = { row: row.row, column };
    const amounts = amountsOf(funds, row);
    if (amounts === null || isCovered(input.grid, place)) continue;
    if (areFigures(input, funds, row, amounts)) {
      const formula = ofAmounts(amounts, (budget, spent) => `${spent}/${budget}`);
      proposed.push({ place, formula, numberFormat: RATE_FORMAT });
    } else if (isEmptyAt(input.grid, place)) texts.push(cellAddress(row.row, column));
  }
  return { proposed, notes: texts.length === 0 ? [] : [{ key: "computed.money-text", facts: {}, cells: texts }] };
}

/**
 * Formulas of the funds block.
 *
 * @returns proposals for blank and for filled cells alike, but for 资金合计, which is only proposed where it is blank
 * @example fundsFormulas(input).proposed[0]
 * // { place: { row: 6, column: 8 }, formula: '=IF(COUNT(E6,F6)=2,IF(E6>0,F6/E6,""),"")', numberFormat: "0.00%" }
 */
export function fundsFormulas(input: PlanInput): Proposals {
  const { funds } = input.filled;
  if (funds === null) return { proposed: [], notes: [] };
  const total = totalRow(funds);
  const parts = [
    ...(total === undefined ? [] : [sums(input, funds, total)]),
    rates(input, funds),
    ...(total === undefined ? [] : [scores(input, funds, total)]),
  ];
  return { proposed: parts.flatMap(({ proposed }) => proposed), notes: parts.flatMap(({ notes }) => notes) };
}
