/** The conditional formats of a sheet, as the grid keeps them: the first has the highest priority. */
import type { IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { ApiError } from "../../richapi/errors";
import { areaOf, intersection, rangeOf, type Area } from "../cells/area";
import { toGrid } from "./condition-grid";
import { kindOf, type ConditionKind, type GridCondition } from "./condition-kinds";
import type { SheetModel } from "../book/sheet";
import { subtract } from "../cells/subtract";

/** A conditional format by its id; what it stands for may be deleted meanwhile. */
export interface ConditionRef {
  sheet: SheetModel;
  id: string;
}

/** A conditional format: where it holds, what it asks, how cells look then. */
export interface Condition {
  id: string;
  areas: Area[];
  stopIfTrue: boolean;
  kind: ConditionKind;
  look: IStyleBase;
}

function rules(sheet: SheetModel): IConditionFormattingRule[] {
  return sheet.book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(sheet.book.unitId, sheet.id) ?? [];
}

function read(rule: IConditionFormattingRule): Condition {
  const grid: GridCondition = rule.rule;
  const areas = rule.ranges.map(areaOf);
  const look = grid.type === CFRuleType.highlightCell && "style" in grid ? grid.style : {};
  return { id: rule.cfId, areas, stopIfTrue: rule.stopIfTrue, kind: kindOf(grid), look };
}

function write(condition: Condition): IConditionFormattingRule {
  return {
    cfId: condition.id,
    ranges: condition.areas.map(rangeOf),
    stopIfTrue: condition.stopIfTrue,
    rule: toGrid(condition.kind, condition.look, condition.areas),
  };
}

/**
 * The conditional formats that meet one of some areas, the one with the highest priority first.
 *
 * @example conditionsOn(sheet, [area]).length // 0
 */
export function conditionsOn(sheet: SheetModel, areas: readonly Area[]): ConditionRef[] {
  return rules(sheet)
    .filter(({ ranges }) => ranges.some((range) => areas.some((area) => intersection(areaOf(range), area) !== null)))
    .map(({ cfId }) => ({ sheet, id: cfId }));
}

/**
 * What a conditional format is.
 *
 * @throws ApiError ItemNotFound where it was deleted
 * @example conditionOf(ref).kind.type // "Custom"
 */
export function conditionOf({ sheet, id }: ConditionRef): Condition {
  const found = rules(sheet).find(({ cfId }) => cfId === id);
  if (found === undefined) throw new ApiError("ItemNotFound");
  return read(found);
}

/**
 * Puts a conditional format before all others.
 *
 * @example addCondition(sheet, [area], { type: "Custom", formula: "" }).id.length // 8
 */
export function addCondition(sheet: SheetModel, areas: readonly Area[], kind: ConditionKind): ConditionRef {
  for (const area of areas) sheet.requireFormattable(area);
  const id = sheet.book.injector.get(ConditionalFormattingRuleModel).createCfId(sheet.book.unitId, sheet.id);
  const rule = write({ id, areas: [...areas], stopIfTrue: false, kind, look: {} });
  sheet.book.run(AddConditionalRuleMutation, { ...sheet.ids, rule });
  return { sheet, id };
}

/** Changes a conditional format. */
export function changeCondition(ref: ConditionRef, change: Partial<Omit<Condition, "id">>): void {
  const condition = conditionOf(ref);
  for (const area of condition.areas) ref.sheet.requireFormattable(area);
  const rule = write({ ...condition, ...change });
  ref.sheet.book.run(SetConditionalRuleMutation, { ...ref.sheet.ids, cfId: ref.id, rule });
}

/** Takes a conditional format away from all its cells. */
export function removeCondition(ref: ConditionRef): void {
  for (const area of conditionOf(ref).areas) ref.sheet.requireFormattable(area);
  ref.sheet.book.run(DeleteConditionalRuleMutation, { ...ref.sheet.ids, cfId: ref.id });
}

/** Takes all conditional formats away from an area; other cells keep theirs. */
export function clearConditions(sheet: SheetModel, area: Area): void {
  sheet.requireFormattable(area);
  for (const ref of conditionsOn(sheet, [area])) {
    const areas = conditionOf(ref).areas.flatMap((one) => subtract(one, area));
    if (areas.length === 0) sheet.book.run(DeleteConditionalRuleMutation, { ...sheet.ids, cfId: ref.id });
    else changeCondition(ref, { areas });
  }
}

/**
 * A conditional format's place among those of its sheet.
 *
 * @returns 0 for the highest priority
 * @example priorityOf(ref) // 0
 */
export function priorityOf({ sheet, id }: ConditionRef): number {
  const found = rules(sheet).findIndex(({ cfId }) => cfId === id);
  if (found < 0) throw new ApiError("ItemNotFound");
  return found;
}

/**
 * Moves a conditional format to another place.
 *
 * @param priority counted from 0; a negative one counts from the back; beyond the end means the end
 */
export function setPriority(ref: ConditionRef, priority: number): void {
  const from = priorityOf(ref);
  const others = rules(ref.sheet).filter(({ cfId }) => cfId !== ref.id);
  const wanted = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(priority, others.length);
  if (wanted === from) return;
  const before = others[wanted];
  const last = others.at(-1);
  if (last === undefined) return;
  ref.sheet.book.run(MoveConditionalRuleMutation, {
    ...ref.sheet.ids,
    start: { id: ref.id, type: "self" },
    end: before === undefined ? { id: last.cfId, type: "after" } : { id: before.cfId, type: "before" },
  });
}
