/** Names of the profiles, of the values they set and of the methods they choose among. */
import type { ProfileId, ProfileValues } from "../../law/profile";

export const PROFILE_NAMES: Readonly<Record<ProfileId, string>> = {
  "mof-2020": "财政部2020（财预〔2020〕10号）",
  "mof-2021": "财政部2021（财预〔2021〕101号）",
  guangdong: "广东",
  hubei: "湖北",
  sichuan: "四川",
  yuzhong: "重庆市渝中区",
  conghua: "广州市从化区",
  wuchuan: "吴川市",
};

/** Methods that a profile chooses among. */
export const METHOD_NAMES = {
  ratio: "按比例",
  tiers: "分档",
  "pass-mark": "设及格线按比例",
  "inverse-ratio": "指标值÷完成值",
  linear: "2−完成值÷指标值",
  "all-or-nothing": "达标得满分、不达标不得分",
  yellowFrom: "黄灯起点",
  greenFrom: "绿灯起点",
  blueFrom: "蓝灯起点",
  project: "项目",
  department: "部门",
  support: "予以支持",
  "improve-and-cut": "改进管理并核减预算",
  "be-strict": "从严从紧安排",
  "cut-or-cancel": "调减或撤销",
  "cut-or-stop": "下年减少或不再安排",
  "cut-quota": "扣减在职人员公用经费综合定额",
  "link-funds": "与公用经费及一般性项目挂钩，最高",
  monitor: "自评报财政备案并重点监控",
  "assess-before": "事前绩效评估",
  "evaluate-yearly": "每年重点评价",
  "evaluate-largest": "每年择大重点评价",
  "evaluate-every": "重点评价",
} as const;

/** Short names of the first levels. */
export const LEVEL_NAMES = { cost: "成本", output: "产出", benefit: "效益", satisfaction: "满意度" } as const;

/** Short names of the values a profile sets. */
export const VALUE_NAMES: Readonly<Record<keyof ProfileValues, string>> = {
  executionWeight: "执行率分值",
  indicatorTotal: "指标分值合计",
  total: "总分",
  levelSchemes: "一级指标分值",
  executionRule: "执行率计分办法",
  executionTiers: "执行率分档",
  quantityRule: "定量指标计分办法",
  passMark: "定量指标及格线",
  reverseRule: "反向指标计分办法",
  qualitativeBands: "定性指标各档下限",
  satisfactionBands: "满意度分档",
  overReasonFrom: "超额须说明的起点",
  overRemarkFrom: "指标值疑似偏低的起点",
  overDeductions: "超额扣分",
  grades: "等级",
  executionReasonBelow: "执行率须说明的界限",
  budgetChangeNeedsReason: "预算调整须说明",
  singleWeightLimit: "单项分值上限",
  fewestIndicators: "指标个数下限",
  moneyTolerance: "金额容差（万元）",
  scorePlaces: "得分小数位数",
  benefitWithoutSatisfaction: "不设满意度时效益调增",
  lights: "监控灯",
  rateBands: "预算完成率分档",
  goodGrades: "优良率所计等级",
  resultRules: "结果应用",
  keyEvaluation: "重点评价、监控与事前评估",
};

/** Words in which a value is told. */
export const VALUE_WORDS = {
  yes: "是",
  no: "否",
  none: "无",
  separator: "、",
  levelGap: "",
  pairSeparator: "，",
  money: "{amount}万元",
  everyYears: "（至少每{count}年一次）",
  pick: "（{count}个左右）",
  percent: "{percent}%",
} as const;
