/** Forms on disk for tests of summing up: filled in as far as the standard tables count them. */
import { writeFileSync } from "node:fs";
import { ratio } from "../../src/domain/decimal";
import { writeSheetPlan } from "../../src/files/write-sheet-plan";
import { inputSentence } from "../../src/locales/zh-CN/files";
import { filledPlan } from "../bench/workbooks";
import { fillCells } from "../support/filled-plan";
import { compoundFile, workbookFile } from "../support/workbook";

/** What a test says of a form. */
interface FormFacts {
  readonly project: string;
  readonly unit?: string;
  readonly department?: string;
  readonly year?: number;
  /** 万元. */
  readonly budget?: number;
  readonly executed?: number;
  /** 总分 as printed. */
  readonly total?: number;
}

/** The bytes of a form with four indicators: 水利局, 2024, 100 万元 all spent, 100 points unless said. */
export function formBytes(facts: FormFacts): Promise<Uint8Array> {
  const { project, unit = "供水站", department = "水利局", year = 2024 } = facts;
  const { budget = 100, executed = 100, total = 100 } = facts;
  const money = { D6: budget, E6: budget, F6: executed, D7: budget, E7: budget, F7: executed };
  const rate = { H6: ratio(executed, budget), I6: 10, H17: total };
  const names = { D3: project, D4: department, H4: unit, A2: `（${year}年度）` };
  return writeSheetPlan(fillCells(filledPlan(4, 1), { ...names, ...money, ...rate }), inputSentence);
}

/** Writes a form. */
export async function writeForm(path: string, facts: FormFacts): Promise<void> {
  writeFileSync(path, await formBytes(facts));
}

/** A workbook that opens with a password only. */
export const ENCRYPTED = compoundFile({ EncryptionInfo: Buffer.alloc(200), EncryptedPackage: Buffer.alloc(5000) });

/** An official form of another kind. */
export const DECLARATION = workbookFile(
  {
    申报: [
      ["项目支出绩效目标申报表"],
      ["（2024年度）"],
      ["项目名称", "道路养护"],
      ["主管部门及代码", "交通局", "实施单位", "公路站"],
      ["项目资金（万元）", "年度资金总额", 100],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "养护里程", "≥120公里"],
    ],
  },
  "xlsx",
);
