/** What the workbench says when it opens and saves files. */

/** Why a file was not opened, or a workbook not saved. */
export const WORKBENCH_FILE_REFUSALS = {
  empty: "The file is empty. Please get this file again.",
  notAWorkbook: "This is not an Excel or WPS workbook. Please open it in Excel or WPS and save it as .xlsx.",
  encrypted: "The file needs a password to open. Please remove the password in Excel or WPS first.",
  damaged:
    "The file is damaged or incomplete. Please open it in Excel or WPS and save it as .xlsx, or get this file again.",
  tooLarge: "The file is too large: over 50 MB, or over 300 MB unpacked. Please split it.",
  unusual: "The file is written in an unusual way and cannot be read. Please save it as .xlsx in Excel or WPS.",
  cannotSave: "The workbook cannot be written as .xlsx.",
} as const;

/** What was not carried over; the count stands in the sentence. */
export const WORKBENCH_FILE_LOSSES = {
  image: (count: number) => `Pictures not kept: ${count}.`,
  chart: (count: number) => `Charts not kept: ${count}.`,
  shape: (count: number) => `Shapes and text boxes not kept: ${count}.`,
  control: (count: number) => `Groups of controls and embedded objects not kept: ${count}.`,
  "rich-text": (count: number) => `Cells whose several fonts became one, texts unchanged: ${count}.`,
  hyperlink: (count: number) => `Hyperlinks not kept, texts unchanged: ${count}.`,
  "pivot-table": (count: number) => `Pivot tables not kept, only their values: ${count}.`,
  macros: () => "Macros were not kept.",
  "external-link": (count: number) => `References to other workbooks replaced by their results: ${count}.`,
  thread: (count: number) => `Comment threads turned into notes, replies in the same text: ${count}.`,
  "note-look": (count: number) => `Notes whose box size or visibility was not kept, texts unchanged: ${count}.`,
  validation: (count: number) => `Data validation rules not kept: ${count}.`,
  "conditional-format": (count: number) => `Conditional formats not kept, or looking different: ${count}.`,
  filter: (count: number) => `Filter conditions not kept: ${count}.`,
  sparkline: (count: number) => `Sparklines not kept: ${count}.`,
  "cell-look": (count: number) =>
    `Cells that look different (pattern or gradient fill, shrink to fit, centre across and the like): ${count}.`,
  password: (count: number) => `Sheets whose password was not kept; they stay protected: ${count}.`,
  "protected-range": (count: number) => `Ranges allowed for editing not kept: ${count}.`,
  "page-break": (count: number) => `Manual page breaks not kept: ${count}.`,
  "page-detail": (count: number) =>
    `Print settings not kept, such as first-page or even-page headers and rare paper sizes: ${count}.`,
  outline: () => "Groups of rows or columns were not kept.",
  view: () => "The view was not kept, such as split windows, page preview or scenarios.",
  "table-detail": (count: number) => `Tables whose own styles or sorting were not kept: ${count}.`,
  "far-column": (count: number) => `Hidden columns right of the last used one, no longer hidden: ${count}.`,
  name: (count: number) => `Names not kept: ${count}.`,
  formula: (count: number) =>
    `Formulas that a file cannot hold as they are, or of which Excel may show the first result only: ${count}.`,
  "book-protection": () => "The protection of the workbook's structure was not kept.",
  "other-add-in": (count: number) => `Settings of other add-ins not kept: ${count}.`,
  "book-part": (count: number) =>
    `Other parts not kept, such as data connections, slicers, signatures and rare properties: ${count}.`,
  "xls-looks": () =>
    "Of an old file only values, formulas, merges, sizes and number formats are read; fonts, borders, fills, data validation and the rest are not.",
} as const;

/** Where it was lost, before the sentence. */
export const WORKBENCH_FILE_PLACE = {
  book: "",
  sheet: (sheet: string) => `“${sheet}”: `,
  cell: (sheet: string, range: string) => `“${sheet}” ${range} and elsewhere: `,
  onlyCell: (sheet: string, range: string) => `“${sheet}” ${range}: `,
} as const;
