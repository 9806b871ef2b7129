/** The screen 汇总. */
import type { Words } from "../words";
import type { PANE_SUMMARY as ZH } from "../zh-CN/pane-summary";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const PANE_SUMMARY: Words<typeof ZH> = {
  source: "Source",
  thisWorkbook: "This workbook",
  sheets: (count) => `${plural(count, "sheet", "sheets")}, read one by one. Nothing is changed.`,
  makes:
    "Makes tables of scores by project, grades, budget completion rates and findings. A project that comes twice counts once.",
  start: "Sum up this workbook",
  again: "Sum up again",
  write: "Write the tables",
  progress: (done, all) => `Sheet ${done} of ${all}`,
  reading: "Reading the sheets…",
  stale: "A sheet or the rules changed. The summary may be out of date.",
  list: "Sheets",
  listed: (count) => `All ${plural(count, "sheet", "sheets")} and their state`,
  columns: { sheet: "Sheet", state: "State" },
  show: (sheet) => `Go to sheet “${sheet}”`,
  states: {
    read: "Read",
    errors: (count) => plural(count, "error", "errors"),
    "not-a-form": "Not a self-evaluation form",
    "not-read": (form) => `Not supported yet: ${form}`,
    duplicate: "Duplicate, not counted",
    tooLarge: "Too large, not read",
  },
  counted: (read, all) =>
    `${plural(read, "self-evaluation form", "self-evaluation forms")} among ${plural(all, "sheet", "sheets")}.`,
  withErrors: (count) =>
    `${count === 1 ? "1 form still has" : `${count} forms still have`} errors. The tables are made of what is there now; mend the errors before you submit.`,
  tables: "Tables",
  tablesHint: "Choose the tables to write. Each becomes a new sheet; the forms stay as they are.",
  rows: (count) => `Preview (${plural(count, "row", "rows")})`,
  preview: (title) => `Preview: ${title}`,
  firstRows: (shown, all) => `First ${shown} of ${all} rows`,
  emptyTable: "Nothing in it.",
  noneChosen: "Choose at least one table.",
  none: "There is no self-evaluation form to sum up.",
  noneNext: "Open the workbook that has the forms, or make a new form first.",
  newForm: "Go to Fill",
};
