/** A form as a unit hands it in: a workbook, read and checked again. */
import { checkFile } from "../../src/application/check-files";
import { collectedFile, type CollectedFile } from "../../src/application/summary/collect";
import { drawTemplate } from "../../src/application/template";
import { multiply, ratio, round, subtract } from "../../src/domain/decimal";
import type { MoneyUnit } from "../../src/domain/filled-form";
import { moneyIn } from "../../src/domain/money";
import { readWorkbook } from "../../src/files/read-workbook";
import { writeSheetPlan } from "../../src/files/write-sheet-plan";
import type { Profile } from "../../src/law/profile";
import { inputSentence } from "../../src/locales/zh-CN/files";
import { fillCells } from "./filled-plan";

/** What a test says of a form. */
export interface HandedIn {
  readonly project: string;
  readonly department: string;
  readonly year: number;
  /** 万元. */
  readonly budget: number;
  /** 万元. */
  readonly executed: number;
  /** The unit the form counts money in. */
  readonly moneyUnit: MoneyUnit;
  readonly score: number;
  /** False for a form whose total is left blank: then its scores add up to it. */
  readonly totalPrinted: boolean;
}

/** 50 + 30 + 10 points, which with the execution score make up the total; 产出 has what is left. */
const BENEFIT = { weight: 30, score: 29 } as const;
const SATISFACTION = { weight: 10, score: 9.5 } as const;

/** The workbook of a form, drawn blank and filled in. @param profile whose blank form it is */
export function handedInBytes(form: HandedIn, profile: Profile): Promise<Uint8Array> {
  const { project, department, year, budget, executed, moneyUnit, score, totalPrinted } = form;
  const money = (amount: number): number | null => moneyIn(amount, "万元", moneyUnit);
  const rate = ratio(executed, budget) ?? 0;
  const execution = round(multiply(Math.min(rate, 1), profile.executionWeight), 2);
  const rest = subtract(subtract(subtract(score, execution), BENEFIT.score), SATISFACTION.score);
  const row = { actual: "95%", reason: "部分任务受工期影响，已加快进度，下年提前安排" };
  const output = {
    level1: "产出指标",
    level2: "数量指标",
    name: "年度任务完成率",
    target: "≥98%",
    weight: 50,
    score: rest,
  };
  const benefit = { level1: "效益指标", level2: "社会效益指标", name: "服务人口覆盖率", target: "≥98%", ...BENEFIT };
  const satisfaction = {
    level1: "满意度指标",
    level2: "服务对象满意度指标",
    name: "群众满意度",
    target: "≥98%",
    ...SATISFACTION,
  };
  const rows = [output, benefit, satisfaction].map((one) => ({ ...row, ...one }));
  const plan = fillCells(drawTemplate("project-self-evaluation", profile, year, rows), {
    A5: `项目资金（${moneyUnit}）`,
    D3: project,
    D4: department,
    H4: `${department}财务科`,
    D6: money(budget),
    E6: money(budget),
    F6: money(executed),
    H6: rate,
    I6: execution,
    D7: money(budget),
    E7: money(budget),
    F7: money(executed),
    B11: "按时完成本年度任务，资金按规定使用。",
    F11: "各项任务已完成，资金按规定使用。",
    ...(totalPrinted ? { [`H${13 + rows.length}`]: score } : {}),
  });
  return writeSheetPlan(plan, inputSentence);
}

/** The form's file, read, checked and collected. */
export async function handedIn(form: HandedIn, profile: Profile): Promise<CollectedFile> {
  const bytes = await handedInBytes(form, profile);
  const access = { bytesOf: () => bytes, read: readWorkbook };
  return collectedFile(checkFile(`${form.project}.xlsx`, access, { profile, year: null }));
}
