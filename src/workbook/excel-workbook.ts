/** The open workbook over Office.js. */
import type { OpenWorkbook } from "../application/workbook/open-workbook";
import type { Language } from "../locales/language";
import { applyPlan } from "./apply-plan";
import { currentSelection, environment, selectCell, visibleSheets } from "./look-around";
import { markCells } from "./mark-cells";
import type { KnownMarks } from "./own-marks";
import { readSheet } from "./read-sheet";
import { loadSettings, saveSettings } from "./settings";
import { undoPlan } from "./undo-plan";
import { watchWorkbook } from "./watch-workbook";

/**
 * The workbook that is open before the person.
 *
 * `Office.onReady` must have come before.
 *
 * @param language of what is written for a person to read: the sentences of validations
 * @example (await excelWorkbook("zh-CN").sheets())[0]?.isActive // true
 */
export function excelWorkbook(language: Language): OpenWorkbook {
  const known: KnownMarks = new Map();
  return {
    environment,
    sheets: visibleSheets,
    read: (which) => readSheet(which, known),
    selection: currentSelection,
    apply: (plan) => applyPlan(plan, language),
    undo: undoPlan,
    mark: (sheetId, marks) => markCells(sheetId, marks, known),
    select: selectCell,
    watch: watchWorkbook,
    loadSettings,
    saveSettings,
  };
}
