/** The words of the tables on what results are used for and who is evaluated next; see tables.ts. */

export const KEY_EVALUATION = {
  title: "重点评价建议",
  columns: {
    number: "序号",
    department: "主管部门",
    unit: "实施单位",
    project: "项目名称",
    budget: "全年预算数（万元）",
    lastEvaluated: "最近评价年度",
    yearsSince: "距今年数",
    reasons: "建议理由",
    basis: "依据",
  },
  labels: {
    wholeDepartment: "（部门整体）",
    "evaluate-yearly": "部门资金{bound}{limit}万元，纳入年度重点评价",
    "evaluate-every": "距上次重点评价已{years}年，{every}年至少评价一次",
    "evaluate-largest": "项目资金{bound}{limit}万元，由大到小第{rank}位，每年选{pick}个左右重点评价",
    monitor: "项目资金{bound}{limit}万元，自评报财政备案、实施重点监控",
    "assess-before": "项目资金{bound}{limit}万元，须事前绩效评估",
    noRule: "所选口径没有规定重点评价的金额或年限，不提建议；可改选有此规定的地方口径。",
    nobody: "没有项目或部门达到所选口径规定的金额或年限。",
    largest: "资金{bound}{limit}万元的项目共 {count} 个，按资金由大到小提出 {picked} 个。",
    notEvaluated: "{count} 个对象的最近评价年度不明，未按年限提出建议；可在应报名单中填写最近评价年度。",
    departmentMoney: "部门资金为本次计入的项目预算合计，不含未报送的项目和基本支出，请与部门整体资金规模核对。",
    withoutDepartment: "{count} 个项目没有填主管部门，未计入部门资金。",
    withoutBudget: "{count} 个项目的预算数不明，未按金额提出建议。",
  },
} as const;

export const RESULT_APPLICATION = {
  title: "结果应用建议",
  columns: {
    number: "序号",
    subject: "对象",
    department: "主管部门",
    unit: "实施单位",
    project: "项目名称",
    score: "得分",
    grade: "等级",
    advice: "应用建议",
    basis: "依据",
  },
  labels: {
    project: "项目",
    department: "部门",
    support: "根据情况予以支持",
    "improve-and-cut": "完善政策、改进管理，根据情况核减预算",
    "be-strict": "从严从紧安排",
    "cut-or-cancel": "原则上调减或撤销",
    "cut-or-stop": "重点评价结果为这一等级的，下一年度原则上减少或不再安排（补助到个人的民生项目除外）",
    "cut-quota":
      "项目平均分低于{scoreBelow}分，仅作提示：当地规定看部门整体评价，评分低于{scoreBelow}分的，扣减{percent}%在职人员公用经费综合定额",
    "link-funds": "得分为项目平均分，仅作提示：当地规定看部门整体绩效，与公用经费、一般性项目挂钩，最高{amount}万元",
    noScore: "{count} 张表没有总分，未提出建议。",
    ownScores: "得分为自评总分，仅供参考；规定以部门评价、财政评价结果为准的，以其结果为准。",
    meanOfProjects:
      "部门得分为其项目自评总分按预算数加权的平均（各项目都没有预算数时取算术平均），不是部门整体评价得分。",
    withoutDepartment: "{count} 个项目没有填主管部门，未计入部门得分。",
    withoutBudget: "{count} 个项目的预算数不明，按预算数加权时未计入部门得分。",
  },
} as const;
