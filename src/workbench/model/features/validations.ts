/** Data validation of areas, as the grid keeps it: rules that never share a cell. */
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  AddSheetDataValidationCommand,
  RemoveSheetDataValidationCommand,
  SheetDataValidationModel,
  UpdateSheetDataValidationRangeCommand,
} from "@univerjs/sheets-data-validation";
import { ApiError } from "../../richapi/errors";
import { areaOf, intersection, rangeOf, type Area } from "../cells/area";
import type { SheetModel } from "../book/sheet";
import { subtract } from "../cells/subtract";

/** What a rule says, apart from where. */
export type Validation = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** What stands on an area: the one rule of all its cells, none, several, or one on a part of it. */
export type ValidationState =
  { kind: "none" } | { kind: "one"; rule: Validation } | { kind: "several" } | { kind: "partial" };

/** A rule as new: nothing is checked, and what would be said is said. */
export const NEW_VALIDATION: Validation = {
  type: "any",
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
  renderMode: DataValidationRenderMode.ARROW,
};

function rules(sheet: SheetModel): ISheetDataValidationRule[] {
  return sheet.book.injector.get(SheetDataValidationModel).getRules(sheet.book.unitId, sheet.id);
}

function sharedWith(rule: ISheetDataValidationRule, area: Area): Area[] {
  return rule.ranges.flatMap((range) => intersection(areaOf(range), area) ?? []);
}

/** The rules that meet an area, each with the cells that it shares with it. */
export function rulesOn(sheet: SheetModel, area: Area): { rule: ISheetDataValidationRule; areas: Area[] }[] {
  return rules(sheet)
    .map((rule) => ({ rule, areas: sharedWith(rule, area) }))
    .filter(({ areas }) => areas.length > 0);
}

/** A rule as seen from the first of some cells: relative references move along. */
function seenFrom(sheet: SheetModel, rule: ISheetDataValidationRule, areas: readonly Area[]): Validation {
  const said: Validation & { uid?: string; ranges?: unknown } = { ...rule };
  delete said.uid;
  delete said.ranges;
  const [origin] = rule.ranges;
  const [first] = areas;
  if (origin === undefined || first === undefined) return said;
  const [right, down] = [first.column - origin.startColumn, first.row - origin.startRow];
  const lexer = sheet.book.injector.get(LexerTreeBuilder);
  const moved = (formula: string | undefined): string | undefined =>
    formula?.startsWith("=") === true ? lexer.moveFormulaRefOffset(formula, right, down) : formula;
  if (right === 0 && down === 0) return said;
  const [formula1, formula2] = [moved(said.formula1), moved(said.formula2)];
  return {
    ...said,
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

/**
 * What stands on an area.
 *
 * @example validationOn(sheet, area).kind // "none"
 */
export function validationOn(sheet: SheetModel, area: Area): ValidationState {
  const found = rulesOn(sheet, area);
  const [first] = found;
  if (first === undefined) return { kind: "none" };
  const said = (rule: ISheetDataValidationRule): string => JSON.stringify({ ...rule, uid: "", ranges: [] });
  if (found.some(({ rule }) => said(rule) !== said(first.rule))) return { kind: "several" };
  const covered = found.flatMap(({ areas }) => areas).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (covered < area.rows * area.columns) return { kind: "partial" };
  return { kind: "one", rule: seenFrom(sheet, first.rule, first.areas) };
}

function requireUnprotected(sheet: SheetModel): void {
  if (sheet.custom.protection !== null) throw new ApiError("AccessDenied");
}

/** Takes data validation away from an area; other cells keep theirs. */
export function clearValidation(sheet: SheetModel, area: Area): void {
  requireUnprotected(sheet);
  for (const { rule } of rulesOn(sheet, area)) {
    const left = rule.ranges.flatMap((range) => subtract(areaOf(range), area));
    const ruleId = rule.uid;
    if (left.length === 0) sheet.book.run(RemoveSheetDataValidationCommand, { ...sheet.ids, ruleId });
    else {
      const [origin] = rule.ranges;
      const [first] = left;
      // A rule counts its relative references from its first cell: where that goes, the rule is written anew.
      if (first?.row === origin?.startRow && first?.column === origin?.startColumn) {
        sheet.book.run(UpdateSheetDataValidationRangeCommand, { ...sheet.ids, ruleId, ranges: left.map(rangeOf) });
      } else {
        const said = seenFrom(sheet, rule, left);
        sheet.book.run(RemoveSheetDataValidationCommand, { ...sheet.ids, ruleId });
        addRule(sheet, left, said);
      }
    }
  }
}

function addRule(sheet: SheetModel, areas: readonly Area[], said: Validation): void {
  const rule = { ...said, uid: generateRandomId(8), ranges: areas.map(rangeOf) };
  sheet.book.run(AddSheetDataValidationCommand, { ...sheet.ids, rule });
}

/** Gives all cells of an area one rule. */
export function setValidation(sheet: SheetModel, area: Area, said: Validation): void {
  clearValidation(sheet, area);
  addRule(sheet, [area], said);
}

/** Changes what the rules of an area say; cells without a rule get one that checks nothing. */
export function changeValidation(sheet: SheetModel, area: Area, patch: Partial<Validation>): void {
  const found = rulesOn(sheet, area).map(({ rule, areas }) => ({ said: seenFrom(sheet, rule, areas), areas }));
  let bare: Area[] = [area];
  for (const cut of found.flatMap(({ areas }) => areas)) bare = bare.flatMap((one) => subtract(one, cut));
  clearValidation(sheet, area);
  for (const { said, areas } of found) addRule(sheet, areas, { ...said, ...patch });
  if (bare.length > 0) addRule(sheet, bare, { ...NEW_VALIDATION, ...patch });
}
