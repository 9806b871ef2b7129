/** What the preview of a write says: what it is for, what was left out, why it cannot be done. */
import type { Words } from "../words";
import type { PLAN_NOTES as Notes, PLAN_PURPOSES as Purposes, PLAN_REFUSALS as Refusals } from "../zh-CN/plans";

/** Titles, by purpose. */
export const PLAN_PURPOSES: Words<typeof Purposes> = {
  "new-form": "Insert a blank form",
  "computed-cells": "Fill in computed cells",
  "insert-row": "Insert an indicator row",
  "remove-row": "Remove an indicator row",
  scores: "Write scores",
  opinion: "Make the review opinion",
  summary: "Write the summary tables",
};

/** What a plan leaves out, or what one should know of it. */
export const PLAN_NOTES: Words<typeof Notes> = {
  "computed.kept": "Cells that hold something already and stay as they are: {count}.",
  "computed.merged": "Scores merged with another indicator's, to be filled in by a person: {count}.",
  "computed.no-weight": "Cells without a formula because the points are blank or no number: {count}.",
  "computed.qualitative": "Qualitative indicators or unreadable targets, to be scored by a person: {count}.",
  "computed.date": "Targets that are dates, to be checked and written under Scoring: {count}.",
  "computed.range": "Targets that are ranges, to be checked and written under Scoring: {count}.",
  "computed.target": "Targets that no formula can compute with, to be written under Scoring: {count}.",
  "computed.actual":
    "Results that may mean two things, or are in another unit than the target: {count}. Write the unit, or write the score under Scoring.",
  "computed.satisfaction": "Satisfaction targets not written as a percentage, left without a formula: {count}.",
  "computed.over-deduction": "Scores that lose points for over-achievement, to be written under Scoring: {count}.",
  "computed.money-text":
    "Amounts that are no numbers, so that formulas were left out: {count}. Make them numbers and fill in again.",
  "computed.parts": "Totals of funds without a formula because the sources below are not the official ones: {count}.",
  "computed.execution-tiers":
    "The execution score asks whether the project was completed and has no formula. Write it under Scoring.",
  "computed.total": "Totals without a formula because the form has sums between its rows: {count}.",
  "insert.total-weight": "Please check that the total of points counts the new row.",
  "remove.content": "The row's {count} filled cells go with it: {name}",
  "scores.outside-band":
    "The score {points} of {cell} does not fit the grade its actual value names ({from} to {to}). Please look at the actual value too.",
  "opinion.left-out": "Sheets that are no reviewed forms and were left out ({count}): {sheets}",
};

/** Why a plan cannot be made, and what to do. */
export const PLAN_REFUSALS: Words<typeof Refusals> = {
  "form.none": "This sheet is no project self-evaluation that can be read. Please open one, or insert a blank form.",
  "new-form.unknown": "This form cannot be drawn yet. Only the project self-evaluation can.",
  "new-form.year": "{year} is no budget year. Please give a year from {first} to {last}.",
  "computed.nothing":
    "No blank cell is left to fill in; {kept} cells hold something already. Fill in targets, points and results first, or clear the scores to be computed.",
  "insert.not-a-row": "Row {row} is no indicator row. Please select an indicator first.",
  "insert.merged-values": "Row {row} shares merged values with its neighbours. Please unmerge them first.",
  "insert.single-row-protected":
    "The sheet is protected and row {row} is the only one of its second level, so that the new row could not be merged. Please unprotect the sheet, or choose another row.",
  "insert.merged-protected":
    "The sheet is protected and row {row} has merged cells, which could not be merged in the new row. Please unprotect the sheet.",
  "remove.not-a-row": "Row {row} is no indicator row. Please select an indicator first.",
  "remove.protected":
    "The sheet is protected, so row {row} cannot be removed. Please unprotect it, or leave the row blank.",
  "remove.only-row": "Row {row} is the last one of its level, whose name would be lost. Leave it blank if not needed.",
  "remove.merged-values": "Row {row} shares merged values with its neighbours. Please unmerge them first.",
  "scores.not-a-score": "{cell} is no score cell; nothing was written.",
  "scores.merged": "{cell} is merged with other rows and cannot take a score of its own. Please unmerge it first.",
  "scores.no-weight": "The row of {cell} has no points. Please fill them in first.",
  "scores.places": "The score of {cell} may have {places} decimal places at most.",
  "scores.outside": "The score {points} of {cell} is out of bounds: it should lie between {from} and {to}.",
  "scores.nothing": "No score has changed; there is nothing to write.",
  "summary.none": "No table was chosen. Please choose at least one.",
  "opinion.no-form": "No form was reviewed. Please open a self-evaluation and check it first.",
  "opinion.too-many":
    "There are {count} forms; at most {most} opinions go into one workbook. Please choose the files in parts, or use jixiao summarize with --opinions on the command line, which writes a file for each unit.",
};

/** For a key that has no sentence. */
export const PLAN_UNKNOWN = "This cannot be done automatically. Please do it by hand.";
