/** Names of the profiles, of the values they set and of the methods they choose among. */
import type { ProfileId, ProfileValues } from "../../law/profile";
import type { Words } from "../words";
import type {
  LEVEL_NAMES as CHINESE_LEVELS,
  METHOD_NAMES as CHINESE_METHODS,
  VALUE_WORDS as CHINESE_WORDS,
} from "../zh-CN/profiles";

export const PROFILE_NAMES: Readonly<Record<ProfileId, string>> = {
  "mof-2020": "Ministry of Finance 2020 (财预〔2020〕10号)",
  "mof-2021": "Ministry of Finance 2021 (财预〔2021〕101号)",
  guangdong: "Guangdong",
  hubei: "Hubei",
  sichuan: "Sichuan",
  yuzhong: "Yuzhong District, Chongqing",
  conghua: "Conghua District, Guangzhou",
  wuchuan: "Wuchuan",
};

/** Methods that a profile chooses among. */
export const METHOD_NAMES: Words<typeof CHINESE_METHODS> = {
  ratio: "in proportion",
  tiers: "by tiers",
  "pass-mark": "in proportion above a pass mark",
  "inverse-ratio": "target value ÷ actual value",
  linear: "2 − actual value ÷ target value",
  "all-or-nothing": "full points when met, none when missed",
  yellowFrom: "yellow from",
  greenFrom: "green from",
  blueFrom: "blue from",
  project: "project",
  department: "department",
  support: "support",
  "improve-and-cut": "improve management and cut the budget",
  "be-strict": "be strict with the budget",
  "cut-or-cancel": "cut or cancel",
  "cut-or-stop": "cut or stop next year",
  "cut-quota": "cut the quota of running costs for staff in post",
  "link-funds": "tied to running costs and general projects, at most",
  monitor: "self-evaluation filed with the treasury and monitored closely",
  "assess-before": "prior performance assessment",
  "evaluate-yearly": "key evaluation every year",
  "evaluate-largest": "key evaluation of the largest each year",
  "evaluate-every": "key evaluation",
};

/** Short names of the first levels. */
export const LEVEL_NAMES: Words<typeof CHINESE_LEVELS> = {
  cost: "cost",
  output: "output",
  benefit: "benefit",
  satisfaction: "satisfaction",
};

/** Short names of the values a profile sets. */
export const VALUE_NAMES: Readonly<Record<keyof ProfileValues, string>> = {
  executionWeight: "Weight of the execution rate",
  indicatorTotal: "Weights of the indicators in all",
  total: "Total score",
  levelSchemes: "First-level weights",
  executionRule: "Scoring of the execution rate",
  executionTiers: "Tiers of the execution rate",
  quantityRule: "Scoring of quantitative indicators",
  passMark: "Pass mark of quantitative indicators",
  reverseRule: "Scoring of indicators where less is better",
  qualitativeBands: "Lower bounds of the qualitative grades",
  satisfactionBands: "Bands of satisfaction",
  overReasonFrom: "Over-achievement to be explained from",
  overRemarkFrom: "Target value suspected too low above",
  overDeductions: "Deductions for over-achievement",
  grades: "Grades",
  executionReasonBelow: "Execution rate to be explained below",
  budgetChangeNeedsReason: "Budget adjustments to be explained",
  singleWeightLimit: "Largest weight of a single indicator",
  fewestIndicators: "Fewest indicators",
  moneyTolerance: "Tolerance of amounts (10,000 yuan)",
  scorePlaces: "Decimal places of scores",
  benefitWithoutSatisfaction: "Gain of benefit without satisfaction indicators",
  lights: "Monitoring lights",
  rateBands: "Bands of budget completion",
  goodGrades: "Grades counted as good",
  resultRules: "Use of results",
  keyEvaluation: "Key evaluation, monitoring and prior assessment",
};

/** Words in which a value is told. */
export const VALUE_WORDS: Words<typeof CHINESE_WORDS> = {
  yes: "yes",
  no: "no",
  none: "none",
  separator: ", ",
  levelGap: " ",
  pairSeparator: ", ",
  money: " {amount} (10,000 yuan)",
  everyYears: " (at least once in {count} years)",
  pick: " (about {count})",
  percent: " {percent}%",
};
