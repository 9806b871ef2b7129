/** The official forms, by the names the command line uses for ever. */
export const FORM_NAMES = {
  "project-self-evaluation": "项目支出绩效自评表",
  "department-self-evaluation": "部门(单位)整体支出绩效自评表",
  "target-declaration": "项目支出绩效目标申报表",
  "department-target": "部门(单位)整体支出绩效目标申报表",
  monitoring: "绩效运行监控表",
  "transfer-self-evaluation": "转移支付(区域/项目)绩效自评表",
  "target-review": "绩效目标审核表",
  evaluation: "项目支出绩效评价(打分)表",
} as const;

export type FormId = keyof typeof FORM_NAMES;
