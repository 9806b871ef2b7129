/** Gives the cells of a plan their looks: cells that look alike at once. */
import type { PlanCell, PlanValidation, SheetPlan } from "../forms/sheet-plan";
import { SHEET_FONT, lookOf, type CellLook } from "../forms/sheet-look";
import { cellAddress } from "../domain/cell-address";
import { addressLists, gathered, rangeOf, rangesOf, type Area } from "./areas";

type Say = (messageKey: string) => string;

/** Cells that share something. */
interface Group<T> {
  readonly shared: T;
  readonly cells: PlanCell[];
}

/** Cells by what they share, undefined for nothing. */
function grouped<T>(cells: readonly PlanCell[], share: (cell: PlanCell) => T | undefined): Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const cell of cells) {
    const shared = share(cell);
    if (shared === undefined) continue;
    const key = JSON.stringify(shared);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { shared, cells: [cell] });
    else group.cells.push(cell);
  }
  return [...groups.values()];
}

const colour = (rgb: string): string => `#${rgb}`;

function paint(ranges: Excel.RangeAreas, look: CellLook): void {
  const { format } = ranges;
  format.font.name = SHEET_FONT;
  format.font.size = look.size;
  format.font.bold = look.bold;
  if (look.colour !== null) format.font.color = colour(look.colour);
  if (look.fill !== null) format.fill.color = colour(look.fill);
  format.horizontalAlignment = { left: "Left", center: "Center", right: "Right" }[look.horizontal] as "Left";
  format.verticalAlignment = look.vertical === "top" ? "Top" : "Center";
  format.wrapText = look.wrap;
  format.protection.locked = look.locked;
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

type Side = (typeof EDGES)[number] | "InsideHorizontal" | "InsideVertical";

function draw(sheet: Excel.Worksheet, areas: readonly Area[], sides: readonly Side[]): void {
  for (const addresses of addressLists(areas)) {
    const { borders } = rangesOf(sheet, addresses).format;
    for (const side of sides) {
      const line = borders.getItem(side);
      line.style = "Continuous";
      line.weight = "Thin";
    }
  }
}

/** Fonts, fills, alignment, borders and locks. A merged block looks all over as its first cell. */
export function drawLooks(sheet: Excel.Worksheet, { cells, merges }: SheetPlan): void {
  const blocks = new Map(merges.map((merge) => [cellAddress(merge.top, merge.left), merge]));
  const blockOf = ({ row, column }: PlanCell): Area | undefined => blocks.get(cellAddress(row, column));
  for (const { shared, cells: alike } of grouped(cells, lookOf)) {
    const merged = alike.flatMap((cell) => blockOf(cell) ?? []);
    const plain = gathered(alike.filter((cell) => blockOf(cell) === undefined));
    const all = [...plain, ...merged];
    for (const addresses of addressLists(all)) paint(rangesOf(sheet, addresses), shared);
    if (!shared.border) continue;
    draw(sheet, all, EDGES);
    // Excel knows no inner lines where there is no inside.
    draw(
      sheet,
      plain.filter(({ top, bottom }) => top < bottom),
      ["InsideHorizontal"],
    );
    draw(
      sheet,
      plain.filter(({ left, right }) => left < right),
      ["InsideVertical"],
    );
  }
}

/** Number formats; they come before the values, which Excel takes by them. */
export function drawFormats(sheet: Excel.Worksheet, { cells }: SheetPlan): void {
  for (const { shared, cells: alike } of grouped(cells, ({ numberFormat }) => numberFormat)) {
    for (const area of gathered(alike)) {
      // One format stands for all cells of a range; the type knows tables only.
      rangeOf(sheet, area).numberFormat = shared as unknown as string[][];
    }
  }
}

function ruleOf(validation: PlanValidation): Excel.DataValidationRule {
  if (validation.type === "list") return { list: { inCellDropDown: true, source: validation.values.join(",") } };
  const { type, min, max } = validation;
  const bounds: Excel.BasicDataValidation =
    max === null
      ? { formula1: min, operator: "GreaterThanOrEqualTo" }
      : { formula1: min, formula2: max, operator: "Between" };
  return type === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}

/** What may be typed into the cells, and what a person is told who types something else. */
export function drawValidations(sheet: Excel.Worksheet, { cells }: SheetPlan, say: Say): void {
  for (const { shared, cells: alike } of grouped(cells, ({ validation }) => validation)) {
    for (const area of gathered(alike)) {
      const { dataValidation } = rangeOf(sheet, area);
      dataValidation.rule = ruleOf(shared);
      const showAlert = shared.type !== "list" || shared.strict;
      dataValidation.errorAlert = { message: say(shared.messageKey), showAlert, style: "Stop", title: "" };
    }
  }
}
