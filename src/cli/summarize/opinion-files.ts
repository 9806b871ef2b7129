/** Writes 审核意见书, a workbook for each unit. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { distinctNames } from "../../application/summary/names";
import type { UnitOpinions } from "../../application/summary/opinions";
import { writeBook } from "../../files/write-book";
import { OPINION_WORDS } from "../../locales/zh-CN/opinion";

const ENDING = ".xlsx";
/** Of a file's name, its ending left out: with three bytes a sign it stays within what any disk takes. */
const LONGEST = 75;
/** What a disk does not take in a name, and signs that nobody sees. */
const NOT_IN_FILES = /[/\\:*?"<>|\p{Cc}\p{Cf}]/gu;
const INSTEAD = "_";

/** True for the name of a file that this module writes. @example isOpinionFile("审核意见书-水利局.xlsx") // true */
export function isOpinionFile(name: string): boolean {
  return name.startsWith(`${OPINION_WORDS.sheetName}-`) && name.endsWith(ENDING);
}

/**
 * Names of files for units: safe on every disk, distinct, within one folder.
 *
 * @example opinionFileNames(["水利局", "../x"]) // ["审核意见书-水利局.xlsx", "审核意见书-.._x.xlsx"]
 */
export function opinionFileNames(units: readonly string[]): string[] {
  const stems = units.map((unit) => `${OPINION_WORDS.sheetName}-${unit.replace(NOT_IN_FILES, INSTEAD).trim()}`);
  return distinctNames(stems, LONGEST).map((stem) => stem + ENDING);
}

/**
 * Writes the opinions of units into a folder, which is made where it is not there; files of the same names are written
 * over.
 *
 * @throws the disk's error
 * @example await writeOpinions("意见", opinions) // 意见/审核意见书-水利局.xlsx
 */
export async function writeOpinions(folder: string, opinions: readonly UnitOpinions[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const names = opinionFileNames(opinions.map(({ unit }) => unit));
  for (const [index, { sheets }] of opinions.entries()) {
    writeFileSync(join(folder, names[index] ?? ""), await writeBook(sheets));
  }
}
