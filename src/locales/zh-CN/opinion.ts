/** The words of 审核意见书. */
import { spell, subtract } from "../../domain/decimal";
import { PROFILE_NAMES } from "./profiles";

const PLACES = 2;

export const OPINION_WORDS = {
  sheetName: "审核意见书",
  title: "项目支出绩效自评表审核意见书",
  project: "项目名称",
  department: "主管部门",
  unit: "实施单位",
  year: "年度",
  sheet: "工作表",
  documents: "审核依据",
  scores: "得分复核",
  counts: "审核结果",
  checked: "审核范围",
  none: "（空）",
  /** In the name of a file, for forms that name no unit. */
  noUnit: "未填单位",
  listSeparator: "、",
  profileNames: PROFILE_NAMES,
  yearValue: (year: number) => `${year}年度`,
  documentList: (profile: string, documents: readonly string[]) =>
    documents.length === 0 ? `口径：${profile}` : `口径：${profile}\n文件：${documents.join("、")}`,
  unfilled: "未填",
  judged: "须人工评定",
  partSeparator: "，",
  filledTotal: (points: string) => `填报总分 ${points}`,
  recomputedTotal: (points: string) => `复核总分 ${points}`,
  differenceIs: (points: string) => `差 ${points}`,
  filledGrade: (grade: string) => `填报等级 ${grade}`,
  dueGrade: (grade: string) => `复核等级 ${grade}`,
  difference: (filled: number, recomputed: number) => spell(subtract(filled, recomputed), PLACES),
  countLine: (errors: number, warnings: number, hints: number, undetermined: number, waived: number) =>
    `错误 ${errors} 处，警告 ${warnings} 处，提示 ${hints} 处，需人工核对 ${undetermined} 处，已说明理由 ${waived} 处`,
  checkedLine: (rules: number, indicators: number) => `${rules} 条审核规则，${indicators} 项指标`,
  headings: ["序号", "级别", "位置", "问题", "改法", "依据"],
  severities: { error: "错误", warning: "警告", hint: "提示", undetermined: "需人工核对" },
  moreCells: (shown: string, count: number) => `${shown} 等 ${count} 格`,
  nothingFound: "未发现问题。",
  waivedTitle: (count: number) => `已说明理由、不再要求改正的事项（${count} 处）`,
  waivedReason: (reason: string, by: string, on: string) =>
    `理由：${reason}\n${by === "" ? "" : `说明人：${by}；`}日期：${on}`,
  closing: (errors: number, open: number) =>
    errors > 0
      ? `请改正以上 ${errors} 处错误后重新报送；警告须说明理由或改正，需人工核对的请一并核实。`
      : open > 0
        ? "没有必须改正的错误；警告须说明理由或改正，需人工核对的请核实，其余供参考。"
        : "本表可以报送。",
  reviewer: "审核人：",
  checker: "复核人：",
  date: (on: string) => `日期：${on}`,
};
