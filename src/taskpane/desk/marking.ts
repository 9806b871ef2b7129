/** Marks on sheets: which cells, and on which sheets. */
import { WorkbookRefusal } from "../../application/workbook/open-workbook";
import type { Mark } from "../../application/workbook/open-workbook";
import type { SheetRef } from "../../application/workbook/raw-sheet";
import { work, type DeskContext } from "./context";
import { openFindings } from "./open-findings";
import type { Reviewed } from "./state";

/** Every cell once, in the colour of its gravest finding. */
function marksOf(context: DeskContext, reviewed: Reviewed): Mark[] {
  const open = openFindings(reviewed, context.store.get().settings.waivers);
  const seen = new Set<string>();
  const marks = (["error", "warning", "hint"] as const).map((severity): Mark => {
    const cells = open.filter((finding) => finding.severity === severity).flatMap((finding) => finding.cells);
    const fresh = [...new Set(cells)].filter((cell) => !seen.has(cell));
    for (const cell of fresh) seen.add(cell);
    return { severity, cells: fresh };
  });
  return marks.filter(({ cells }) => cells.length > 0);
}

/** Puts marks on a sheet. @returns why the sheet does not take them; null where it does, or is gone */
async function put(
  context: DeskContext,
  { id, name }: SheetRef,
  marks: readonly Mark[],
): Promise<WorkbookRefusal | null> {
  try {
    await context.workbook.mark(id, marks);
    return null;
  } catch (problem) {
    if (!(problem instanceof WorkbookRefusal)) throw problem;
    if (problem.fault === "sheet-gone") return null;
    return problem.fault === "protected" ? new WorkbookRefusal("protected", name) : problem;
  }
}

/** Marks what was found on a sheet. @returns why the sheet does not take marks; null where it does */
export function markSheet(context: DeskContext, reviewed: Reviewed): Promise<WorkbookRefusal | null> {
  return put(context, reviewed.sheet, marksOf(context, reviewed));
}

/**
 * Puts marks on every sheet that was checked, or takes ours away from every sheet; a sheet that refuses does not keep the
 * others from theirs.
 *
 * @returns how many sheets were changed as wanted
 */
export async function showMarks(context: DeskContext, wanted: boolean): Promise<number> {
  let done = 0;
  await work(context, "writing", async () => {
    const refused: WorkbookRefusal[] = [];
    const sheets = wanted
      ? [...context.store.get().reviews.values()].map((one) => ({ sheet: one.sheet, marks: marksOf(context, one) }))
      : (await context.workbook.sheets()).map((sheet) => ({ sheet, marks: [] }));
    for (const { sheet, marks } of sheets) {
      const refusal = await put(context, sheet, marks);
      if (refusal === null) done += 1;
      else refused.push(refusal);
    }
    if (refused[0] !== undefined) throw refused[0];
  });
  return done;
}
