/** Applies a plan as a whole: it is verified first, and what was done is taken back where Excel refuses the rest. */
import type { Receipt } from "../application/workbook/open-workbook";
import type { WritePlan } from "../application/workbook/write-plan";
import type { Language } from "../locales/language";
import { sentencesOf } from "../locales/sentences";
import { changeMerges, rememberMerges } from "./change-merges";
import { changeRows } from "./change-rows";
import { drawSheet } from "./draw-sheet";
import { changeExcel, refusalOf } from "./excel-error";
import { emptyMemory, PlanMemory } from "./plan-memory";
import { takeBack } from "./undo-plan";
import { verifyPlan, type FitWorkbook } from "./verify-plan";
import { writeCells } from "./write-cells";

async function change(
  context: Excel.RequestContext,
  plan: WritePlan,
  { sheets, names }: FitWorkbook,
  memory: PlanMemory,
  language: Language,
): Promise<void> {
  for (const fit of sheets) {
    const { sheet } = fit.write;
    const done = emptyMemory(sheet);
    memory.sheets.push(done);
    try {
      await rememberMerges(context, fit, done);
      await changeRows(context, fit, done);
      await changeMerges(context, fit, done);
      await writeCells(context, fit, done);
    } catch (error) {
      throw refusalOf(error, sheet.name);
    }
  }
  const order = [...names];
  const say = sentencesOf(language).validation;
  for (const wanted of plan.newSheets) await drawSheet(context, wanted, order, memory, say);
}

/**
 * Applies a plan; a sheet that it adds comes to the front.
 *
 * @param language of the sentences that validations say
 * @returns what takes it back
 * @throws WorkbookRefusal; the workbook is then as it was
 * @example (await applyPlan(plan, "zh-CN")).newSheets[0]?.name // "项目支出绩效自评表"
 */
export function applyPlan(plan: WritePlan, language: Language): Promise<Receipt> {
  return changeExcel(async (context) => {
    const fit = await verifyPlan(context, plan);
    const memory = new PlanMemory();
    try {
      await change(context, plan, fit, memory, language);
    } catch (error) {
      await takeBack(context, memory).catch((second: unknown) => {
        throw Object.assign(refusalOf(error), { cause: second });
      });
      throw error;
    }
    return { plan, newSheets: memory.drawn.map(({ sheet }) => sheet), memory };
  });
}
