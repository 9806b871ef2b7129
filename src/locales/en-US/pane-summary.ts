/** The screen 汇总. */
import type { Words } from "../words";
import type { PANE_SUMMARY as ZH } from "../zh-CN/pane-summary";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const PANE_SUMMARY: Words<typeof ZH> = {
  source: "Source",
  thisWorkbook: "This workbook",
  files: "Files",
  sheets: (count) => `${plural(count, "sheet", "sheets")}, read one by one. Nothing is changed.`,
  drop: "Drop files or folders here, or press to choose files",
  dropNow: "Release to read them",
  stays: "Hundreds of .xlsx .xls .et at once. Read on this computer only; nothing is uploaded.",
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  filesChosen: (count) => `${plural(count, "file was", "files were")} read. The files stay as they are.`,
  addFiles: "Add files",
  addFolder: "Add a folder",
  clear: "Clear",
  unopened: (paths) => `Cannot be opened, not read: ${paths.join(", ")}. `,
  others: (count) =>
    `${plural(count, "other file is no workbook and was", "other files are no workbooks and were")} not read. `,
  known: (count) => `${plural(count, "is", "are")} in the list already.`,
  makes:
    "Makes 13 standard tables: scores, grades, completion, departments, deviations, findings, samples and more. A project that comes twice counts once.",
  start: "Sum up this workbook",
  again: "Sum up again",
  readAgain: "Read again",
  write: "Write the tables",
  opinions: "Opinions on all forms",
  stale: "A sheet or the rules changed. The summary may be out of date; please sum up again.",
  staleFiles: "The rules changed; these files were checked by the former ones. Please read them again.",
  list: "Forms",
  narrow: "Narrow the list",
  kinds: {
    failed: (count) => `Not read ${count}`,
    duplicate: (count) => `Duplicates ${count}`,
    "other-year": (count) => `Other year ${count}`,
    errors: (count) => `With errors ${count}`,
    counted: (count) => `Counted ${count}`,
    out: (count) => `Others ${count}`,
    all: (count) => `All ${count}`,
  },
  showRest: (count) => `Show ${count} more`,
  show: (sheet) => `Go to sheet “${sheet}”`,
  tooLarge: "Too large, not read",
  counted: (projects, all, year) =>
    `${plural(projects, "project", "projects")} counted${year === null ? "" : ` for ${year}`}, out of ${plural(all, "form or file", "forms and files")}.`,
  withErrors: (count) =>
    `${count === 1 ? "1 form still has" : `${count} forms still have`} errors. The tables are made of what is there now; mend the errors before you submit.`,
  tables: "Tables",
  tablesHint: "Choose the tables to write. Each becomes a new sheet; the forms stay as they are.",
  all: "All",
  noneOfThem: "None",
  rows: (count) => `Preview (${plural(count, "row", "rows")})`,
  preview: (title) => `Preview: ${title}`,
  firstRows: (shown, all) => `First ${shown} of ${all} rows`,
  emptyTable: "Nothing in it.",
  noneChosen: "Choose at least one table.",
  none: "There is no self-evaluation form to sum up.",
  noneNext: "Open the workbook that has the forms, or make a new form first.",
  noneOfFiles: "The reason is given below for each file. Please put the files right and choose them again.",
  newForm: "Go to Fill",
  basis: {
    title: (count) => (count === 0 ? "More sources" : `More sources (${count} in use)`),
    year: (year, isChosen) =>
      year === null
        ? "No form prints a year; choose one at the top of the pane."
        : `Year summed up: ${year} ${isChosen ? "(chosen at the top of the pane)" : "(that of most forms; choose another at the top of the pane)"}.`,
    due: "Who should submit",
    reviews: "Review scores",
    previous: "Forms of the year before",
    seed: "Sample",
    whence: { due: "Where the list comes from", reviews: "Where the scores come from" },
    pasted: "Pasted text",
    sheet: (name) => `Sheet “${name}”`,
    paste: {
      due: "Paste departments, units or projects, one a line",
      reviews: "Paste two columns: project and review score",
    },
    take: { due: "Use this list", reviews: "Use these scores" },
    from: (sheet) => (sheet === null ? "Pasted text: " : `Sheet “${sheet}”: `),
    listRead: (count, unread) =>
      `${plural(count, "entry", "entries")} read${unread === 0 ? "" : `, ${plural(unread, "line", "lines")} not understood`}.`,
    nothingRead: {
      due: "no list was read. Please head the columns “主管部门”, “单位” or “项目名称”.",
      reviews: "no score was read. Please head the columns “项目名称” and “复核得分”.",
    },
    chooseFiles: { reviewed: "Choose reviewed files", previous: "Choose files" },
    chooseFolder: { reviewed: "Reviewed folder", previous: "Choose a folder" },
    filesRead: (files, forms, failed) =>
      `${plural(files, "file", "files")}, ${plural(forms, "form", "forms")} read${failed === 0 ? "" : `, nothing from ${plural(failed, "file", "files")}`}.`,
    remove: {
      due: "Leave the list out",
      reviews: "Leave the scores out",
      reviewed: "Leave reviewed files out",
      previous: "Leave these files out",
    },
    seedLabel: "Seed of the sample",
    seedHint: "Left empty, the year is used. It is printed with the sample; the same seed draws the same sample.",
    draw: "Draw again",
  },
};
