/** The pane's frame: title, tabs, notices, previews, failures. */
import type { Words } from "../words";
import type { PANE_FRAME as ZH } from "../zh-CN/pane-frame";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const PANE_FRAME: Words<typeof ZH> = {
  product: "Jixiao",
  basis: "Rules",
  year: "Year",
  yearOfForm: "Year as printed",
  yearOption: (year) => `Year ${year}`,
  yearHint: "Goes for forms that print no year",
  tabs: { fill: "Fill", review: "Check", score: "Score", summary: "Sum up", settings: "Settings", help: "Help" },
  screens: "Screens",
  loading: "Opening…",
  news: "Progress and results",
  errorsOpen: (count) => plural(count, "open error", "open errors"),
  moreHelp: "Help",
  start: {
    loading: "Looking at this workbook…",
    empty: "This sheet is empty.",
    emptyNext: "A new self-evaluation form can be made here.",
    form: (name, year, count) =>
      `This is a form “${name}”, ${year === null ? "no year printed" : `year ${year}`}, ${plural(count, "indicator", "indicators")}.`,
    project: (name) => `Project: ${name}`,
    formNext: "“Check this sheet” goes through money, weights, targets, scores and reasons.",
    many: (count) => `There are ${count} self-evaluation forms in this workbook.`,
    notRead: (name) => `This is a form “${name}”, which this version does not check yet.`,
    notAForm: "This sheet does not look like a self-evaluation form.",
    missing: (headings) => `Not found: ${headings}.`,
    found: (headings) => `Found: ${headings}.`,
    advice: "Please look at how the headings are written, or go to the sheet with the form.",
    newForm: "New form",
    check: "Check this sheet",
    summarise: "Sum up the sheets",
  },
  work: {
    reading: "Reading…",
    readingSheets: (done, all) => `Reading sheet ${done} of ${all}`,
    checking: (done, all) => `Checking sheet ${done} of ${all}`,
    lookingForFiles: "Looking at the files…",
    files: (done, all, left) =>
      `File ${done} of ${all}${left === null ? "" : ` · about ${left < 100 ? `${left} s` : `${Math.ceil(left / 60)} min`}`}`,
    summing: "Summing up…",
    planning: "Preparing…",
    writing: "Writing…",
    undoing: "Taking back…",
    cancel: "Cancel",
  },
  preview: {
    title: "Before anything is written",
    cells: (count) => `write ${plural(count, "cell", "cells")}`,
    overwritten: (count) => `${count} of them hold something now and will be overwritten`,
    newSheets: (count) => `add ${plural(count, "sheet", "sheets")}`,
    insertedRows: (count) => `insert ${plural(count, "row", "rows")}`,
    removedRows: (count) => `delete ${plural(count, "row", "rows")}`,
    join: ", ",
    will: (what) => `This will ${what}.`,
    untouched: "Nothing that is filled in is overwritten.",
    changes: "Cells to be overwritten",
    place: "Cell",
    now: "Now",
    then: "Then",
    empty: "(empty)",
    more: (count) => `${count} more`,
    notes: "Please note",
    apply: "Write",
    cancel: "Do not write",
  },
  done: {
    written: (what) => `Done: ${what}.`,
    undo: "Take this back",
    undone: (cells, sheets) =>
      `Taken back: ${
        [
          cells > 0 ? `${plural(cells, "cell", "cells")} restored` : "",
          sheets > 0 ? `${plural(sheets, "sheet", "sheets")} removed` : "",
        ]
          .filter((part) => part !== "")
          .join(", ") || "nothing to restore"
      }.`,
    left: (cells) => `${cells} changed since and were left as they are.`,
    close: "Close",
  },
  failure: {
    title: "This was not done",
    workbook: {
      protected: (detail) =>
        `The sheet is protected${detail === "" ? "" : ` and ${detail} cannot be written`}. Unprotect it under Review and try again; this add-in never does so by itself.`,
      editing: () => "A cell is being edited. Finish with Enter and try again.",
      "too-old": () => "This Excel is too old for that. Update Office, or use Excel on the web.",
      "sheet-gone": () => "The sheet was deleted. Go to the sheet you want and try again.",
      changed: (detail) =>
        `${detail === "" ? "A cell" : detail} changed after this was prepared, so nothing was written. Please start again.`,
      "too-large": (detail) =>
        `${detail === "" ? "The sheet" : detail} is too large. Remove rows and columns that are not needed and try again.`,
      "last-sheet": () => "One visible sheet must remain in a workbook. Add a sheet first, then take this back.",
      other: (detail) =>
        `Excel did not finish this${detail === "" ? "" : ` (${detail})`}. Save the workbook and try again.`,
    },
    settingsLost:
      "Part of what this workbook kept (rules, thresholds, waivers) cannot be read; the defaults hold. Please look at Settings: saving them replaces what was there.",
    unforeseen: "Something went wrong in the add-in. Save the workbook, close the pane, open it and try again.",
    cancelled: "Cancelled. Nothing was changed.",
    again: "Try again",
    close: "Close",
  },
  tooOld: {
    title: "This Excel is too old",
    text: (level) =>
      `The pane needs ExcelApi 1.13; this is ${level}. Update Office (Microsoft 365, or Office LTSC 2021 or newer) or use Excel on the web. The functions JX.* work all the same.`,
  },
  noHost: "Please open this page in Excel.",
};
