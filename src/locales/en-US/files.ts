/** Why a file could not be used, and what a person is told who types something else into a blank form than it takes. */
import type { Words } from "../words";
import type { FILE_SENTENCES as CHINESE_REASONS, INPUT_SENTENCES as CHINESE } from "../zh-CN/files";

export const FILE_SENTENCES: Words<typeof CHINESE_REASONS> = {
  missing: "There is no such file. Check its name and its folder.",
  notAFile: "This is not a file, or it may not be opened.",
  empty: "The file is empty. Ask for it again.",
  notAWorkbook: "This is not an Excel or WPS workbook. Open it in Excel or WPS and save it as .xlsx.",
  webArchive: "This is a web archive. Open it in Excel or WPS and save it as .xlsx.",
  damaged:
    "The file is damaged or incomplete. Open it in Excel or WPS and save it as .xlsx; if it does not open, ask for it again.",
  encrypted: "The file opens with a password only. Take the password off, then check again.",
  fileSize: (limit) => `The file is larger than ${limit} MB. Split it, then check again.`,
  unpackedSize: (limit) => `The file unpacks to more than ${limit} MB. Split it, then check again.`,
  rows: (limit) => `A sheet has more than ${limit} rows. Delete those not needed or split it, then check again.`,
  columns: (limit) => `A sheet has more than ${limit} columns. Delete those not needed, then check again.`,
  cells: (limit) => `There are more than ${limit} cells. Delete rows and columns not needed or split the file.`,
  places: (limit) =>
    `Rows times columns of all sheets come to more than ${limit}. Delete those not needed or split the file.`,
  merges: (limit) => `More than ${limit} blocks of cells are merged. Unmerge those not needed, then check again.`,
  intricate: "The file is too intricate to be read. Open it in Excel or WPS and save it as .xlsx.",
  uncalculated: "#公式未计算",
  noForm: "No performance form was found. Make sure that sheet name and headings are those of the official form.",
};

/** By the key of a validation. */
export const INPUT_SENTENCES: Words<typeof CHINESE> = {
  "input.points": "Enter a number, not below 0 and no more than the weight.",
  "input.money": "Enter an amount: a number only, not below 0.",
  "input.result": "Qualitative indicators: choose from the list. Quantitative ones: enter a number with its unit.",
  "input.rate": "Enter a percentage not below 0, such as 97.43%.",
};

/** For a key that has no sentence of its own. */
export const ANY_INPUT_SENTENCE = "This cell does not take what was entered.";
