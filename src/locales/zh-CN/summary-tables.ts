/** The tables that sum up a workbook: titles, headings, notes. */
export const SUMMARY_TABLES = {
  sheetName: "绩效自评汇总",
  titles: {
    projects: "项目得分表",
    grades: "自评等级分布",
    rates: "预算完成率分档",
    findings: "审核问题汇总",
  },
  projects: {
    number: "序号",
    sheet: "工作表",
    project: "项目名称",
    department: "主管部门",
    budget: "全年预算数（万元）",
    executed: "全年执行数（万元）",
    rate: "执行率",
    printed: "填报总分",
    recomputed: "复核总分",
    grade: "等级",
    errors: "错误",
  },
  grades: { amount: "金额（万元）" },
  findings: { rule: "规则", title: "问题", severity: "级别", count: "处数", sheets: "涉及表数" },
  unnamed: "（未填名称）",
  total: "合计",
} as const;
