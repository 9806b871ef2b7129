/**
 * The marks that we put on a sheet: conditional formats that always hold and are signed in their formula, so that they
 * are known again after the file was saved, and nobody else's format is ever taken for one of ours.
 */
import type { Severity } from "../domain/finding";

/** Which of the formats on each sheet are ours, as far as it was told: sheets by id. */
export type KnownMarks = Map<string, readonly string[]>;

/** A formula that is true everywhere; N of a text is 0. */
export function signatureOf(severity: Severity): string {
  return `=N("jixiao:${severity}")=0`;
}

const SIGNED = /^=?N\("jixiao:(?:error|warning|hint)"\)=0$/iu;

/** Whether a conditional format's formula is one of ours. @example isSigned('=N("jixiao:error")=0') // true */
export function isSigned(formula: string): boolean {
  return SIGNED.test(formula.replaceAll(/\s/gu, ""));
}

/** Formats of a sheet, as they were asked for. */
export type AskedFormats = Excel.ConditionalFormatCollection;

/** Asks for all conditional formats of a sheet: told after the next `sync`. */
export function askFormats(sheet: Excel.Worksheet): AskedFormats {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return formats;
}

/**
 * Asks for the formulas of those formats that have one; told after a further `sync`.
 *
 * @returns gives the ids of ours
 */
export function askSignatures(sheet: Excel.Worksheet, formats: AskedFormats): () => string[] {
  const again = sheet.getRange().conditionalFormats;
  const asked = formats.items
    .filter(({ type }) => type === "Custom")
    .map(({ id }) => {
      const { rule } = again.getItem(id).custom;
      rule.load("formula");
      return { id, rule };
    });
  return () => asked.filter(({ rule }) => isSigned(rule.formula)).map(({ id }) => id);
}
