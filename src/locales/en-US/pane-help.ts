/** The screen 帮助. */
import type { Words } from "../words";
import type { PANE_HELP as ZH } from "../zh-CN/pane-help";

export const PANE_HELP: Words<typeof ZH> = {
  intro: "Jixiao checks, scores and sums up self-evaluation forms beside Excel. Open an item to see what it does.",
  guides: {
    fill: {
      what: "Makes a self-evaluation form, adds and removes indicator rows, fills in what is computed.",
      steps: [
        "Under Fill, choose form, rules and year, then insert: the workbook has one blank form more.",
        "Fill it in on the sheet; as rows come and go, the pane checks what the weights come to.",
        "Let it fill in the computed cells: rates, scores and totals become formulas. You see them before they are written.",
      ],
      picture:
        "Drawing: a blank form on the left; a button in the pane on the right points to a column to be filled in.",
    },
    review: {
      what: "Checks the form point by point: which cell, what it should be, how to mend it, which document says so.",
      steps: [
        "Choose this sheet, all sheets or the selection, and check.",
        "Press a finding and its cell is selected; once mended, the finding is ticked.",
        "What may stand is waived with a written reason. At the end export the audit opinion.",
      ],
      picture: "Drawing: the pane on the right lists findings; the first is joined to a red cell on the sheet.",
    },
    score: {
      what: "Scores every indicator again by the rules and sets it against the filled score, with the calculation.",
      steps: [
        "Under Score, see the filled score, the computed one and their difference, row by row.",
        "Press a row for the calculation and its document; for qualitative rows give a grade and a score in its band.",
        "Choose the rows to change and write the scores back; nothing but the score column is written.",
      ],
      picture:
        "Drawing: in the pane each indicator has a bar and two scores; on the sheet only the score column is written.",
    },
    summary: {
      what: "Sums up the forms of a workbook: grades, budget execution bands, scores by project, findings.",
      steps: [
        "Under Sum up, start: the sheets are read one by one.",
        "See the state of each: read, with errors, not a form, duplicate.",
        "Choose the tables, look at them and write them as new sheets.",
      ],
      picture: "Drawing: several forms on the left flow into one table with bars on the right.",
    },
    settings: {
      what: "Shows every value of the rules with its document, your unit's own limits, and the switches.",
      steps: [
        "Choose rules and year at the top of the pane.",
        "Under Settings, see where these rules differ from the national ones and which document says so.",
        "Give your unit's own limits where needed and save; they travel with the workbook.",
      ],
      picture: "Drawing: the pane with boxes for figures and two switches above a button.",
    },
  },
  open: (screen) => `Go to ${screen}`,
  questions: "Questions",
  answers: [
    {
      question: "The sheet is protected and cannot be written",
      answer:
        "Unprotect it under Review in Excel and try again; this add-in never does so by itself. Protected sheets can be checked all the same.",
    },
    {
      question: "A cell shows #NAME?",
      answer:
        "This Excel does not know the functions that begin with JX. Open the Jixiao pane once, then press Ctrl+Alt+F9. What the pane writes is plain formulas and values, which everyone can see.",
    },
    {
      question: "“The results may be out of date”",
      answer:
        "The sheet was edited after the check. Check again, or switch on “Check again after edits” under Settings.",
    },
    {
      question: "This Excel is too old",
      answer:
        "To read merged cells the pane needs ExcelApi 1.13. Update Office (Microsoft 365, or Office LTSC 2021 or newer) or use Excel on the web. The JX functions work all the same.",
    },
    {
      question: "Something wrong was written",
      answer: "Press “Take this back”, shown after every writing. Cells edited since keep what they hold now.",
    },
    {
      question: "My form was not recognised",
      answer:
        "Forms are known by the words of their headings, not by position. Compare the headings such as 一级指标, 指标值 and 分值; the pane says which are missing.",
    },
  ],
  privacy: "Where the data goes",
  privacyText:
    "Nowhere. Reading, computing and writing happen in Excel on this computer; nothing is sent, nobody signs in. Rules, limits and reasons are kept in the workbook.",
  selfTest: "Self-test",
  test: {
    functions: "JX functions",
    reading: "Reading sheets",
    level: "ExcelApi",
    platform: "Platform",
    excel: "Excel version",
    language: "Display language",
    product: "Jixiao version",
  },
  good: "Works",
  functionsMissing: "Not registered; close the pane and open it again",
  readingMissing: "This Excel is too old to read sheets",
  unknown: "Unknown",
  platforms: {
    PC: "Windows desktop",
    Mac: "Mac",
    OfficeOnline: "Web",
    iOS: "iPad",
    Android: "Android",
    Universal: "Windows Store",
  },
  back: "Back to the start",
};
