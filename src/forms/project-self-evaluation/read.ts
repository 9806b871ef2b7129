/** Reads a filled 项目支出绩效自评表: by the words of its headings and labels, wherever they stand. */
import { cellAddress } from "../../domain/cell-address";
import type { Field, FilledForm, IndicatorRow, PrintedLevelWeight, Unplaced } from "../../domain/filled-form";
import type { Grid } from "../../domain/grid";
import { viewOf, type SheetView } from "../sheet-view";
import { TOTAL_WORDS } from "./declaration";
import { readFunds } from "./funds";
import { fundsHeadingAt } from "./funds-heading";
import { readFundsPairs } from "./funds-pairs";
import { goalHeading, readGoals } from "./goals";
import { readIndicatorBlock, type BlockReading } from "./indicator-block";
import { indicatorHeadingAt, type IndicatorHeading } from "./indicator-heading";
import { fieldOf, labelOf, labelValues, type LabelValue } from "./label-values";
import { readMoneyUnit } from "./money-unit";
import { readTotal } from "./total";
import { readYear } from "./year";

/** The first heading of a form stands above this row. */
const DEEPEST_HEADING = 300;

/** Totals and grades stand within so many rows below the indicators. */
const LONGEST_FOOT = 200;

function* range(from: number, to: number): Generator<number> {
  for (let row = from; row <= to; row += 1) yield row;
}

/** The heading of the first indicator block; null where the sheet has none. */
function firstIndicatorHeading(view: SheetView): IndicatorHeading | null {
  for (const row of range(1, Math.min(view.rows, DEEPEST_HEADING))) {
    const heading = indicatorHeadingAt(view, row);
    if (heading !== null) return heading;
  }
  return null;
}

/** What stands below the first block: more blocks, the foot, and perhaps the head of another form. */
interface Below {
  readonly blocks: readonly BlockReading[];
  readonly foot: readonly number[];
  readonly otherForm: { readonly cell: string; readonly text: string } | null;
}

function readBlocks(view: SheetView, first: IndicatorHeading, headings: Map<BlockReading, IndicatorHeading>): Below {
  const blocks: BlockReading[] = [];
  const foot: number[] = [];
  let heading: IndicatorHeading | null = first;
  let row = first.top;
  while (row <= view.rows) {
    if (heading !== null) {
      const block: BlockReading = readIndicatorBlock(view, heading, blocks.at(-1)?.levels ?? null);
      headings.set(block, heading);
      blocks.push(block);
      row = block.end;
    } else {
      const lead = leadOf(view, row);
      if (lead !== null && labelOf(lead.key)?.key === "project") {
        return { blocks, foot, otherForm: { cell: cellAddress(row, lead.column), text: lead.text } };
      }
      if (foot.length < LONGEST_FOOT) foot.push(row);
      row += 1;
    }
    heading = row <= view.rows ? indicatorHeadingAt(view, row) : null;
  }
  return { blocks, foot, otherForm: null };
}

function leadOf(view: SheetView, row: number): { column: number; key: string; text: string } | null {
  for (let column = 1; column <= view.columns; column += 1) {
    const text = view.ownText(row, column);
    if (text !== "") return { column, key: view.key(row, column), text };
  }
  return null;
}

/** The row that adds up, where something else stands between it and the table. */
function totalInFoot(view: SheetView, foot: readonly number[]): number | null {
  return foot.find((row) => TOTAL_WORDS.has(leadOf(view, row)?.key ?? "")) ?? null;
}

/** 实施单位, or 填报单位 of a form that has no such label. */
function unitField(labels: readonly LabelValue[]): Field<string> {
  const unit = fieldOf(labels, "unit");
  return unit.cell === null ? fieldOf(labels, "filler") : unit;
}

function fundsOf(view: SheetView, last: number, moneyUnit: string | null): ReturnType<typeof readFunds> | null {
  for (const row of range(1, last)) {
    const pairs = readFundsPairs(view, row, last + 1, moneyUnit);
    if (pairs !== null) return pairs;
    const heading = fundsHeadingAt(view, row);
    if (heading !== null) return readFunds(view, heading, last + 1, moneyUnit);
  }
  return null;
}

/**
 * Reads a filled form.
 *
 * @param grid a sheet that `recogniseForm` calls a project-self-evaluation
 * @returns every value with its cell; what could not be placed stands in `unplaced`, never in another column
 * @throws RangeError where the sheet has no indicator heading at all
 * @example readProjectSelfEvaluation(grid).indicators[0]?.level2 // "数量指标"
 */
export function readProjectSelfEvaluation(grid: Grid): FilledForm {
  const view = viewOf(grid);
  const heading = firstIndicatorHeading(view);
  if (heading === null) throw new RangeError("no indicator heading");
  const last = heading.top - 1;
  const headings = new Map<BlockReading, IndicatorHeading>();
  const { blocks, foot, otherForm } = readBlocks(view, heading, headings);

  const probe = fundsOf(view, last, null);
  const fundsTop = probe?.block.headingRow ?? last + 1;
  const moneyRows = probe === null ? [] : [...range(fundsTop, probe.lastRow)];
  const moneyUnit = readMoneyUnit(view, [...moneyRows, ...range(1, last)]);
  const funds = fundsOf(view, last, moneyUnit.value);
  const headRows = [...range(1, last)].filter((row) => funds === null || row < fundsTop || row > funds.lastRow);
  const goals = goalHeading(view, headRows);
  const goalEnd = goals !== null && goals.row < fundsTop ? fundsTop : last + 1;

  const labels = labelValues(view, headRows);
  const firstLabel = Math.min(
    last + 1,
    ...labels.filter(({ key }) => key === "project" || key === "department").map(({ row }) => row),
  );
  const footLabels = labelValues(view, [...blocks.flatMap(({ totalRows }) => totalRows), ...foot]);
  const totalBlock = blocks.findLast(({ totalRows }) => totalRows.length > 0);
  const totalHeading = totalBlock === undefined ? undefined : headings.get(totalBlock);
  const columns = (totalHeading ?? heading).columns;
  const indicators: IndicatorRow[] = [];
  const levelWeights: PrintedLevelWeight[] = [];
  const unplaced: Unplaced[] = [...(funds?.unplaced ?? [])];
  for (const block of blocks) {
    for (const row of block.rows) indicators.push(row);
    levelWeights.push(...block.levelWeights);
    unplaced.push(...block.unplaced);
  }
  if (otherForm !== null) unplaced.push({ ...otherForm, why: "second-form" });

  return {
    form: "project-self-evaluation",
    sheet: view.name,
    header: {
      project: fieldOf(labels, "project"),
      department: fieldOf(labels, "department"),
      unit: unitField(labels),
      year: readYear(view, [...range(1, Math.min(firstLabel, fundsTop) - 1)], labels),
      moneyUnit,
    },
    funds: funds?.block ?? null,
    goals: readGoals(view, goals, goalEnd),
    blocks: blocks.map(({ block }) => block),
    indicators,
    levelWeights,
    total: readTotal(
      view,
      totalBlock?.totalRows.at(-1) ?? totalInFoot(view, foot),
      { weight: columns.get("weight"), score: columns.get("score") },
      [...footLabels, ...labels],
    ),
    unplaced,
  };
}
