/** `Excel.DataValidation`: what may stand in a range's cells, and what is said about it. */
import { DataValidationErrorStyle } from "@univerjs/core";
import {
  changeValidation,
  clearValidation,
  NEW_VALIDATION,
  setValidation,
  validationOn,
  type Validation,
} from "../../model/features/validations";
import { formulasOf, validityOf } from "../../model/features/validity";
import { flag, oneOf, record, text } from "../../richapi/arguments";
import { required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import type { RangeTarget } from "../targets";
import { ruleIn, ruleOut, typeName } from "./rules";

declare module "../../richapi/handle" {
  interface Targets {
    DataValidation: RangeTarget;
  }
}

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

const { property, method } = membersOf<RangeTarget>();

/** The one rule of all cells; a new one where there is none; null where cells differ. */
function said({ sheet, area }: RangeTarget): Validation | null {
  const state = validationOn(sheet, area);
  if (state.kind === "one") return state.rule;
  return state.kind === "none" ? NEW_VALIDATION : null;
}

function textIn(value: unknown, otherwise: string | undefined, name: string): string {
  if (value === undefined || value === null) return otherwise ?? "";
  return text(value, name);
}

function flagIn(value: unknown, otherwise: boolean | undefined, name: string): boolean {
  if (value === undefined || value === null) return otherwise ?? true;
  return flag(value, name);
}

function setAlert(range: RangeTarget, value: unknown): void {
  const { title, message, showAlert, style } = record(value, "errorAlert");
  const before = said(range) ?? NEW_VALIDATION;
  changeValidation(range.sheet, range.area, {
    errorTitle: textIn(title, before.errorTitle, "title"),
    error: textIn(message, before.error, "message"),
    showErrorMessage: flagIn(showAlert, before.showErrorMessage, "showAlert"),
    errorStyle: STYLES[oneOf(style ?? "Stop", "style", ["Stop", "Warning", "Information"] as const)],
  });
}

function setPrompt(range: RangeTarget, value: unknown): void {
  const { title, message, showPrompt } = record(value, "prompt");
  const before = said(range) ?? NEW_VALIDATION;
  changeValidation(range.sheet, range.area, {
    promptTitle: textIn(title, before.promptTitle, "title"),
    prompt: textIn(message, before.prompt, "message"),
    showInputMessage: flagIn(showPrompt, before.showInputMessage, "showPrompt"),
  });
}

function setRule(range: RangeTarget, value: unknown): void {
  const rule = ruleIn(value, range.sheet);
  // What is said stays; what was checked goes.
  const rest: Partial<Validation> = { ...(said(range) ?? NEW_VALIDATION) };
  delete rest.operator;
  delete rest.formula1;
  delete rest.formula2;
  delete rest.showDropDown;
  setValidation(range.sheet, range.area, { ...rest, ...rule });
}

async function invalidCells({ sheet, area }: RangeTarget): Promise<Handle<"RangeAreas"> | null> {
  await formulasOf(sheet, area);
  const { broken } = validityOf(sheet, area);
  return broken.length === 0 ? null : new Handle("RangeAreas", { sheet, areas: broken });
}

/** `Excel.DataValidation`. */
export const dataValidationClass = objectClass<"DataValidation">({
  name: "DataValidation",
  since: "1.8",
  members: {
    type: property("1.8", ({ sheet, area }) => {
      const state = validationOn(sheet, area);
      if (state.kind === "one") return typeName(state.rule);
      return { none: "None", several: "Inconsistent", partial: "MixedCriteria" }[state.kind];
    }),
    rule: property(
      "1.8",
      (range) => {
        const rule = said(range);
        return rule === null ? null : ruleOut(rule);
      },
      setRule,
    ),
    errorAlert: property(
      "1.8",
      (range) => {
        const rule = said(range);
        if (rule === null) return null;
        const style = Object.entries(STYLES).find(([, one]) => one === rule.errorStyle)?.[0] ?? "Stop";
        const { errorTitle: title = "", error: message = "", showErrorMessage: showAlert = true } = rule;
        return { message, showAlert, style, title };
      },
      setAlert,
    ),
    prompt: property(
      "1.8",
      (range) => {
        const rule = said(range);
        if (rule === null) return null;
        const { promptTitle: title = "", prompt: message = "", showInputMessage: showPrompt = true } = rule;
        return { message, showPrompt, title };
      },
      setPrompt,
    ),
    ignoreBlanks: property(
      "1.8",
      (range) => said(range)?.allowBlank ?? null,
      ({ sheet, area }, value) => changeValidation(sheet, area, { allowBlank: flag(value, "ignoreBlanks") }),
    ),
    valid: property("1.8", async ({ sheet, area }) => {
      await formulasOf(sheet, area);
      const { broken, kept } = validityOf(sheet, area);
      if (broken.length === 0) return true;
      return kept === 0 ? false : null;
    }),
    clear: method("1.8", ({ sheet, area }) => clearValidation(sheet, area)),
    getInvalidCells: method("1.9", async (range) => required(await invalidCells(range))),
    getInvalidCellsOrNullObject: method("1.9", invalidCells),
  },
});
