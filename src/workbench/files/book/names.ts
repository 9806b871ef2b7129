/** Names: those of the workbook, and the print areas and titles that files keep among them. */
import { parseRange } from "../address";
import { fileFormula, gridFormula, looksOutside } from "../cells/formula-prefixes";
import type { LossLog } from "../loss";
import { attribute, childOf, childrenOf, element, flagOf, numberOf, textOf, type XmlElement } from "../package/xml";

/** The resource that holds the workbook's names: `{ id: name }`. */
export const NAME_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";
/** The grid's word for a name that all sheets know. */
export const WHOLE_BOOK = "AllDefaultWorkbook";

/** A name as the grid keeps it: a reference stands as it is, any other formula begins with `=`. */
export interface GridName {
  id: string;
  name: string;
  formulaOrRefString: string;
  comment?: string;
  localSheetId?: string;
  hidden?: boolean;
}

/** What a sheet prints; addresses without its name, several with commas between. */
export interface PrintNames {
  printArea: string | null;
  printTitleRows: string | null;
  printTitleColumns: string | null;
}

/** A sheet as names know it, in the order of the workbook. */
export interface NamedSheet extends PrintNames {
  id: string;
  name: string;
}

const REFERENCE = /^(?:'(?:[^']|'')+'|[^'!\s()+*/&=<>,"-]+)!\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/iu;
const COMMA_OUTSIDE_QUOTES = /,(?=(?:[^']*'[^']*')*[^']*$)/u;
const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";
/** Belongs to a filter. */
const FILTER = "_xlnm._FilterDatabase";

/**
 * What a name stands for, as the grid keeps it.
 *
 * @param text as the file has it, without `=`
 * @example gridReference("0.5") // "=0.5"
 */
export function gridReference(text: string): string {
  return REFERENCE.test(text) ? text : gridFormula(text);
}

/** Addresses of a list, each without its sheet and its `$`. */
function addresses(text: string): string[] {
  return text
    .split(COMMA_OUTSIDE_QUOTES)
    .map((one) => one.slice(one.lastIndexOf("!") + 1).replaceAll("$", ""))
    .filter((one) => parseRange(one) !== null);
}

/**
 * The names of a workbook; print areas and titles go to their sheets.
 *
 * @param book the workbook's part
 * @param sheets the sheets in order; null stands for one that is not opened
 */
export function readNames(
  book: XmlElement,
  sheets: readonly (NamedSheet | null)[],
  losses: LossLog,
): Record<string, GridName> {
  const names: Record<string, GridName> = {};
  for (const found of childrenOf(childOf(book, "definedNames"), "definedName")) {
    const name = attribute(found, "name") ?? "";
    const text = textOf(found);
    const local = numberOf(found, "localSheetId");
    const sheet = local === undefined ? undefined : (sheets[local] ?? null);
    const comment = attribute(found, "comment");
    if (name === FILTER) continue;
    if (name === AREA && sheet) {
      const areas = addresses(text);
      sheet.printArea = areas.length === 0 ? null : areas.join(",");
    } else if (name === TITLES && sheet) {
      const titles = addresses(text);
      sheet.printTitleRows = titles.find((one) => /^\d/u.test(one)) ?? null;
      sheet.printTitleColumns = titles.find((one) => /^[A-Z]+:/iu.test(one)) ?? null;
    } else if (name.startsWith("_xlnm.") || sheet === null || looksOutside(text)) {
      losses.add("name", null);
    } else {
      const id = `name-${Object.keys(names).length + 1}`;
      names[id] = {
        id,
        name,
        formulaOrRefString: gridReference(text),
        localSheetId: sheet?.id ?? WHOLE_BOOK,
        ...(comment === undefined ? {} : { comment }),
        ...(flagOf(found, "hidden") ? { hidden: true } : {}),
      };
    }
  }
  return names;
}

function absolute(address: string, sheet: string): string {
  const fixed = address.replace(/\$?([A-Z]+)?\$?(\d+)?/giu, (whole: string, letters?: string, number?: string) => {
    return whole === ""
      ? ""
      : `${letters === undefined ? "" : `$${letters}`}${number === undefined ? "" : `$${number}`}`;
  });
  return `'${sheet.replaceAll("'", "''")}'!${fixed}`;
}

function printNames(sheet: NamedSheet, localSheetId: number): XmlElement[] {
  const titles = [sheet.printTitleColumns, sheet.printTitleRows].filter((one) => one !== null);
  const areas = sheet.printArea?.split(",") ?? [];
  const made = [
    [AREA, areas],
    [TITLES, titles],
  ] as const;
  return made.flatMap(([name, list]) => {
    if (list.length === 0) return [];
    return [element("definedName", { name, localSheetId }, [list.map((one) => absolute(one, sheet.name)).join(",")])];
  });
}

/**
 * The names as a file has them.
 *
 * @returns null where there are none
 */
export function writeNames(names: readonly GridName[], sheets: readonly NamedSheet[]): XmlElement | null {
  const own = names.map((one) => {
    const place = sheets.findIndex(({ id }) => id === one.localSheetId);
    const given = {
      name: one.name,
      comment: one.comment === "" ? undefined : one.comment,
      localSheetId: place === -1 ? undefined : place,
      hidden: one.hidden === true ? "1" : undefined,
    };
    return element("definedName", given, [fileFormula(one.formulaOrRefString)]);
  });
  const all = [...own, ...sheets.flatMap(printNames)];
  return all.length === 0 ? null : element("definedNames", {}, all);
}
