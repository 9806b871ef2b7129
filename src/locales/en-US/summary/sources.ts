/** What became of each file and sheet that was handed in. */
import type { Words } from "../../words";
import type { SOURCES as CHINESE } from "../../zh-CN/summary/sources";

export const SOURCES: Words<typeof CHINESE> = {
  sheetName: "About the summary",
  title: "About the summary",
  counted: "Counted",
  countedWithErrors: "Counted, {count} errors",
  duplicateSame: "Not counted: same project and unit as {of}, with the same amounts",
  duplicateOther: "Not counted: same project and unit as {of}, with other amounts; check which one holds",
  otherYear: "Not counted: a form of {year}, not of the year summed up",
  blank: "Not counted: a blank form",
  notAForm: "Not counted: no performance form",
  notRead: "Not counted: {form}, which this version does not sum up",
  failed: "{message} (not counted)",
  wholeFile: "Whole file",
  thisWorkbook: "This workbook",
  where: "{file} [{sheet}]",
  columns: {
    number: "No.",
    file: "File",
    sheet: "Sheet",
    project: "Project",
    unit: "Unit",
    state: "What became of it",
  },
  about: "{files} files and {sheets} sheets were read; {projects} projects count{year}. Rules: {profile}.",
  aboutYear: " ({year})",
  leftOut: (table: string, why: string) => `${table} was left out: ${why}`,
  nothing: "there is nothing to list.",
};
