/** Files as units hand them in. */
import { writeSheetPlan } from "../../../src/files/write-sheet-plan";
import { inputSentence } from "../../../src/locales/zh-CN/files";
import type { FilePart } from "../../../src/taskpane/desk/gathering";
import type { FoundFile, Picked } from "../../../src/taskpane/desk/picked-files";
import type { Desk } from "../../../src/taskpane/desk/desk";
import { filledPlan } from "../../bench/workbooks";
import { fillCells } from "../../support/filled-plan";

/** Indicators of a form. */
const FEW = 4;

/** A filled form as a file. @param changes contents of cells other than the usual ones */
export async function formFile(
  path: string,
  project: string,
  changes: Readonly<Record<string, string | number>> = {},
): Promise<FoundFile> {
  const plan = fillCells(filledPlan(FEW, 1), { D3: project, ...changes });
  return { path, file: new File([Buffer.from(await writeSheetPlan(plan, inputSentence))], path, { lastModified: 1 }) };
}

/** A file that is no workbook, whatever its name. */
export function brokenFile(path: string): FoundFile {
  return { path, file: new File(["没有内容"], path, { lastModified: 1 }) };
}

/** Chooses files, as a dialog does. */
export function choose(desk: Desk, part: FilePart, ...workbooks: FoundFile[]): Promise<void> {
  const picked: Picked = { workbooks, others: 0, unopened: [] };
  return desk.addFiles(part, () => Promise.resolve(picked));
}
