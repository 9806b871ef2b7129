/** 区域汇总. */
import { multiply } from "../../domain/decimal";
import { groupBy } from "../../domain/group-by";
import type { SummaryBasis } from "../batch";
import { countNote, emptyNote } from "../notes";
import { budgetOf, groupKey, hasBudget, memberOf, rollUp, unitsOf, type Member, type RolledUp } from "../rollup";
import type { Column, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "level1", kind: "text" },
  { key: "level2", kind: "text" },
  { key: "name", kind: "long-text" },
  { key: "measure", kind: "text" },
  { key: "units", kind: "count" },
  { key: "method", kind: "text" },
  { key: "target", kind: "figure" },
  { key: "actual", kind: "figure" },
  { key: "completion", kind: "rate" },
  { key: "budget", kind: "money" },
];

/** Of several spellings of a name the one that sorts first, whatever the order of the forms. */
function spelling(words: readonly (string | null)[]): string | null {
  return words.reduce((one, other) => ((one ?? "") <= (other ?? "") ? one : other));
}

/** How a fraction is shown: 95 with the measure %. */
function shownTimes(unit: string | null): number {
  if (unit === "%") return 100;
  return unit === "‰" ? 1000 : 1;
}

function rowOf(all: readonly Member[], { weighted, figures, members }: RolledUp): TableCell[] {
  const indicators = all.map(({ indicator }) => indicator);
  const measure = spelling(indicators.map(({ target }) => target.unit));
  const shown = (figure: number | undefined): number | null =>
    figure === undefined ? null : multiply(figure, shownTimes(measure));
  return [
    spelling(indicators.map(({ level1 }) => level1)),
    spelling(indicators.map(({ level2 }) => level2)),
    spelling(indicators.map(({ name }) => name)),
    measure,
    unitsOf(members),
    { label: weighted ? "weighted" : "summed" },
    shown(figures?.target),
    shown(figures?.actual),
    figures?.completion ?? null,
    budgetOf(members),
  ];
}

/**
 * 区域汇总: the same indicator in the forms of two units or more: absolute values summed, rates weighted by money.
 *
 * The same is what has the same level, name, unit and direction. Percents are shown as in the forms: 95 with the measure %.
 *
 * @example indicatorRollup(basis).rows[0]?.slice(3, 9) // ["个", 2, { label: "summed" }, 300, 285, 0.95]
 */
export function indicatorRollup({ batch, profile }: SummaryBasis): Table {
  const indicators = batch.counted.flatMap((form) => form.indicators.map((indicator) => memberOf(indicator, form)));
  const members = indicators.filter((member) => member !== null).filter(({ indicator }) => indicator.name !== null);
  const groups = [...groupBy(members, groupKey).values()];
  const common = groups.filter((group) => unitsOf(group) > 1);
  const rolled = common.map((group) => ({ group, result: rollUp(group, profile) }));
  const unweighted = rolled.filter(({ result }) => result.weighted).flatMap(({ group }) => group);
  const unfunded = new Set(unweighted.filter((member) => !hasBudget(member)).map(({ submission }) => submission));
  return {
    id: "indicator-rollup",
    columns: COLUMNS,
    rows: rolled.map(({ group, result }) => rowOf(group, result)),
    foot: [],
    chart: null,
    notes: [
      ...emptyNote(batch.counted),
      ...countNote("unfunded", unfunded.size),
      ...countNote("unweighted", rolled.filter(({ result }) => result.figures === null).length),
      ...countNote("noFigures", indicators.length - members.length),
      ...countNote("single", groups.length - common.length),
    ],
  };
}
